package startforlife

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Eligibility says whom a service of the pathway is for.
type Eligibility struct {
	righthelp.Rule
	Strand righthelp.RuleID `json:"strand,omitzero"` // the strand that it belongs to, as this package has it (sfl.hle); empty for what the programme does not fund
}

// The services of the pathway.
const (
	UniversalParenting righthelp.RuleID = "sfl.for.parenting.universal"     // from conception to two
	TargetedParenting  righthelp.RuleID = "sfl.for.parenting.targeted"      // where more intensive support would help
	PeersAndOutreach   righthelp.RuleID = "sfl.for.parenting.peers"         // open to all
	MentalHealth       righthelp.RuleID = "sfl.for.perinatal.mental_health" // mild to moderate
	InfantRelationship righthelp.RuleID = "sfl.for.perinatal.relationship"  // of parent and infant
	SpecialistService  righthelp.RuleID = "sfl.for.specialist"              // moderate to severe; not of this programme
	FeedingSupport     righthelp.RuleID = "sfl.for.infant_feeding"          // however a baby is fed
	HomeLearning       righthelp.RuleID = "sfl.for.hle"                     // three to four year olds
)

// Eligibilities yields the services of the pathway, with whom they are for. The zero Guide has none.
func (g Guide) Eligibilities() iter.Seq[Eligibility] {
	return catalogue.Rows(g.known(), eligibilities[:])
}

// Eligibility gives the service of the pathway with an id, and whether there is one.
func (g Guide) Eligibility(id righthelp.RuleID) (Eligibility, bool) {
	return catalogue.Find(g.Eligibilities(), id)
}

// Severity is how much a carer struggles with their mental health, in the words of a professional who knows them: the guide
// defines no degrees. Its zero value is that nobody has said.
type Severity uint8

const (
	NoDifficulty Severity = iota + 1
	MildDifficulty
	ModerateDifficulty
	SevereDifficulty
)

var severityNames = [...]string{"", "none", "mild", "moderate", "severe"}

// String gives the severity as text: none, mild, moderate, severe.
func (s Severity) String() string { return enum.String("severity", severityNames[:], s) }

// MarshalText writes the severity as String does. One that is not set is a *righthelp.MalformedError.
func (s Severity) MarshalText() ([]byte, error) {
	return enum.Marshal("severity", severityNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Severity) UnmarshalText(text []byte) error {
	return enum.Unmarshal("severity", severityNames[:], text, s)
}

// Family is what is known of a family on a day. A status is Met for yes and NotMet for no; what nobody said stays open. It
// names nobody.
type Family struct {
	AsOf     righthelp.Date `json:"as_of"`
	Children []FamilyChild  `json:"children"` // expected ones too; none where nobody has said
	// Carers are mother, father, co-parents and whoever else cares for a child: each counts alike (sfl.for.perinatal.everyone).
	Carers           []Carer          `json:"carers"`
	MoreParenting    righthelp.Status `json:"more_parenting"`    // they would gain from more intensive parenting support, as they or a professional say
	RelationshipHelp righthelp.Status `json:"relationship_help"` // they would gain from support with the relationship to their baby
}

// FamilyChild is a [Child] of the family, born or expected, with what a pathway asks of it beside the dates.
type FamilyChild struct {
	Child
	Disadvantaged righthelp.Status `json:"disadvantaged"`
	Needs         righthelp.Status `json:"needs"` // special educational needs or a disability
}

// Carer is somebody who cares for a child of the family.
type Carer struct {
	MentalHealth Severity         `json:"mental_health,omitzero"`
	CoParent     righthelp.Status `json:"co_parent"` // a father, co-parent or other carer who did not give birth, to whom a way of their own is open (sfl.route.fathers)
}

// Suggestion is what the pathway says of one service for a family. It informs the family and those who work with them, who
// decide. None is a reason to wait where somebody is worried about a child (sfl.pathway.reading.safeguarding).
type Suggestion struct {
	righthelp.Finding                    // under the rule that says whom the service is for; Met where that is this family
	Strand            righthelp.RuleID   `json:"strand,omitzero"`
	First             righthelp.Status   `json:"first"`            // the family is among those who come first; NotApplicable where nobody does
	Judge             string             `json:"judge,omitzero"`   // what a person has to look at before this is taken up; empty where nothing
	Routes            []Route            `json:"routes,omitempty"` // how the family comes to it
	Next              []righthelp.RuleID `json:"next,omitempty"`   // what happens then, where the area's pathway says so
}

// Pathway says, service by service, whether it is for the family, why, by what route, and what needs a person's judgement.
// The routes are those of the guide and then those of the area; the zero LocalPathway has none of its own.
//
// All that is wrong comes together: what [Child.CriticalDays] refuses of a child, a status that is neither yes nor no, a
// severity that there is none of, and a route or step of the area for a service that the pathway does not have. The zero
// Guide is refused too, with a *righthelp.MalformedError.
func (g Guide) Pathway(family Family, local LocalPathway) ([]Suggestion, error) {
	if err := errors.Join(g.problem(), family.problem(), g.problemOf(local)); err != nil {
		return nil, err
	}
	facts := family.facts()
	suggestions := make([]Suggestion, 0, len(eligibilities))
	for service := range g.Eligibilities() {
		s := facts.suggestion(service.ID)
		s.Rule, s.Strand = service.ID, service.Strand
		facts.addRoutes(&s, guideRoutes[:])
		facts.addRoutes(&s, local.Routes)
		for _, step := range local.Steps {
			if step.Service == service.ID {
				s.Next = append(s.Next, step.Rule)
			}
		}
		suggestions = append(suggestions, s)
	}
	return suggestions, nil
}

func (f Family) problem() error {
	if f.AsOf.IsZero() {
		return &righthelp.MalformedError{Field: "as_of", Reason: "a day is needed"}
	}
	var problems []error
	for i, child := range f.Children {
		path := fmt.Sprintf("children[%d].", i)
		problems = append(problems, child.problem(path, f.AsOf), yesOrNo(path+"disadvantaged", child.Disadvantaged), yesOrNo(path+"needs", child.Needs))
	}
	for i, carer := range f.Carers {
		if carer.MentalHealth > SevereDifficulty {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("carers[%d].mental_health", i), Value: carer.MentalHealth.String(), Reason: "there is no such severity"})
		}
		problems = append(problems, yesOrNo(fmt.Sprintf("carers[%d].co_parent", i), carer.CoParent))
	}
	return errors.Join(append(problems, yesOrNo("more_parenting", f.MoreParenting), yesOrNo("relationship_help", f.RelationshipHelp))...)
}

