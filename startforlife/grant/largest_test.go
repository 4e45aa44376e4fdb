package grant

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLargest_DrawsTheLineThatSortingDraws(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 5_000 {
		numbers := make([]uint64, 1+random.IntN(120))
		few := random.IntN(65) // bits that are left out: numbers of few bits are often equal
		for i := range numbers {
			numbers[i] = random.Uint64() >> few
		}
		numbers[0] = max(numbers[0], 1)
		count := 1 + random.IntN(len(numbers))
		line, tied := largest(numbers, count)
		sorted := slices.SortedFunc(slices.Values(numbers), func(a, b uint64) int { return cmp.Compare(b, a) })
		last := sorted[count-1]
		if count == len(numbers) || sorted[count] < last {
			require.Zero(t, tied, "%v, %d", sorted, count)
			require.LessOrEqual(t, line, last)
			require.True(t, count == len(numbers) || sorted[count] < line, "%v, %d", sorted, count)
			continue
		}
		require.Equal(t, last, line, "%v, %d", sorted, count)
		require.Equal(t, count-slices.Index(sorted, last), tied, "%v, %d", sorted, count)
	}
}
