package outcomes

import (
	"math/big"

	"github.com/righthelp/righthelp/internal/enum"
)

// Confidence is how sure an interval is to hold the true figure: of a hundred intervals at 95%, about 95 do. It has no default.
type Confidence uint8

const (
	Confidence90  Confidence = iota + 1 // 90%
	Confidence95                        // 95%, at which areas are compared
	Confidence99                        // 99%
	Confidence998                       // 99.8%, the outer limits of a funnel
)

var confidenceNames = [...]string{"", "90%", "95%", "99%", "99.8%"}

// String gives the confidence as text: 90%, 95%, 99%, 99.8%.
func (c Confidence) String() string { return enum.String("confidence", confidenceNames[:], c) }

// MarshalText writes the confidence as String does. One that is not set is a *righthelp.MalformedError.
func (c Confidence) MarshalText() ([]byte, error) {
	return enum.Marshal("confidence", confidenceNames[:], c)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (c *Confidence) UnmarshalText(text []byte) error {
	return enum.Unmarshal("confidence", confidenceNames[:], text, c)
}

// squares are the squares of the normal quantiles z of each confidence, in parts of squareParts. The formulas here come down to
// whole numbers and one square root with z² in it, never z itself (outcomes.interval.quantile).
var squares = [...]uint64{0, 2_705_543_454_095_414_567, 3_841_458_820_694_125_958, 6_634_896_601_021_215_138, 9_549_535_706_083_243_291}

const squareParts = 1_000_000_000_000_000_000

func (c Confidence) square() *big.Int { return new(big.Int).SetUint64(squares[c]) }
