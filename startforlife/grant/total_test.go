package grant

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestTotal_CountsAsNumbersOfAnySizeDo(t *testing.T) {
	wide := new(big.Int).Lsh(big.NewInt(1), 128)
	exact := func(t total) *big.Int {
		number := new(big.Int).Lsh(new(big.Int).SetUint64(t.high), 64)
		return number.Add(number, new(big.Int).SetUint64(t.low))
	}
	rapid.Check(t, func(t *rapid.T) {
		half := rapid.OneOf(rapid.Uint64(), rapid.Uint64Range(0, 3))
		a, b := total{half.Draw(t, "high"), half.Draw(t, "low")}, total{half.Draw(t, "other high"), half.Draw(t, "other low")}
		number := new(big.Int).SetUint64(b.low)
		added := a
		added.add(b.low)
		for what, c := range map[string]struct {
			got  total
			want *big.Int
		}{
			"add":   {added, new(big.Int).Add(exact(a), number)},
			"plus":  {a.plus(b), new(big.Int).Add(exact(a), exact(b))},
			"minus": {a.minus(b), new(big.Int).Sub(exact(a), exact(b))},
			"times": {a.times(b.low), new(big.Int).Mul(exact(a), number)},
		} {
			require.Zero(t, exact(c.got).Cmp(c.want.Mod(c.want, wide)), what)
		}
		require.Equal(t, exact(a).Cmp(exact(b)) < 0, a.less(b))
	})
}
