package earlyhelp

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// WorkingTogether is an edition of Working Together to Safeguard Children, the statutory guidance. The zero WorkingTogether is not
// set.
type WorkingTogether uint8

const (
	WorkingTogether2018 WorkingTogether = iota + 1
	WorkingTogether2023
)

var workingTogetherNames = [...]string{"", "2018", "2023"}

// String gives the edition as text: 2018, 2023.
func (w WorkingTogether) String() string {
	return enum.String("edition", workingTogetherNames[:], w)
}

// MarshalText writes the edition as String does. One that is not set is a *righthelp.MalformedError.
func (w WorkingTogether) MarshalText() ([]byte, error) {
	return enum.Marshal("edition", workingTogetherNames[:], w)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (w *WorkingTogether) UnmarshalText(text []byte) error {
	return enum.Unmarshal("edition", workingTogetherNames[:], text, w)
}

func (w WorkingTogether) valid() bool { return enum.Valid(workingTogetherNames[:], w) }

// WorkingTogetherOn gives the edition in force on a date, or a *righthelp.NotCoveredError. December 2023, when one replaced the
// other, is covered by neither, since the day is not known here. Nor is 2018 before its end, nor 2026, of which nobody has checked
// whether there is a newer edition.
func WorkingTogetherOn(date righthelp.Date) (WorkingTogether, error) {
	for _, w := range [...]WorkingTogether{WorkingTogether2018, WorkingTogether2023} {
		if w.Edition().Covers(date) {
			return w, nil
		}
	}
	return 0, righthelp.NotCovered("Working Together to Safeguard Children", date, WorkingTogether2018.Edition(), WorkingTogether2023.Edition())
}

// Edition says for which days the edition is known to hold. The guidance itself is not among the documents of the
// register: its rules here are reported by others. The zero WorkingTogether has the zero Edition.
func (w WorkingTogether) Edition() righthelp.Edition {
	var first, last righthelp.Date
	switch w {
	case WorkingTogether2018:
		first, _ = righthelp.NewDate(2019, 1, 1)
		last, _ = righthelp.NewDate(2023, 11, 30)
	case WorkingTogether2023:
		first, _ = righthelp.NewDate(2024, 1, 1)
		last, _ = righthelp.NewDate(2025, 12, 31)
	default:
		return righthelp.Edition{}
	}
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return righthelp.Edition{
		ID: "wt-" + w.String(), Title: "Working Together to Safeguard Children " + w.String(),
		InForce: righthelp.Period{From: first, To: last}, Checked: checked,
	}
}

// Layer is a part of the national layer that every framework carries. The zero Layer is none: a framework's own indicators
// are of no layer.
type Layer uint8

const (
	MayBenefit      Layer = iota + 1 // children who may particularly benefit from early help
	ChildInNeed                      // the three limbs of child in need
	SignificantHarm                  // reasonable cause to suspect significant harm
)

var layerNames = [...]string{"", "may_benefit", "child_in_need", "significant_harm"}

// String gives the layer as text: may_benefit, child_in_need, significant_harm.
func (l Layer) String() string { return enum.String("layer", layerNames[:], l) }

// MarshalText writes the layer as String does. One that is not set is a *righthelp.MalformedError.
func (l Layer) MarshalText() ([]byte, error) { return enum.Marshal("layer", layerNames[:], l) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (l *Layer) UnmarshalText(text []byte) error {
	return enum.Unmarshal("layer", layerNames[:], text, l)
}

// Sign is an indicator of the national layer.
type Sign struct {
	righthelp.Rule
	Layer Layer           `json:"layer"`
	only  WorkingTogether // the edition that alone has it; both have it where this is unset
}

// Signs yields the national layer in an edition: signs of significant harm, the limbs of child in need, and the children who may
// particularly benefit from early help. All of it is reported by others; items of the 2023 edition that nobody could confirm are
// left out (earlyhelp.national.incomplete). The zero WorkingTogether has none.
func (w WorkingTogether) Signs() iter.Seq[Sign] {
	return func(yield func(Sign) bool) {
		for i := range signs {
			if has := w.valid() && (signs[i].only == 0 || signs[i].only == w); has && !yield(signs[i]) {
				return
			}
		}
	}
}

const nationalPrefix = "wt."

const (
	legalPages   = "Reported by pages on the legal framework that quote the Children Act 1989; the text of the statute was not opened."
	bothReported = "The 2018 edition is reported by regional safeguarding procedures, the 2023 edition by schools' pages on early help."
	only2018     = "The 2018 edition is reported by regional safeguarding procedures. Whether the 2023 edition has it could not be confirmed, so it is not given there."
	only2023     = "Reported by schools' pages on early help, some of which mix this list with that of another guidance; a trade journal confirms that the list grew in December 2023."
)

var signs = [...]Sign{
	{Layer: SignificantHarm, Rule: righthelp.Rule{
		ID: "wt.harm.suffering", Kind: "sign", Basis: righthelp.Reported, Section: "Children Act 1989, section 47(1)(b)",
		Title: "Suffering significant harm",
		Text:  "There is reasonable cause to suspect that a child is suffering significant harm.",
		Note:  "Reported by the glossary of an inspectorate. It is the first of two alternatives; a suspicion with reasonable cause is enough, and no proof is asked for.",
	}},
	{Layer: SignificantHarm, Rule: righthelp.Rule{
		ID: "wt.harm.likely", Kind: "sign", Basis: righthelp.Reported, Section: "Children Act 1989, section 47(1)(b)",
		Title: "Likely to suffer significant harm",
		Text:  "There is reasonable cause to suspect that a child is likely to suffer significant harm.",
		Note:  "Reported by the glossary of an inspectorate. It is the second of two alternatives; a suspicion with reasonable cause is enough, and no proof is asked for.",
	}},
	{Layer: ChildInNeed, Rule: righthelp.Rule{
		ID: "wt.need.standard", Kind: "sign", Basis: righthelp.Reported, Section: "Children Act 1989, section 17(10), first limb",
		Title: "Health or development short of a reasonable standard",
		Text:  "Without services a child is unlikely to reach, or to keep, a reasonable standard of health or development.",
		Note:  legalPages,
	}},
	{Layer: ChildInNeed, Rule: righthelp.Rule{
		ID: "wt.need.impaired", Kind: "sign", Basis: righthelp.Reported, Section: "Children Act 1989, section 17(10), second limb",
		Title: "Health or development impaired",
		Text:  "Without services a child's health or development is likely to be impaired significantly, or further.",
		Note:  legalPages,
	}},
	{Layer: ChildInNeed, Rule: righthelp.Rule{
		ID: "wt.need.disabled", Kind: "sign", Basis: righthelp.Reported, Section: "Children Act 1989, section 17(10), third limb",
		Title: "A disabled child",
		Text:  "A child is disabled.",
		Note:  legalPages + " The limb stands by itself, whatever else the child needs.",
	}},
	{Layer: MayBenefit, only: WorkingTogether2018, Rule: righthelp.Rule{
		ID: "wt.benefit.disabled", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018, early help",
		Title: "Disabled, with additional needs",
		Text:  "A child is disabled and has specific additional needs.",
		Note:  only2018 + " A disabled child is a child in need in any edition (wt.need.disabled).",
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.special_educational_needs", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Special educational needs",
		Text:  "A child has special educational needs, with or without an education, health and care plan.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.young_carer", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Young carer",
		Text:  "A child is a young carer.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, only: WorkingTogether2018, Rule: righthelp.Rule{
		ID: "wt.benefit.crime", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018, early help",
		Title: "Drawn into crime",
		Text:  "A child shows signs of being drawn into anti-social or criminal behaviour, gangs and organised crime among it.",
		Note:  only2018 + " For 2023, county lines alone are reported (wt.benefit.county_lines).",
	}},
	{Layer: MayBenefit, only: WorkingTogether2023, Rule: righthelp.Rule{
		ID: "wt.benefit.county_lines", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2023, early help",
		Title: "Drawn into county lines",
		Text:  "A child shows signs of being drawn into county lines.",
		Note:  only2023 + " The rest of the item, on other crime, could not be confirmed for this edition.",
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.missing", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Often missing",
		Text:  "A child is often missing from home or from care.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.exploitation", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "At risk of slavery, trafficking or exploitation",
		Text:  "A child is at risk of modern slavery, of being trafficked, or of exploitation, sexual and criminal exploitation included.",
		Note:  bothReported + " Sexual and criminal exploitation are named in the later one.",
	}},
	{Layer: MayBenefit, only: WorkingTogether2018, Rule: righthelp.Rule{
		ID: "wt.benefit.radicalisation", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018, early help",
		Title: "At risk of radicalisation",
		Text:  "A child is at risk of being radicalised or exploited.",
		Note:  only2018,
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.family_circumstances", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Hard circumstances in the family",
		Text:  "A child's family circumstances are hard, such as drugs or alcohol, an adult's mental ill-health, or domestic abuse.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.substance_misuse", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Misusing drugs or alcohol",
		Text:  "A child misuses drugs or alcohol.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.returned_from_care", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Back home from care",
		Text:  "A child has returned home from care.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, Rule: righthelp.Rule{
		ID: "wt.benefit.privately_fostered", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2018 and 2023, early help",
		Title: "Privately fostered",
		Text:  "A child is privately fostered.",
		Note:  bothReported,
	}},
	{Layer: MayBenefit, only: WorkingTogether2023, Rule: righthelp.Rule{
		ID: "wt.benefit.parent_in_custody", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2023, early help",
		Title: "Parent or carer in custody",
		Text:  "A child's parent or carer is in custody.",
		Note:  only2023 + " Some later local copies of the 2018 list have it too.",
	}},
	{Layer: MayBenefit, only: WorkingTogether2023, Rule: righthelp.Rule{
		ID: "wt.benefit.mental_health", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2023, early help",
		Title: "Mental health need",
		Text:  "A child has a mental health need.",
		Note:  only2023,
	}},
	{Layer: MayBenefit, only: WorkingTogether2023, Rule: righthelp.Rule{
		ID: "wt.benefit.exclusion", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2023, early help",
		Title: "Suspended again and again, or excluded",
		Text:  "A child has been suspended repeatedly and is at risk of permanent exclusion, or has been permanently excluded.",
		Note:  only2023,
	}},
	{Layer: MayBenefit, only: WorkingTogether2023, Rule: righthelp.Rule{
		ID: "wt.benefit.missing_education", Kind: "sign", Basis: righthelp.Reported, Section: "Working Together 2023, early help",
		Title: "Persistently absent from education",
		Text:  "A child is persistently absent from education.",
		Note:  only2023 + " The rest of the item, on missing education and on education that is not full-time, could not be confirmed for this edition.",
	}},
}
