package earlyhelp

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Practitioner is somebody around a family who could lead, by role.
type Practitioner struct {
	Role        righthelp.RuleID `json:"role"`                  // an entry of the workforce table
	KnowsFamily righthelp.Status `json:"knows_family,omitzero"` // whether they know the family well or talk with it regularly; not assessed where nobody said
}

// Wish is what the family says about who leads, by role. The zero Wish is that it has not said, and it should be asked.
type Wish struct {
	For     []righthelp.RuleID `json:"for,omitempty"`
	Against []righthelp.RuleID `json:"against,omitempty"`
}

// Suggestion is somebody who could lead, with the reasons.
type Suggestion struct {
	Role      righthelp.RuleID    `json:"role"`
	Title     string              `json:"title"`
	Frequency Frequency           `json:"frequency"` // how often they would likely lead; of two groupings, the more often
	Findings  []righthelp.Finding `json:"findings"`
}

const (
	familySays   righthelp.RuleID = "ehsg.lead.family_has_say"
	knownFirst   righthelp.RuleID = "blackpool.lead.knows_family"
	leadOrder    righthelp.RuleID = "earlyhelp.lead.order"
	maxSuggested                  = 100
)

// SuggestLead puts those who could be the lead practitioner of a family in order: whom the family wants, then who knows it well or
// talks with it regularly, then who would lead more often by the workforce table, then the order of the table; whom the family
// does not want comes last (earlyhelp.lead.order). The order of the input does not matter. It is a suggestion: the right person is for the family and
// the practitioners to agree. Somebody whom the family wants is in it though they are not around the family yet. It
// is about early help; who may hold statutory work is for [MayHold].
//
// Problems come together, in the order given: *righthelp.UnknownError for a role that the table does not have, and
// *righthelp.MalformedError for one that is named twice, for a wish that is for and against, for a status that is none, for
// nobody at all and for more than a hundred.
//
// Rules: ehsg.lead.what_they_do, blackpool.lead.one_person and .who_identifies, earlyhelp.lead.one_coordinates,
// and all of the kinds grouping and role.
func SuggestLead(table WorkforceTable, around []Practitioner, wish Wish) ([]Suggestion, error) {
	s := suggester{table: table}
	switch count := len(around) + len(wish.For) + len(wish.Against); {
	case count == 0:
		return nil, &righthelp.MalformedError{Field: "roles", Reason: "nobody is named; say who is around the family"}
	case count > maxSuggested:
		return nil, &righthelp.MalformedError{Field: "roles", Reason: fmt.Sprintf("more than %d are named", maxSuggested)}
	}
	for i, practitioner := range around {
		field := fmt.Sprintf("roles[%d]", i)
		if practitioner.KnowsFamily > righthelp.NotApplicable {
			s.malformed(field+".knows_family", practitioner.KnowsFamily.String(), "there is no such status")
		}
		if c := s.find(field+".role", practitioner.Role); c != nil {
			if c.around {
				s.malformed(field+".role", string(practitioner.Role), "it is named already")
			}
			c.around, c.knows = true, practitioner.KnowsFamily
		}
	}
	for i, role := range wish.For {
		if c := s.find(fmt.Sprintf("wish.for[%d]", i), role); c != nil {
			c.wanted = true
		}
	}
	for i, role := range wish.Against {
		field := fmt.Sprintf("wish.against[%d]", i)
		if c := s.find(field, role); c != nil {
			if c.wanted {
				s.malformed(field, string(role), "the wish is for this role and against it")
			}
			c.unwanted = true
		}
	}
	if len(s.problems) > 0 {
		return nil, errors.Join(s.problems...)
	}
	return s.suggest(), nil
}

type suggester struct {
	table      WorkforceTable
	candidates []*candidate
	problems   []error
}

type candidate struct {
	Role
	frequency                Frequency
	place                    int // in the table
	around, wanted, unwanted bool
	knows                    righthelp.Status
}

