package startforlife

import (
	"errors"
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Way is a way in which a family comes to a service. Its zero value is none.
type Way uint8

const (
	OpenToAll          Way = iota + 1 // nobody has to be asked
	SelfReferral                      // parents or carers refer themselves
	ReferralPathway                   // somebody refers the family along an agreed pathway
	ThroughHub                        // the hub connects the family
	HealthProfessional                // any health professional refers the family
	PartnerAgency                     // any partner agency refers the family
)

var wayNames = [...]string{"", "open_to_all", "self_referral", "referral_pathway", "through_hub", "health_professional", "partner_agency"}

// String gives the way as text: open_to_all, self_referral, referral_pathway, through_hub, health_professional, partner_agency.
func (w Way) String() string { return enum.String("way to a service", wayNames[:], w) }

// MarshalText writes the way as String does. One that is not set is a *righthelp.MalformedError.
func (w Way) MarshalText() ([]byte, error) { return enum.Marshal("way to a service", wayNames[:], w) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (w *Way) UnmarshalText(text []byte) error {
	return enum.Unmarshal("way to a service", wayNames[:], text, w)
}

// Route is a way to a service, with the rule that opens it.
type Route struct {
	Service righthelp.RuleID `json:"service"`
	Way     Way              `json:"way"`
	Rule    righthelp.RuleID `json:"rule,omitzero"` // empty where an area names none
}

// Step is something that happens after a referral to a service.
type Step struct {
	Service righthelp.RuleID `json:"service"`
	Rule    righthelp.RuleID `json:"rule"`
}

// LocalPathway is what one area adds to the routes of the guide. [NorthLincolnshire] is an example of one.
type LocalPathway struct {
	Area   string  `json:"area"`
	Routes []Route `json:"routes"`
	Steps  []Step  `json:"steps"` // in the order in which they come
}

// NorthLincolnshire is the pathway to the parent-infant emotional wellbeing team of North Lincolnshire, as its case study has
// it. What the study says of results is the authority's own word (sfl.north_lincolnshire.scope).
func NorthLincolnshire() LocalPathway {
	local := LocalPathway{Area: "North Lincolnshire"}
	for _, service := range [...]righthelp.RuleID{MentalHealth, InfantRelationship} {
		local.Routes = append(local.Routes,
			Route{service, SelfReferral, "sfl.north_lincolnshire.self_referral"},
			Route{service, HealthProfessional, "sfl.north_lincolnshire.referral"},
			Route{service, PartnerAgency, "sfl.north_lincolnshire.referral"},
		)
		for _, step := range [...]righthelp.RuleID{
			"sfl.north_lincolnshire.contact", "sfl.north_lincolnshire.consent", "sfl.north_lincolnshire.assessment", "sfl.north_lincolnshire.sharing",
		} {
			local.Steps = append(local.Steps, Step{service, step})
		}
	}
	return local
}

// fathersRoute is a way for fathers and co-parents.
const fathersRoute righthelp.RuleID = "sfl.route.fathers"

// guideRoutes are the ways that the guide names in what it expects of everybody.
var guideRoutes = [...]Route{
	{UniversalParenting, OpenToAll, "sfl.for.parenting.universal"},
	{TargetedParenting, ReferralPathway, "sfl.for.parenting.targeted"},
	{TargetedParenting, SelfReferral, "sfl.for.parenting.targeted"},
	{PeersAndOutreach, OpenToAll, "sfl.for.parenting.peers"},
	{MentalHealth, ThroughHub, "sfl.route.hub"},
	{MentalHealth, SelfReferral, fathersRoute},
	{InfantRelationship, ThroughHub, "sfl.route.hub"},
	{SpecialistService, ThroughHub, "sfl.staff.5"},
	{FeedingSupport, OpenToAll, "sfl.for.infant_feeding"},
	{FeedingSupport, ThroughHub, "sfl.infant_feeding.minimum.face_to_face.13"},
	{HomeLearning, ThroughHub, "sfl.hle.minimum.face_to_face.1"},
}

// problemOf gives what is wrong with the pathway of an area.
func (g Guide) problemOf(local LocalPathway) error {
	var problems []error
	known := func(field string, service righthelp.RuleID) {
		if _, found := g.Eligibility(service); !found {
			problems = append(problems, righthelp.NewUnknownError(field, string(service), catalogue.IDs(g.Eligibilities())))
		}
	}
	for i, route := range local.Routes {
		known(fmt.Sprintf("routes[%d].service", i), route.Service)
		if !enum.Valid(wayNames[:], route.Way) {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("routes[%d].way", i), Value: route.Way.String(), Reason: "there is no such way to a service"})
		}
	}
	for i, step := range local.Steps {
		known(fmt.Sprintf("steps[%d].service", i), step.Service)
		if step.Rule == "" {
			problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("steps[%d].rule", i), Reason: "say what happens"})
		}
	}
	return errors.Join(problems...)
}
