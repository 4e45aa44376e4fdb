package outcomes

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Of each of these a limit in fixed point lies on the other side of a half than the true one: about one figure in a million of
// this size is like that.
func TestALimitNearAHalfIsWorkedOutExactly(t *testing.T) {
	terms := Terms{Unit: Percentage, Confidence: Confidence95, Decimals: 9}
	for _, figure := range []Ratio{
		{Count: 753_799_612_822, Of: 757_271_823_739},
		{Count: 9_842_126_931, Of: 617_680_320_191},
		{Count: 580_386_208_943, Of: 1_087_551_219_903},
		{Count: 433_772_619_788, Of: 587_349_355_852},
		{Count: 402_113_522_591, Of: 573_820_429_952},
		{Count: 735_294_004_416, Of: 998_902_354_660},
		{Count: 797_841_384_196, Of: 1_082_345_047_769},
	} {
		lower, upper, sure := wilsonQuickly(figure, terms.Confidence, terms.scale())
		limits := terms.limits(figure)
		want := bounds{limits.lower.rounded(terms.scale()).Int64(), limits.upper.rounded(terms.scale()).Int64()}
		assert.NotEqual(t, want, bounds{int64(lower), int64(upper)}, "%v", figure)
		assert.False(t, sure, "%v", figure)
		got, fits := terms.rounded(figure)
		assert.True(t, fits)
		assert.Equal(t, want, got, "%v", figure)
	}
}
