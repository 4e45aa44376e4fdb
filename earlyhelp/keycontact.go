package earlyhelp

import "github.com/righthelp/righthelp"

// Situation is what decides whether a family has a key contact, a lead practitioner or both. What nobody said is not
// assessed.
type Situation struct {
	MultipleNeeds righthelp.Status `json:"multiple_needs,omitzero"` // the family has several needs
	StartForLife  righthelp.Status `json:"start_for_life,omitzero"` // it is in the Start for Life period: from pregnancy until the child is two
	LeadInPlace   righthelp.Status `json:"lead_in_place,omitzero"`  // it has a lead practitioner
}

// Fit says who fits a family, and why. The two are different things: a key contact is somebody the family trusts for
// universal services, and a lead practitioner coordinates a whole family assessment and plan.
type Fit struct {
	LeadPractitioner righthelp.Finding `json:"lead_practitioner"`
	KeyContact       righthelp.Finding `json:"key_contact"`
}

const (
	leadForSeveral righthelp.RuleID = "fhsl.contact.lead_practitioner"
	keyContact     righthelp.RuleID = "fhsl.contact.key_contact"
	notBoth        righthelp.RuleID = "fhsl.contact.not_both"
	olderChildren  righthelp.RuleID = "fhsl.contact.older_children"
)

// WhoFits says whether a lead practitioner and a key contact fit a family: met, not applicable, or not assessed
// where it hangs on what nobody said or is for people to decide.
func WhoFits(family Situation) Fit {
	return Fit{LeadPractitioner: family.leadPractitioner(), KeyContact: family.keyContact()}
}

func (s Situation) leadPractitioner() righthelp.Finding {
	switch s.MultipleNeeds {
	case righthelp.Met:
		return righthelp.Finding{Rule: leadForSeveral, Status: righthelp.Met, Because: "The family has several needs, so it should have a lead practitioner."}
	case righthelp.NotMet:
		return righthelp.Finding{Rule: leadForSeveral, Status: righthelp.NotApplicable, Because: "The family does not have several needs, and the guide asks for a lead practitioner only where it has."}
	}
	return righthelp.Finding{Rule: leadForSeveral, Because: "Whether the family has several needs is not known."}
}

// keyContact says whether somebody fits who does what a key contact does (fhsl.contact.universal and .who).
func (s Situation) keyContact() righthelp.Finding {
	switch {
	case s.StartForLife == righthelp.NotMet:
		return righthelp.Finding{Rule: olderChildren, Status: righthelp.NotApplicable, Because: "The family is not in the Start for Life period; with older children it might have a constant point of contact in the family hub, where that is appropriate."}
	case s.StartForLife != righthelp.Met:
		return righthelp.Finding{Rule: keyContact, Because: "Whether the family is in the Start for Life period is not known."}
	case s.LeadInPlace == righthelp.Met:
		return righthelp.Finding{Rule: notBoth, Because: "There is a lead practitioner, and a key contact beside them may not be appropriate: people decide."}
	case s.LeadInPlace != righthelp.NotMet:
		return righthelp.Finding{Rule: notBoth, Because: "Whether there is a lead practitioner is not known."}
	}
	return righthelp.Finding{Rule: keyContact, Status: righthelp.Met, Because: "The family is in the Start for Life period and has no lead practitioner."}
}

const startForLifeGuide righthelp.SourceID = "fhsl-guide-2022"

const continuity = "family hub model, principle 4 on continuity of care, "

var contactRules = [...]righthelp.Rule{
	{
		ID: keyContact, Kind: "lead", Title: "A key contact", Basis: righthelp.Published, Source: startForLifeGuide,
		Text:    "The vision is that in the Start for Life period a family has at least one key contact, whom it trusts.",
		Section: continuity + "second sentence", Passage: righthelp.Passage{Words: 22, Sum: 0xe686e6999a98ad4c},
	},
	{
		ID: "fhsl.contact.universal", Kind: "lead", Title: "What a key contact does", Basis: righthelp.Published, Source: startForLifeGuide,
		Text:    "For universal services the key contact is the person to turn to, who could help with what the family needs or connect it to support, with clinical supervision where that is appropriate.",
		Section: continuity + "third sentence", Passage: righthelp.Passage{Words: 32, Sum: 0x3a1a26967dc8c7fb},
	},
	{
		ID: "fhsl.contact.who", Kind: "lead", Title: "Who a key contact is", Basis: righthelp.Published, Source: startForLifeGuide,
		Text:    "It is likely somebody of the hub's multidisciplinary team: for example a health visitor, an early years worker, or a peer supporter, paid or volunteer, who is supervised.",
		Section: continuity + "second paragraph, first sentence", Passage: righthelp.Passage{Words: 33, Sum: 0x478de5e5a2d36d50},
		Note: "The glossary says volunteer where this sentence says paid or volunteer peer supporter.",
	},
	{
		ID: leadForSeveral, Kind: "lead", Title: "A lead practitioner for several needs", Basis: righthelp.Published, Source: startForLifeGuide,
		Text:    "Having key contacts does not rule out a lead practitioner: a family with multiple needs should have one, so that there is an assessment and a plan for the whole family.",
		Section: continuity + "second paragraph, second sentence", Passage: righthelp.Passage{Words: 32, Sum: 0x99a761ce9138a414},
	},
	{
		ID: notBoth, Kind: "lead", Title: "Not always both", Basis: righthelp.Published, Source: startForLifeGuide,
		Text:    "Where a family has a lead practitioner, a key contact besides may not be appropriate.",
		Section: continuity + "second paragraph, fourth sentence, end", Passage: righthelp.Passage{Words: 16, Sum: 0x391d0d32b08ebcb2},
		Note: "May not: it is left to people, and so is not answered here. The sentence begins by saying that the lead practitioner may have to be somebody else than the key contact.",
	},
	{
		ID: olderChildren, Kind: "lead", Title: "Families with older children", Basis: righthelp.Published, Source: startForLifeGuide,
		Text:    "A family with older children or young people might have a constant contact in the hub too, where that is appropriate.",
		Section: continuity + "second paragraph, last sentence", Passage: righthelp.Passage{Words: 21, Sum: 0xbfc8e535f1e421d3},
	},
}
