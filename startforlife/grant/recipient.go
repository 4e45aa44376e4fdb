package grant

import (
	"github.com/righthelp/righthelp"
)

// Recipient is one authority's claim on a pot: base + λ × weight, held between a floor and a cap, where λ is the same
// for everybody.
type Recipient struct {
	ID     string           `json:"id"`             // unique
	Weight righthelp.Number `json:"weight"`         // what the pot is shared by; nought is a weight, a missing one is refused
	Base   righthelp.Money  `json:"base,omitzero"`  // a fixed amount before the sharing starts; not negative
	Floor  righthelp.Money  `json:"floor,omitzero"` // at least so much; nought is no floor
	Cap    Cap              `json:"cap,omitzero"`   // at most so much; the zero Cap is no cap
}

// Cap is the most that a recipient can have. The zero Cap is no cap; a cap of nothing is AtMost(0).
type Cap struct {
	amount righthelp.Money
	set    bool
}

// AtMost gives a cap of an amount.
func AtMost(amount righthelp.Money) Cap { return Cap{amount: amount, set: true} }

// Amount gives the cap, and whether there is one.
func (c Cap) Amount() (righthelp.Money, bool) { return c.amount, c.set }

// MarshalText writes the cap as an amount; no cap is an empty text.
func (c Cap) MarshalText() ([]byte, error) {
	if !c.set {
		return nil, nil
	}
	return c.amount.MarshalText()
}

// UnmarshalText reads what MarshalText writes.
func (c *Cap) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Cap{}
		return nil
	}
	var amount righthelp.Money
	if err := amount.UnmarshalText(text); err != nil {
		return err
	}
	*c = AtMost(amount)
	return nil
}
