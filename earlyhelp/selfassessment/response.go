package selfassessment

import (
	"strconv"

	"github.com/righthelp/righthelp"
)

// Response is what one partner said. A descriptor that it leaves out is not scored by it.
type Response struct {
	Partner string  `json:"partner"` // an organisation or a role, never a person
	Scores  []Score `json:"scores"`
}

// Score is what a partner said of one descriptor. Each part may be left out.
type Score struct {
	Descriptor righthelp.RuleID `json:"descriptor"`
	Points     Points           `json:"points,omitzero"`
	Progress   string           `json:"progress,omitzero"` // evidence of progress
	Impact     string           `json:"impact,omitzero"`   // evidence of outcomes or impact
	Evidence   string           `json:"evidence,omitzero"` // evidence of which nobody said what it shows
	Priority   string           `json:"priority,omitzero"` // what the partner wants done next
}

// Points is a score on a scale. Its zero value is "not scored", which is no score of 0.
type Points struct {
	above uint8 // one more than the score; 0 where there is none
}

// Scored gives the points of a score. A score below 0 or above 100, which no scale has, gives points that no scale takes.
func Scored(score int) Points {
	if score < 0 || score > maxScore {
		return Points{above: maxScore + 2}
	}
	return Points{above: uint8(score + 1)}
}

// Score gives the score, and whether there is one.
func (p Points) Score() (score int, scored bool) {
	if p.IsZero() {
		return 0, false
	}
	return int(p.above) - 1, true
}

// IsZero reports whether there is no score.
func (p Points) IsZero() bool { return p.above == 0 }

// String gives the score in digits, or nothing where there is none.
func (p Points) String() string {
	if p.IsZero() {
		return ""
	}
	return strconv.Itoa(int(p.above) - 1)
}

// MarshalText writes the points as String does.
func (p Points) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a whole number from 0 to 100, or nothing for "not scored"; other text is a *righthelp.MalformedError.
func (p *Points) UnmarshalText(text []byte) error {
	points, err := parsePoints(string(text))
	if err != nil {
		return err
	}
	*p = points
	return nil
}

func parsePoints(text string) (Points, error) {
	if text == "" {
		return Points{}, nil
	}
	score, err := strconv.Atoi(text)
	if err != nil || score < 0 || score > maxScore || strconv.Itoa(score) != text {
		return Points{}, &righthelp.MalformedError{Field: "score", Value: text, Reason: "a score is a whole number from 0 to 100, or blank where there is none"}
	}
	return Scored(score), nil
}
