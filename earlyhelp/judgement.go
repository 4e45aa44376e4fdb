package earlyhelp

import (
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Judgement is a practitioner's own judgement of the level. It may raise the level always, and lower it with a reason, but
// never below a sign of significant harm. The zero Judgement is none.
type Judgement struct {
	Level  string `json:"level"`            // the name of a level, or its number
	Reason string `json:"reason,omitempty"` // why; it has to be there where the judgement lowers the level
	By     string `json:"by,omitempty"`     // who judged, by role
}

// JudgementEffect says what came of a judgement. The zero JudgementEffect is that there was none.
type JudgementEffect uint8

const (
	Raised    JudgementEffect = iota + 1 // the level is higher than what the facts point to
	Confirmed                            // the level is what the facts point to
	Lowered                              // the level is lower, for the reason given
	SetAside                             // a sign of significant harm stands above it
)

var judgementEffectNames = [...]string{"", "raised", "confirmed", "lowered", "set_aside"}

// String gives the effect as text: raised, confirmed, lowered, set_aside.
func (e JudgementEffect) String() string {
	return enum.String("effect", judgementEffectNames[:], e)
}

// MarshalText writes the effect as String does. One that is not set is a *righthelp.MalformedError.
func (e JudgementEffect) MarshalText() ([]byte, error) {
	return enum.Marshal("effect", judgementEffectNames[:], e)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (e *JudgementEffect) UnmarshalText(text []byte) error {
	return enum.Unmarshal("effect", judgementEffectNames[:], text, e)
}

// judge applies a judgement to the level that the facts point to (earlyhelp.judgement.upward, .downward, .never_below_harm).
func (n *LevelOfNeed) judge(judgement Judgement) error {
	if judgement == (Judgement{}) {
		return nil
	}
	if judgement.Level == "" {
		return &righthelp.MalformedError{Field: "judgement.level", Reason: "say which level is judged"}
	}
	thresholds := &n.framework.thresholds
	judged, known := thresholds.level(judgement.Level)
	if !known {
		return righthelp.NewUnknownError("judgement.level", judgement.Level, thresholds.levelNames())
	}
	switch {
	case n.safeguarding && judged < n.pointed:
		n.effect = SetAside
	case judged < n.pointed && strings.TrimSpace(judgement.Reason) == "":
		return &righthelp.MalformedError{Field: "judgement.reason", Value: judgement.Reason, Reason: "a judgement that lowers the level says why"}
	case judged < n.pointed:
		n.level, n.effect = judged, Lowered
	case judged > n.pointed:
		n.level, n.effect = judged, Raised
	default:
		n.effect = Confirmed
	}
	return nil
}

func (n LevelOfNeed) judgementFinding() righthelp.Finding {
	levels := n.framework.thresholds.Levels
	finding := righthelp.Finding{Rule: judgedUp, Status: righthelp.Met}
	switch n.effect {
	case Raised:
		finding.Because = "A practitioner judges the need to be higher: " + levels[n.level].String() + "."
	case Confirmed:
		finding.Because = "A practitioner judges the need to be what the facts point to."
	case Lowered:
		finding.Rule = judgedDown
		finding.Because = "The facts point to " + levels[n.pointed].String() + "; a practitioner judges the need to be " + levels[n.level].String() + ", and says why: " + n.judgement.Reason
	case SetAside:
		finding.Rule, finding.Status = judgedFloor, righthelp.NotMet
		finding.Because = "A sign of significant harm stands above the judgement."
	}
	return finding
}
