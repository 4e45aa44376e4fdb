package familyhub

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

const annexF righthelp.SourceID = "fhsl-annex-f-2022"

// Access is the way in which families get a service: at the hub, by way of it, or virtually. Its zero value is no way.
type Access uint8

const (
	FaceToFace Access = iota + 1 // at a family hub (fhse.access.face_to_face)
	InNetwork                    // through the hub, received elsewhere in its network (fhse.access.network)
	Virtual                      // through the hub, online (fhse.access.virtual)
)

const accessCount = int(Virtual)

var accessNames = [...]string{"", "face_to_face", "network", "virtual"}

// String gives the way of access as it stands in the ids: face_to_face, network, virtual.
func (a Access) String() string { return enum.String("way of access", accessNames[:], a) }

// MarshalText writes the way of access as String does. One that is not set is a *righthelp.MalformedError.
func (a Access) MarshalText() ([]byte, error) {
	return enum.Marshal("way of access", accessNames[:], a)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (a *Access) UnmarshalText(text []byte) error {
	return enum.Unmarshal("way of access", accessNames[:], text, a)
}

const tierCount = int(righthelp.TierFurther)

// Service is one of the 24 core services that a family hub network is expected to deliver. IDs are fhse and the number
// under which the document has it: fhse.7.
type Service struct {
	righthelp.Rule
	Strand righthelp.RuleID `json:"strand,omitzero"` // the strand of the programme that funds it, as package grant has it (fhsl.strand.parenting); empty for the 20 that have no such money

	counts serviceCounts
}

// serviceCounts says how many statements a service has, of each tier and in each way of access.
type serviceCounts [tierCount][accessCount]uint8

// Funded reports whether the programme funds the service. What is expected of it is then no part of these statements: it
// stands in the main programme guide (fhse.scope.funded).
func (s Service) Funded() bool { return s.Strand != "" }

// Statements gives how many statements the service has of a tier in a way of access. It is 0 where the document has none,
// and for a tier or a way of access that is not set.
func (s Service) Statements(tier righthelp.Tier, access Access) int {
	if tier == 0 || tier > righthelp.TierFurther || !enum.Valid(accessNames[:], access) {
		return 0
	}
	return int(s.counts[tier-1][access-1])
}

// ServiceStatement is one thing that is expected of a service, to be met or not. The edition of August 2022 has 179 of
// them. IDs are those of the service, with tier, way of access and a number: fhse.7.minimum.face_to_face.1.
type ServiceStatement struct {
	righthelp.Rule
	Service righthelp.RuleID `json:"service"`
	Tier    righthelp.Tier   `json:"tier"`
	Access  Access           `json:"access"`
}

const (
	serviceCount          = 24
	serviceStatementCount = len(services1To7) + len(services8To14) + len(services15To24)
)

// Services yields the core services in the document's order. The zero Framework has none.
func (f Framework) Services() iter.Seq[Service] {
	return catalogue.Rows(f.known(), services[:])
}

// Service gives the service with an id, and whether there is one.
func (f Framework) Service(id righthelp.RuleID) (Service, bool) {
	return catalogue.Find(f.Services(), id)
}

// ServiceStatements yields the service statements in the document's order: service by service, in each the minimum and then
// what goes further, in each of these face to face, elsewhere in the network, virtual. The zero Framework has none.
func (f Framework) ServiceStatements() iter.Seq[ServiceStatement] {
	return func(yield func(ServiceStatement) bool) {
		for _, statement := range f.serviceStatements {
			if !yield(*statement) {
				return
			}
		}
	}
}

// ServiceStatement gives the service statement with an id, and whether there is one.
func (f Framework) ServiceStatement(id righthelp.RuleID) (ServiceStatement, bool) {
	return catalogue.Find(f.ServiceStatements(), id)
}

// serviceStatements yields the service statements with their places.
func (f Framework) serviceStatements(yield func(int, *ServiceStatement) bool) {
	if !f.known() {
		return
	}
	for place := range serviceStatementCount {
		if !yield(place, serviceStatementAt(place)) {
			return
		}
	}
}

// serviceStatementAt gives the statement at a place.
func serviceStatementAt(place int) *ServiceStatement {
	const behind7, behind14 = len(services1To7), len(services1To7) + len(services8To14)
	switch {
	case place < behind7:
		return &services1To7[place]
	case place < behind14:
		return &services8To14[place-behind7]
	}
	return &services15To24[place-behind14]
}

// servicePlace says where the service statement with an id stands.
func (f Framework) servicePlace(id righthelp.RuleID) (int, bool) {
	for place, statement := range f.serviceStatements {
		if statement.ID == id {
			return place, true
		}
	}
	return 0, false
}

// What the documents say of the service expectations as a whole.
var serviceRules = [...]righthelp.Rule{
	{
		ID: "fhse.scope.core", Kind: "service_scope", Title: "Core services", Basis: righthelp.Published, Source: annexF,
		Text:    "There are core services that an area in the programme is expected to deliver through its family hubs. For those into which the programme puts no additional money, the annex says what the minimum is.",
		Section: "overview, first paragraph, first sentence", Passage: righthelp.Passage{Words: 33, Sum: 0x994a7bfab2978cd7},
	},
	{
		ID: "fhse.scope.funded", Kind: "service_scope", Title: "Services that the programme funds", Basis: righthelp.Published, Source: annexF,
		Text:    "What is expected of funded services stands in the main programme guide.",
		Note:    "They are services 5, 9, 16 and 17.",
		Section: "overview, first paragraph, second sentence", Passage: righthelp.Passage{Words: 14, Sum: 0x7447ff3e6a3ac055},
	},
	{
		ID: "fhse.scope.more", Kind: "service_scope", Title: "Services beyond the core", Basis: righthelp.Published, Source: annexF,
		Text:    "The list of core services is not complete: an area may deliver others too, as its needs are.",
		Section: "overview, first paragraph, third sentence", Passage: righthelp.Passage{Words: 24, Sum: 0x49c8185b14cc5123},
	},
	{
		ID: "fhse.scope.further", Kind: "service_scope", Title: "Who is expected to go further", Basis: righthelp.Published, Source: annexF,
		Text:    "The more mature an area's family hubs already are, the more it is expected to sign up to going further.",
		Note:    "How much is expected at what maturity is not said.",
		Section: "overview, second paragraph, second sentence", Passage: righthelp.Passage{Words: 20, Sum: 0xd6813557ac281d68},
	},
	{
		ID: "fhse.scope.every_hub", Kind: "service_scope", Title: "Face to face at every hub", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Every single family hub will meet the minimum that is expected of services face to face.",
		Note:    "The sentence goes on that hubs will nevertheless be flexible and give families the services they need, in the way in which they need them. Where an area has several hubs, we read a face to face statement of the minimum as met for the area where all of them meet it.",
		Section: "annex D, family hub, first paragraph, second sentence, first part", Passage: righthelp.Passage{Words: 17, Sum: 0x749d27f13d4dcd4e},
	},
	{
		ID: "fhse.access.face_to_face", Kind: "service_access", Title: "Face to face", Basis: righthelp.Published, Source: annexF,
		Text:    "Families get the service in person at a family hub.",
		Section: "overview, ways of access, first item", Passage: righthelp.Passage{Words: 8, Sum: 0x0b8922b0a7724353},
	},
	{
		ID: "fhse.access.network", Kind: "service_access", Title: "Elsewhere in the network", Basis: righthelp.Published, Source: annexF,
		Text:    "Families come by the service through the hub and receive it in another part of the network, for example by outreach, from a voluntary and community organisation, in a place of faith, in a youth centre, or in a clinical setting like a maternity hub.",
		Section: "overview, ways of access, second item", Passage: righthelp.Passage{Words: 37, Sum: 0x3208a55f78236595},
	},
	{
		ID: "fhse.access.virtual", Kind: "service_access", Title: "Virtual", Basis: righthelp.Published, Source: annexF,
		Text:    "Families get the service virtually through the hub. That includes information that stands online, interactive services, or both.",
		Section: "overview, ways of access, third item", Passage: righthelp.Passage{Words: 14, Sum: 0xaeb7f5c1395d8584},
	},
}
