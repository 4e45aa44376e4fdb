package earlyhelp

import (
	"errors"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// StatutoryWork is work of children's social care that somebody holds. The zero StatutoryWork is not set.
type StatutoryWork uint8

const (
	ChildInNeedWork     StatutoryWork = iota + 1 // assessments and casework under section 17
	ChildProtectionWork                          // enquiries under section 47, and child protection casework
)

var statutoryWorkNames = [...]string{"", "child_in_need", "child_protection"}

// String gives the work as text: child_in_need, child_protection.
func (w StatutoryWork) String() string { return enum.String("work", statutoryWorkNames[:], w) }

// MarshalText writes the work as String does. One that is not set is a *righthelp.MalformedError.
func (w StatutoryWork) MarshalText() ([]byte, error) {
	return enum.Marshal("work", statutoryWorkNames[:], w)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (w *StatutoryWork) UnmarshalText(text []byte) error {
	return enum.Unmarshal("work", statutoryWorkNames[:], text, w)
}

// Holder is somebody who would hold statutory work. What nobody said is not assessed, and is never taken as met.
type Holder struct {
	SocialWorker righthelp.Status `json:"social_worker,omitzero"` // they are a social worker
	Suitable     righthelp.Status `json:"suitable,omitzero"`      // they are suitable for the work, as people who know them judge
	Oversight    righthelp.Status `json:"oversight,omitzero"`     // a manager or practice supervisor with a social work qualification oversees it
}

const (
	holdProtection   righthelp.RuleID = "wt.hold.child_protection"
	holdNeedIn2018   righthelp.RuleID = "wt.2018.hold.child_in_need"
	holdNeedFrom2023 righthelp.RuleID = "wt.2023.hold.child_in_need"
)

// MayHold says whether somebody may hold statutory work in an edition of Working Together: met, not met, or not assessed where it hangs
// on what nobody said. An edition or work that is not set is a *righthelp.MalformedError.
func MayHold(edition WorkingTogether, work StatutoryWork, holder Holder) (righthelp.Finding, error) {
	var problems []error
	if !edition.valid() {
		problems = append(problems, &righthelp.MalformedError{Field: "edition", Value: edition.String(), Reason: "say which edition of Working Together"})
	}
	if !enum.Valid(statutoryWorkNames[:], work) {
		problems = append(problems, &righthelp.MalformedError{Field: "work", Value: work.String(), Reason: "say which work"})
	}
	switch {
	case len(problems) > 0:
		return righthelp.Finding{}, errors.Join(problems...)
	case work == ChildProtectionWork:
		return socialWorkersOnly(holdProtection, holder), nil
	case edition == WorkingTogether2018:
		return socialWorkersOnly(holdNeedIn2018, holder), nil
	}
	return overseen(holder), nil
}

func socialWorkersOnly(rule righthelp.RuleID, holder Holder) righthelp.Finding {
	switch holder.SocialWorker {
	case righthelp.Met:
		return righthelp.Finding{Rule: rule, Status: righthelp.Met, Because: "They are a social worker."}
	case righthelp.NotMet:
		return righthelp.Finding{Rule: rule, Status: righthelp.NotMet, Because: "Only a social worker may hold this work."}
	}
	return righthelp.Finding{Rule: rule, Because: "Only a social worker may hold this work, and whether they are one is not known."}
}

// overseen is child in need work since 2023.
func overseen(holder Holder) righthelp.Finding {
	finding := righthelp.Finding{Rule: holdNeedFrom2023}
	switch {
	case holder.SocialWorker == righthelp.Met:
		finding.Status, finding.Because = righthelp.Met, "They are a social worker."
	case holder.Suitable == righthelp.Met && holder.Oversight == righthelp.Met:
		finding.Status, finding.Because = righthelp.Met, "They are suitable, and somebody with a social work qualification oversees the work."
	case holder.SocialWorker != righthelp.NotMet:
		finding.Because = "Whether they are a social worker is not known."
	case holder.Suitable == righthelp.NotMet:
		finding.Status, finding.Because = righthelp.NotMet, "They are not a social worker, and not suitable."
	case holder.Oversight == righthelp.NotMet:
		finding.Status, finding.Because = righthelp.NotMet, "They are not a social worker, and nobody with a social work qualification oversees the work."
	default:
		finding.Because = "They are not a social worker, and whether they are suitable and overseen is not known."
	}
	return finding
}

const tradeJournal = "Reported by a social work journal in January 2024, on the edition of December 2023."

var holdRules = [...]righthelp.Rule{
	{
		ID: holdNeedIn2018, Kind: "lead", Title: "Child in need work before December 2023", Basis: righthelp.Reported,
		Text: "Assessments and casework under section 17 were reserved to social workers.",
		Note: tradeJournal,
	},
	{
		ID: holdNeedFrom2023, Kind: "lead", Title: "Child in need work from December 2023", Basis: righthelp.Reported,
		Text: "A suitable practitioner who is no social worker, of another agency too, may hold assessments and casework under section 17, where a manager or practice supervisor with a social work qualification has oversight.",
		Note: tradeJournal,
	},
	{
		ID: holdProtection, Kind: "lead", Title: "Child protection work", Basis: righthelp.Reported,
		Text: "Child protection enquiries and casework stay with social workers.",
		Note: tradeJournal + " It says that this remains so, and is given for the edition of 2018 too.",
	},
}
