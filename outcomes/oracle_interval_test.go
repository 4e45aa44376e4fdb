package outcomes_test

import (
	"math/big"
	"testing"

	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A second opinion on confidence limits: whole numbers with sixty digits behind the point, the definitions taken as they are
// written, and nothing of the package itself. It knows no tables: quantiles and Poisson limits are found by halving.

const places = 60

var unit = new(big.Int).Exp(big.NewInt(10), big.NewInt(places), nil)

func fixed(numerator, denominator int64) *big.Int {
	f := new(big.Int).Mul(unit, big.NewInt(numerator))
	return f.Quo(f, big.NewInt(denominator))
}

func times(a, b *big.Int) *big.Int { return new(big.Int).Quo(new(big.Int).Mul(a, b), unit) }

func over(a, b *big.Int) *big.Int { return new(big.Int).Quo(new(big.Int).Mul(a, unit), b) }

func plus(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }

func minus(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }

func rootOf(a *big.Int) *big.Int { return new(big.Int).Sqrt(new(big.Int).Mul(a, unit)) }

func part(of *big.Int, by int64) *big.Int { return new(big.Int).Quo(of, big.NewInt(by)) }

// halving finds where a growing condition begins to hold.
func halving(from, to *big.Int, holds func(*big.Int) bool) *big.Int {
	for minus(to, from).Cmp(big.NewInt(1)) > 0 {
		middle := part(plus(from, to), 2)
		if holds(middle) {
			to = middle
		} else {
			from = middle
		}
	}
	return to
}

// perMille is what a confidence is of a thousand.
var perMille = map[outcomes.Confidence]int64{
	outcomes.Confidence90: 900, outcomes.Confidence95: 950, outcomes.Confidence99: 990, outcomes.Confidence998: 998,
}

var confidences = []outcomes.Confidence{outcomes.Confidence90, outcomes.Confidence95, outcomes.Confidence99, outcomes.Confidence998}

// inside is how much of a normal distribution lies within z of its mean, for a square of z: √(2z²/π) Σ (−z²/2)ᵏ / (k! (2k + 1)).
func inside(square *big.Int) *big.Int {
	pi, _ := new(big.Int).SetString("3141592653589793238462643383279502884197169399375105820974945", 10)
	sum, term := new(big.Int), new(big.Int).Set(unit)
	for k := int64(0); term.Sign() != 0; k++ {
		sum.Add(sum, part(term, 2*k+1))
		term = part(times(term, new(big.Int).Neg(part(square, 2))), k+1)
	}
	return times(sum, rootOf(over(plus(square, square), pi)))
}

var quantiles = map[outcomes.Confidence]*big.Int{}

// quantileSquare is z² of a confidence.
func quantileSquare(at outcomes.Confidence) *big.Int {
	if quantiles[at] == nil {
		level := fixed(perMille[at], 1000)
		quantiles[at] = halving(new(big.Int), fixed(16, 1), func(square *big.Int) bool { return inside(square).Cmp(level) >= 0 })
	}
	return quantiles[at]
}

// poissonUpTo is e^mean times the chance of at most so many events, which is Σ meanᵏ / k!; without an end it is e^mean.
func poissonUpTo(events int64, mean *big.Int) *big.Int {
	sum, term := new(big.Int), new(big.Int).Set(unit)
	for k := int64(0); k <= events && term.Sign() > 0; k++ {
		sum.Add(sum, term)
		term = part(times(term, mean), k+1)
	}
	return sum
}

type poissonKey struct {
	events int64
	at     outcomes.Confidence
}

var poissonLimits = map[poissonKey][2]*big.Int{}

// exactLimits are Garwood's: the means at which as many events or more, and as many or fewer, have half of what the confidence
// leaves.
func exactLimits(events int64, at outcomes.Confidence) (lower, upper *big.Int) {
	key := poissonKey{events, at}
	if found, ok := poissonLimits[key]; ok {
		return found[0], found[1]
	}
	half := fixed(1000-perMille[at], 2000)
	const all = 1_000_000
	lower = new(big.Int)
	if events > 0 {
		lower = halving(new(big.Int), fixed(events, 1), func(mean *big.Int) bool {
			whole := poissonUpTo(all, mean)
			return minus(whole, poissonUpTo(events-1, mean)).Cmp(times(half, whole)) >= 0
		})
	}
	upper = halving(fixed(events, 1), fixed(3*events+20, 1), func(mean *big.Int) bool {
		return poissonUpTo(events, mean).Cmp(times(half, poissonUpTo(all, mean))) <= 0
	})
	poissonLimits[key] = [2]*big.Int{lower, upper}
	return lower, upper
}

// byarLimits are x(1 − 1/9x − z/3√x)³, and with a plus for one event more.
func byarLimits(events int64, at outcomes.Confidence) (lower, upper *big.Int) {
	z := rootOf(quantileSquare(at))
	of := func(count *big.Int, z *big.Int) *big.Int { // of a count, sixty digits behind its point
		base := minus(unit, over(unit, new(big.Int).Mul(count, big.NewInt(9))))
		base = plus(base, over(part(z, 3), rootOf(count)))
		return times(count, times(base, times(base, base)))
	}
	x := fixed(events, 1)
	return of(x, new(big.Int).Neg(z)), of(plus(x, unit), z)
}

// roundsTo checks that a limit of a count, over what it is counted over, rounds to a number of units.
func roundsTo(t require.TestingT, limit *big.Int, of int64, scale *big.Int, units *big.Int, what string, args ...any) {
	// twice the limit in units lies from 2·units − 1 up to 2·units + 1
	twice := new(big.Int).Mul(limit, scale)
	twice.Mul(twice, big.NewInt(2))
	step := new(big.Int).Mul(unit, big.NewInt(of))
	from := new(big.Int).Mul(step, minus(new(big.Int).Mul(units, big.NewInt(2)), big.NewInt(1)))
	to := plus(from, new(big.Int).Mul(step, big.NewInt(2)))
	require.True(t, twice.Cmp(from) >= 0 && twice.Cmp(to) < 0, append([]any{what}, args...)...)
}

// wilson says whether a proportion is nearer to that of a ratio than z of its own standard errors (-1), as far (0), or farther
// away (+1). Wilson's interval is the proportions that are not farther away.
func wilson(ratio outcomes.Ratio, proportion *big.Rat, at outcomes.Confidence) int {
	distance := new(big.Rat).Sub(rat(ratio), proportion)
	distance.Mul(distance, distance)
	spread := new(big.Rat).Sub(big.NewRat(1, 1), proportion)
	spread.Mul(spread, proportion)
	spread.Mul(spread, new(big.Rat).SetFrac(quantileSquare(at), new(big.Int).Mul(unit, big.NewInt(ratio.Of))))
	return distance.Cmp(spread)
}

// The second opinion agrees with what has been in print since 1936: Garwood's table of 95% limits.
func TestTheOracleAgreesWithGarwoodsTable(t *testing.T) {
	for events, row := range [][2]string{
		{"0", "3.6889"},
		{"0.0253", "5.5716"},
		{"0.2422", "7.2247"},
		{"0.6187", "8.7673"},
		{"1.0899", "10.2416"},
		{"1.6235", "11.6683"},
		{"2.2019", "13.0595"},
		{"2.8144", "14.4227"},
		{"3.4538", "15.7632"},
		{"4.1154", "17.0848"},
		{"4.7954", "18.3904"},
		{"5.4912", "19.6820"},
		{"6.2006", "20.9616"},
		{"6.9220", "22.2304"},
		{"7.6539", "23.4896"},
		{"8.3954", "24.7402"},
		{"9.1454", "25.9830"},
		{"9.9031", "27.2186"},
		{"10.6679", "28.4478"},
		{"11.4392", "29.6709"},
		{"12.2165", "30.8884"},
	} {
		lower, upper := exactLimits(int64(events), outcomes.Confidence95)
		for i, limit := range []*big.Int{lower, upper} {
			want, ok := new(big.Rat).SetString(row[i])
			require.True(t, ok)
			want.Mul(want, big.NewRat(10_000, 1))
			roundsTo(t, limit, 1, big.NewInt(10_000), want.Num(), "%d events", events)
		}
	}
}

func TestTheOracleKnowsTheQuantiles(t *testing.T) {
	for at, want := range map[outcomes.Confidence]int64{
		outcomes.Confidence90: 1_644_853_627, outcomes.Confidence95: 1_959_963_985, outcomes.Confidence99: 2_575_829_304, outcomes.Confidence998: 3_090_232_306,
	} {
		roundsTo(t, rootOf(quantileSquare(at)), 1, big.NewInt(1_000_000_000), big.NewInt(want), "%v", at)
	}
	assert.Len(t, confidences, len(perMille))
}
