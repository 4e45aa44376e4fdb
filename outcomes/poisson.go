package outcomes

import "math/big"

// fewEvents is the number of events from which Byar's limits serve; below it the exact ones do.
const fewEvents = 10

// byar gives Byar's limits of a count of x (outcomes.interval.byar): with c for z²
//
//	x (1 − 1/9x − √c/3√x)³       and, for y = x + 1,       y (1 − 1/9y + √c/3√y)³
//
// which, with a = 9x − 1 or 9y − 1, come to
//
//	(a³ + 27acx ∓ √(81cx (a² + 3cx)²)) / 729x²
//
// here times the parts in which c is told.
func byar(ratio Ratio, at Confidence) limits {
	x, n := big.NewInt(ratio.Count), big.NewInt(ratio.Of)
	y := new(big.Int).Add(x, big.NewInt(1))
	return limits{byarLimit(x, n, at, false), byarLimit(y, n, at, true)}
}

func byarLimit(x, n *big.Int, at Confidence, upper bool) limit {
	parts := big.NewInt(squareParts)
	cx := new(big.Int).Mul(at.square(), x)
	a := new(big.Int).Mul(x, big.NewInt(9))
	a.Sub(a, big.NewInt(1))
	aa := new(big.Int).Mul(a, a)
	aa.Mul(aa, parts)

	whole := new(big.Int).Mul(cx, big.NewInt(27))
	whole.Add(whole, aa)
	whole.Mul(whole, a)

	square := new(big.Int).Mul(cx, big.NewInt(3))
	square.Add(square, aa)
	square.Mul(square, square)
	square.Mul(square, cx)
	square.Mul(square, big.NewInt(81))

	of := new(big.Int).Mul(x, x)
	of.Mul(of, parts)
	of.Mul(of, n)
	of.Mul(of, big.NewInt(729))
	return limit{whole, square, parts, of, upper}
}

// exact gives the exact limits of a count of less than ten (outcomes.interval.exact).
func exact(ratio Ratio, at Confidence) limits {
	row := exactLimits[at][ratio.Count]
	of := big.NewInt(exactParts)
	of.Mul(of, big.NewInt(ratio.Of))
	nothing, one := new(big.Int), big.NewInt(1)
	return limits{limit{big.NewInt(row.lower), nothing, one, of, false}, limit{big.NewInt(row.upper), nothing, one, of, true}}
}

// exactLimits are the exact limits of 0 to 9 events for each confidence, in parts of exactParts: the lower one is the mean of
// a Poisson distribution that gives as many events or more with half of what the confidence leaves, the upper one the mean that
// gives as many or fewer with that half. A test works them out anew.
var exactLimits = [...][fewEvents]struct{ lower, upper int64 }{
	Confidence90: {
		{0, 299_573_227_355_399_099},
		{5_129_329_438_755_053, 474_386_451_839_057_838},
		{35_536_151_069_866_205, 629_579_362_187_198_974},
		{81_769_144_716_395_333, 775_365_652_793_272_691},
		{136_631_839_674_983_094, 915_351_902_663_757_344},
		{197_014_956_805_953_002, 1_051_303_490_874_153_270},
		{261_301_474_419_632_015, 1_184_239_565_242_028_989},
		{328_531_569_189_467_182, 1_314_811_380_243_211_976},
		{398_082_278_618_927_518, 1_443_464_971_519_631_746},
		{469_522_754_034_449_117, 1_570_521_642_211_546_328},
	},
	Confidence95: {
		{0, 368_887_945_411_393_630},
		{2_531_780_798_428_988, 557_164_339_093_889_860},
		{24_220_927_854_396_490, 722_468_766_772_396_082},
		{61_867_212_289_560_129, 876_727_306_974_232_604},
		{108_986_537_362_632_488, 1_024_158_867_540_369_828},
		{162_348_639_011_842_054, 1_166_833_207_932_266_963},
		{220_189_425_349_085_081, 1_305_947_402_251_868_539},
		{281_436_305_151_986_608, 1_442_267_536_170_237_941},
		{345_383_217_674_850_129, 1_576_318_922_019_331_522},
		{411_537_309_737_833_243, 1_708_480_345_141_917_031},
	},
	Confidence99: {
		{0, 529_831_736_654_803_668},
		{501_254_182_354_428, 743_012_950_028_012_242},
		{10_349_454_674_809_104, 927_379_208_925_554_472},
		{33_786_338_872_773_330, 1_097_747_749_532_976_579},
		{67_220_654_350_740_515, 1_259_408_978_598_558_576},
		{107_792_824_065_231_948, 1_414_975_941_102_301_512},
		{153_691_181_904_466_658, 1_565_967_481_129_764_514},
		{203_733_747_869_967_104, 1_713_359_326_891_334_942},
		{257_110_272_152_184_643, 1_857_822_572_830_337_373},
		{313_240_234_225_323_076, 1_999_842_315_646_932_341},
	},
	Confidence998: {
		{0, 690_775_527_898_213_705},
		{100_050_033_358_353, 923_341_347_645_158_573},
		{4_540_201_776_948_956, 1_122_887_224_241_266_263},
		{19_053_337_756_840_319, 1_306_224_077_918_807_074},
		{42_855_241_362_842_297, 1_479_414_922_253_720_940},
		{73_937_173_191_783_252, 1_645_474_520_368_010_661},
		{110_710_466_025_563_935, 1_806_163_684_019_906_989},
		{152_033_626_039_880_908, 1_962_617_739_538_423_801},
		{197_081_392_174_036_578, 2_115_619_816_583_998_301},
		{245_242_440_436_377_493, 2_265_737_330_906_293_074},
	},
}

const exactParts = 100_000_000_000_000_000