// familyFacts are what the suggestions rest on.
type familyFacts struct {
	family     Family
	baby       righthelp.Status                       // a child from conception to two
	preschool  righthelp.Status                       // a child of three to four
	priority   righthelp.Status                       // one of those comes first
	difficulty [SevereDifficulty + 1]righthelp.Status // a carer struggles so much
}

// facts are what is known of the children and the carers (sfl.for.hle.priority).
func (f Family) facts() familyFacts {
	facts := familyFacts{family: f, baby: yesUnlessNone(len(f.Children)), preschool: yesUnlessNone(len(f.Children)), priority: yesUnlessNone(len(f.Children))}
	for _, child := range f.Children {
		facts.baby = either(facts.baby, yes(child.inPeriod(f.AsOf)))
		if child.threeToFour(f.AsOf) {
			facts.preschool = righthelp.Met
			facts.priority = either(facts.priority, either(child.Disadvantaged, child.Needs))
		}
	}
	for severity := range facts.difficulty {
		facts.difficulty[severity] = yesUnlessNone(len(f.Carers))
		for _, carer := range f.Carers {
			there := yes(carer.MentalHealth == Severity(severity))
			if carer.MentalHealth == 0 {
				there = righthelp.NotAssessed
			}
			facts.difficulty[severity] = either(facts.difficulty[severity], there)
		}
	}
	return facts
}

// yesUnlessNone is where to begin with a list of which one is enough: with no, or with nothing said where there is no list.
func yesUnlessNone(length int) righthelp.Status {
	if length == 0 {
		return righthelp.NotAssessed
	}
	return righthelp.NotMet
}

// both is met where two conditions are, and not met where one is known not to be.
func both(one, other righthelp.Status) righthelp.Status {
	switch {
	case one == righthelp.NotMet || other == righthelp.NotMet:
		return righthelp.NotMet
	case one == righthelp.NotAssessed || other == righthelp.NotAssessed:
		return righthelp.NotAssessed
	}
	return righthelp.Met
}

// inPeriod reports whether a child is in the Start for Life period.
//
// Rules: sfl.pathway.reading.ages, sfl.for.perinatal.period and sfl.for.infant_feeding.period.
func (c FamilyChild) inPeriod(asOf righthelp.Date) bool {
	days, _ := c.CriticalDays(asOf) // the child has been checked
	return days.Stage == Pregnancy || days.Stage == FirstTwoYears
}

