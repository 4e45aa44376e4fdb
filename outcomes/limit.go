package outcomes

import "math/big"

// limit is a confidence limit as an exact number, (whole ± √(square / part)) / of: every formula here comes down to that.
type limit struct {
	whole, square, part, of *big.Int
	upper                   bool // plus the root, not minus
}

// rounded is the limit times a scale, rounded to the nearest whole number with halves up. That is the floor of
// (2·scale·whole + of ± √(4·scale²·square / part)) / (2·of), and a floor is the same whether the root is taken exactly or to
// the whole number on its far side. A limit below nought gives nought or less.
func (l limit) rounded(scale uint64) *big.Int {
	twice := new(big.Int).SetUint64(scale)
	twice.Lsh(twice, 1)
	root := new(big.Int).Mul(twice, twice)
	root.Mul(root, l.square)
	sum := twice.Mul(twice, l.whole)
	sum.Add(sum, l.of)
	if l.upper {
		root.Quo(root, l.part)
		sum.Add(sum, root.Sqrt(root))
	} else {
		sum.Sub(sum, rootUp(root, l.part))
	}
	return sum.Quo(sum, root.Lsh(l.of, 1))
}

// rootUp is the square root of a fraction, rounded up to a whole number. It overwrites the square.
func rootUp(square, part *big.Int) *big.Int {
	if square.Sign() == 0 {
		return square
	}
	one := big.NewInt(1)
	square.Sub(square, one)
	square.Quo(square, part) // one less than the fraction, rounded up
	square.Sqrt(square)
	return square.Add(square, one)
}

// compare gives -1, 0 or +1 as the limit times a scale is less than, equal to or more than a value, exactly.
func (l limit) compare(scale, value *big.Int) int {
	rest := new(big.Int).Mul(value, l.of)
	rest.Sub(rest, new(big.Int).Mul(scale, l.whole)) // what the root has to make up
	side := 1
	if !l.upper {
		rest.Neg(rest)
		side = -1
	}
	if rest.Sign() < 0 {
		return side
	}
	root := new(big.Int).Mul(scale, scale)
	root.Mul(root, l.square)
	rest.Mul(rest, rest)
	return side * root.Cmp(rest.Mul(rest, l.part))
}
