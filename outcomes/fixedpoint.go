package outcomes

import "math/bits"

// The limits of nearly all figures, in fixed point. The true limit is known to lie between two numbers a few units of the last
// binary place apart; where both round alike, so does it. Otherwise, and for figures too large for this, the caller works
// it out exactly, at many times the cost.

// wilsonQuickly is what wilson gives times a scale, rounded, and whether that is sure.
func wilsonQuickly(ratio Ratio, at Confidence, scale uint64) (lower, upper uint64, sure bool) {
	x, n, c := uint64(ratio.Count), uint64(ratio.Of), squares[at]
	if n > 1<<40 {
		return 0, 0, false
	}
	// Binary places, so that 2(n + c) has less than 61 bits. Each quotient below is less than one unit short.
	places := uint(58 - bits.Len64(n+10))
	cc := mulDiv(c, 1<<places, squareParts)
	high, low := bits.Mul64(x, n-x)
	part, rest := bits.Div64(high, low, n)
	spread := part<<places + mulDiv(rest, 1<<places, n)

	// The square root of c(c + 4x(n−x)/n), less than five units short: what stands under it is less than 5c + 1 short, which is
	// shared among twice the root, and that is no less than 2c.
	root := squareRoot(bits.Mul64(mulDiv(c, cc+4*spread, squareParts), 1<<places))

	middle, of := (2*x)<<places+cc, 2*(n<<places+cc)
	lower, upper = nearest(middle-min(middle, root+5), scale, of+2), nearest(middle+root, scale, of+2)
	sure = lower == nearest(middle+1-root, scale, of) && upper == nearest(middle+root+6, scale, of)
	return lower, upper, sure
}

// byarQuickly is what byar gives times a scale, rounded, and whether that is sure.
func byarQuickly(ratio Ratio, at Confidence, scale uint64) (lower, upper uint64, sure bool) {
	x, n := uint64(ratio.Count), uint64(ratio.Of)
	if beyond, most := bits.Mul64(x+1, scale); beyond > 0 || most >= 1<<60 {
		return 0, 0, false
	}
	steady, swing := byarParts(x, at)
	lower, sureLower := byarNearest(steady-swing, x*scale, n)
	steady, swing = byarParts(x+1, at)
	upper, sureUpper := byarNearest(steady+swing, (x+1)*scale, n)
	return lower, upper, sureLower && sureUpper
}

// one is 1 in fixed point with 62 binary places.
const one = 1 << 62

// byarParts are 1 − 1/9x and √c/3√x, each less than two units from the truth.
func byarParts(x uint64, at Confidence) (steady, swing uint64) {
	c := mulDiv(squares[at], 1<<60, squareParts)
	high, rest := bits.Div64(0, c, 9*x)
	low, _ := bits.Div64(rest, 0, 9*x)
	return one - one/(9*x), squareRoot(high, low)
}

// byarNearest is the cube of a number that is less than four units off, times a count over n, rounded, and whether that is sure.
func byarNearest(number, count, n uint64) (nearest uint64, sure bool) {
	const off = 40 // what four units come to in the cube of at most 1.31, and what its own roundings add
	cube := timesOne(timesOne(number, number), number)
	nearest = overOne(cube-off, count, n)
	return nearest, nearest == overOne(cube+off, count, n)
}

// timesOne multiplies in fixed point.
func timesOne(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return high<<2 | low>>62
}

// overOne is number × count / n, rounded with halves up, for a number in fixed point and a count below 2⁶⁰.
func overOne(number, count, n uint64) uint64 {
	high, low := bits.Mul64(number, count)
	low, carry := bits.Add64(low, n<<61, 0) // and a half
	high += n>>3 + carry
	return (high<<2 | low>>62) / n
}

// exactQuickly is what exact gives times a scale of at most 10¹³, rounded. It always fits.
func exactQuickly(ratio Ratio, at Confidence, scale uint64) (lower, upper uint64) {
	row, n := exactLimits[at][ratio.Count], uint64(ratio.Of)
	return exactNearest(uint64(row.lower), scale, n), exactNearest(uint64(row.upper), scale, n)
}

func exactNearest(parts, scale, n uint64) uint64 {
	high, low := bits.Mul64(parts, scale)
	halfHigh, halfLow := bits.Mul64(exactParts/2, n)
	low, carry := bits.Add64(low, halfLow, 0)
	whole, _ := bits.Div64(high+halfHigh+carry, low, exactParts)
	return whole / n
}

// nearest is m × scale / of, rounded with halves up.
func nearest(m, scale, of uint64) uint64 {
	high, low := bits.Mul64(2*m, scale)
	low, carry := bits.Add64(low, of, 0)
	whole, _ := bits.Div64(high+carry, low, 2*of)
	return whole
}

// mulDiv is a × b / c, rounded down; it has to fit.
func mulDiv(a, b, c uint64) uint64 {
	high, low := bits.Mul64(a, b)
	whole, _ := bits.Div64(high, low, c)
	return whole
}

// squareRoot is the root of a number of less than 127 bits, rounded down, by Newton's method from above.
func squareRoot(high, low uint64) uint64 {
	length := 64 + bits.Len64(high)
	if high == 0 {
		length = bits.Len64(low)
	}
	root := uint64(1) << ((length + 1) / 2)
	for {
		next, _ := bits.Div64(high, low, root)
		if next = (root + next) / 2; next >= root {
			return root
		}
		root = next
	}
}
