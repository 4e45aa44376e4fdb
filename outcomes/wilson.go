package outcomes

import "math/big"

// wilson gives the limits of a proportion x of n, with c for z² (outcomes.interval.wilson):
//
//	(2x + c ± √(c² + 4cx(n − x)/n)) / (2(n + c))
//
// here times the parts in which c is told.
func wilson(ratio Ratio, at Confidence) limits {
	x, n, c, parts := big.NewInt(ratio.Count), big.NewInt(ratio.Of), at.square(), big.NewInt(squareParts)
	of := new(big.Int).Mul(n, parts)
	of.Add(of, c)
	of.Lsh(of, 1)

	square := new(big.Int).Sub(n, x) // c (cn + 4x(n − x)) / n
	square.Mul(square, x)
	square.Mul(square, parts)
	square.Lsh(square, 2)
	square.Add(square, new(big.Int).Mul(c, n))
	square.Mul(square, c)

	whole := x.Mul(x, parts)
	whole.Lsh(whole, 1)
	whole.Add(whole, c)
	return limits{limit{whole, square, n, of, false}, limit{whole, square, n, of, true}}
}