// threeToFour reports whether a child is of the age of the home learning services (sfl.pathway.reading.ages).
func (c FamilyChild) threeToFour(asOf righthelp.Date) bool {
	years := c.Born.YearsUntil(asOf)
	return years == 3 || years == 4
}

var (
	babyWords      = [...]string{"Nobody has said what children there are or are expected.", "A child is expected or not past the second birthday.", "No child is expected, or not past the second birthday."}
	preschoolWords = [...]string{"Nobody has said what children there are.", "A child is three to four.", "No child is three to four."}
	parentingWords = [...]string{"Whether they would gain from more intensive support nobody has said.", "They would gain from more intensive support.", "They would not gain from more intensive support."}
	helpWords      = [...]string{"Whether they would gain from support with the relationship nobody has said.", "They would gain from support with the relationship to the baby.", "They would not gain from support with the relationship to the baby."}
	mildWords      = [...]string{"Whether a carer has a mild or moderate difficulty is not known of every carer.", "A carer has a mild or moderate difficulty.", "No carer has a mild or moderate difficulty."}
	severeWords    = [...]string{"Whether a carer has a moderate or severe difficulty is not known of every carer.", "A carer has a moderate or severe difficulty.", "No carer has a moderate or severe difficulty."}
)

// suggestion says whether a service is for the family (sfl.pathway.reading.severity and sfl.route.professionals).
func (f *familyFacts) suggestion(service righthelp.RuleID) Suggestion {
	s := Suggestion{First: righthelp.NotApplicable}
	moderate := f.difficulty[ModerateDifficulty]
	switch service {
	case UniversalParenting, FeedingSupport:
		s.Finding = because(f.baby, babyWords[f.baby])
	case TargetedParenting:
		s.Finding = because(both(f.baby, f.family.MoreParenting), babyWords[f.baby], parentingWords[f.family.MoreParenting])
		s.Judge = "Whether more intensive support would help is for the parents and those who work with them to say."
	case PeersAndOutreach:
		s.Finding = because(righthelp.Met, "It is open to all.")
	case MentalHealth:
		there := either(f.difficulty[MildDifficulty], moderate)
		s.Finding = because(both(f.baby, there), babyWords[f.baby], mildWords[there])
		s.Judge = f.judgeDegree("How much a carer struggles is for a professional to say.")
	case InfantRelationship:
		s.Finding = because(both(f.baby, f.family.RelationshipHelp), babyWords[f.baby], helpWords[f.family.RelationshipHelp])
		s.Judge = "Where a difficulty is complex, a professional decides whether a specialist parent-infant team should help."
	case SpecialistService:
		there := either(f.difficulty[SevereDifficulty], moderate)
		s.Finding = because(both(f.baby, there), babyWords[f.baby], severeWords[there])
		s.Judge = f.judgeDegree("A professional decides on a referral to the specialist service.")
	case HomeLearning:
		s.Finding = because(f.preschool, preschoolWords[f.preschool])
		s.First = both(f.preschool, f.priority)
		s.Judge = "Interventions can be targeted locally, so somebody decides who has them; disadvantaged children and those with special educational needs or a disability should come first."
	}
	return s
}

// judgeDegree says what a person looks at; of a moderate difficulty too, to which two services are open.
func (f *familyFacts) judgeDegree(what string) string {
	if f.difficulty[ModerateDifficulty] == righthelp.Met {
		what += " A moderate difficulty may belong to the funded service or to the specialist one."
	}
	return what
}

// because gives a status with the facts that decided it.
func because(status righthelp.Status, facts ...string) righthelp.Finding {
	return righthelp.Finding{Status: status, Because: strings.Join(facts, " ")}
}

// addRoutes adds the ways to its service that are open to the family.
func (f *familyFacts) addRoutes(s *Suggestion, routes []Route) {
	for _, route := range routes {
		if route.Service == s.Rule && (route.Rule != fathersRoute || slices.ContainsFunc(f.family.Carers, Carer.isCoParentInNeed)) {
			s.Routes = append(s.Routes, route)
		}
	}
}

func (c Carer) isCoParentInNeed() bool {
	return c.CoParent == righthelp.Met && (c.MentalHealth == MildDifficulty || c.MentalHealth == ModerateDifficulty)
}