func (s *suggester) malformed(field, value, reason string) {
	s.problems = append(s.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

// find gives the candidate in a role. A role with two entries in the table is one, in the grouping that leads more often.
func (s *suggester) find(field string, id righthelp.RuleID) *candidate {
	place := 0
	for role := range s.table.Roles() {
		place++
		if role.ID != id && role.SameAs != id || id == "" {
			continue
		}
		for _, c := range s.candidates {
			if c.ID == role.ID {
				return c
			}
		}
		grouping, _ := s.table.Grouping(role.Grouping)
		c := &candidate{Role: role, frequency: grouping.Frequency, place: place}
		s.candidates = append(s.candidates, c)
		return c
	}
	s.problems = append(s.problems, righthelp.NewUnknownError(field, string(id), catalogue.IDs(s.table.Roles())))
	return nil
}

// suggest puts the candidates in order (earlyhelp.lead.order, ehsg.lead.family_has_say, blackpool.lead.knows_family).
func (s *suggester) suggest() []Suggestion {
	s.candidates = slices.DeleteFunc(s.candidates, func(c *candidate) bool { return !c.around && !c.wanted })
	slices.SortFunc(s.candidates, func(a, b *candidate) int {
		return cmp.Or(
			later(a.unwanted, b.unwanted),
			-later(a.wanted, b.wanted),
			-later(a.knows == righthelp.Met, b.knows == righthelp.Met),
			cmp.Compare(a.frequency, b.frequency),
			cmp.Compare(a.place, b.place),
		)
	})
	suggestions := make([]Suggestion, len(s.candidates))
	for i, c := range s.candidates {
		suggestions[i] = Suggestion{Role: c.ID, Title: c.Title, Frequency: c.frequency, Findings: c.findings()}
	}
	return suggestions
}

// later puts those of whom something is so behind the others.
func later(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

var oftenLeads = [...]string{
	Frequent:   "They would likely lead often.",
	Regular:    "They may lead at the start, and regularly stay the lead where they are the most appropriate person.",
	Sometimes:  "They may lead where they are the most appropriate person.",
	Occasional: "They do not usually lead, unless it is in the family's best interests.",
}

func (c *candidate) findings() []righthelp.Finding {
	wish := righthelp.Finding{Rule: familySays, Because: "The family has not said whether it wants them: ask."}
	switch {
	case c.wanted && c.around:
		wish.Status, wish.Because = righthelp.Met, "The family wants them to lead."
	case c.wanted:
		wish.Status, wish.Because = righthelp.Met, "The family wants them to lead. They are not around the family yet."
	case c.unwanted:
		wish.Status, wish.Because = righthelp.NotMet, "The family does not want them to lead."
	}
	knows := righthelp.Finding{Rule: knownFirst, Status: c.knows, Because: "It is not known whether they know the family well or talk with it regularly."}
	switch c.knows {
	case righthelp.Met:
		knows.Because = "They know the family well or talk with it regularly."
	case righthelp.NotMet:
		knows.Because = "They neither know the family well yet nor talk with it regularly."
	}
	return []righthelp.Finding{wish, knows, {Rule: c.Grouping, Status: righthelp.Met, Because: oftenLeads[c.frequency]}}
}

var leadRules = [...]righthelp.Rule{
	{
		ID: "ehsg.lead.what_they_do", Kind: "lead", Title: "What a lead practitioner does", Basis: righthelp.Published, Source: systemGuide,
		Text:    "In a mature area the lead practitioner coordinates what the team around the family does, sees to it that assessment and plan answer every need that was found, and leads on making sure that the family shapes the plan as an equal.",
		Section: "family voice and experience, 2, first sentence on a mature area", Passage: righthelp.Passage{Words: 39, Sum: 0x787f9f2a029a5fbc},
	},
	{
		ID: familySays, Kind: "lead", Title: "The family has a say in who leads", Basis: righthelp.Published, Source: systemGuide,
		Text:    "A family should always get a say in who its lead practitioner is, and be able to say how it gets on with them.",
		Section: "family voice and experience, 2, last sentence", Passage: righthelp.Passage{Words: 23, Sum: 0xb49e34493dea6402},
	},
	{
		ID: knownFirst, Kind: "lead", Title: "Those who know the family lead", Basis: righthelp.Published, Source: strategy,
		Text:    "Early help works best where those lead who know the family well or talk with it regularly, and work with a range of people and services so that the needs of the children and the family are met.",
		Section: "what is meant by early help, the right people", Passage: righthelp.Passage{Words: 40, Sum: 0xfba74a5a8c09fa05},
	},
	{
		ID: "blackpool.lead.one_person", Kind: "lead", Title: "One person leads", Basis: righthelp.Published, Source: strategy,
		Text:    "One person is the lead professional, who works to see to it that the early help process is carried out, and coordinates with the others who work with the family: the team around the family.",
		Section: "how early help is put into practice, paragraph on the lead professional", Passage: righthelp.Passage{Words: 40, Sum: 0x7967f8f515eb0aa3},
		Note: "The strategy says lead professional where the national guides say lead practitioner.",
	},
	{
		ID: "blackpool.lead.who_identifies", Kind: "lead", Title: "Whoever starts leads", Basis: righthelp.Published, Source: strategy,
		Text:    "For the assessment, the worker who started with the family takes on the role of lead professional.",
		Section: "appendix 1, assess, first sentence of the guidance", Passage: righthelp.Passage{Words: 8, Sum: 0x5a9214298eeee046},
		Note: "The worker is read as the one of the step before, who identified the need or was told of it, and obtained consent.",
	},
	{
		ID: "earlyhelp.lead.one_coordinates", Kind: "lead", Title: "One lead practitioner, in the later guidance too", Basis: righthelp.Reported,
		Text: "In early help one lead practitioner coordinates, makes sure that assessment and plan cover every need found, and makes the plan with the family. Families should be able to say who leads, and their feedback on the relationship should be gathered.",
		Note: "Reported by a council's page for professionals, on Working Together 2023.",
	},
	{
		ID: leadOrder, Kind: "lead", Title: "In what order leads are suggested", Basis: righthelp.Convention,
		Text: "Those whom the family wants come first and those whom it does not want last. Between them come those who know the family well or talk with it regularly, and then those who would lead more often by the workforce table, in its order.",
		Note: "The guides name these reasons and do not weigh them against each other. The family's wish is put first because it always has a say.",
	},
}
