package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Access is the way in which families get a service. Its zero value is no way.
type Access uint8

const (
	FaceToFace Access = iota + 1 // in person, in a family hub building
	Virtual                      // through the hub, online: information, something interactive, or both
	InNetwork                    // through the hub, received elsewhere in its network
	Systems                      // no way for families: what organisations do together so that the services work
	AnyAccess                    // the guide does not part these statements by way of access
)

const accessCount = int(AnyAccess)

var accessNames = [...]string{"", "face_to_face", "virtual", "network", "systems", "any"}

// String gives the way of access as it stands in the ids: face_to_face, virtual, network, systems, any.
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

// The strands of the funded services and activities.
const (
	StrandParenting     righthelp.RuleID = "sfl.parenting"      // parenting support
	StrandPerinatal     righthelp.RuleID = "sfl.perinatal"      // parent-infant relationships and perinatal mental health support
	StrandHomeLearning  righthelp.RuleID = "sfl.hle"            // early language and the home learning environment
	StrandInfantFeeding righthelp.RuleID = "sfl.infant_feeding" // infant feeding support
	StrandPanels        righthelp.RuleID = "sfl.panels"         // Parent and Carer Panels
	StrandOffer         righthelp.RuleID = "sfl.offer"          // publishing the Start for Life offer
)

// Strand is one of the six services and activities that the programme funds and says its expectations of.
type Strand struct {
	righthelp.Rule
	Grant   righthelp.RuleID `json:"grant"`            // the strand of money that pays for it, as package grant names it
	Service righthelp.RuleID `json:"service,omitzero"` // the core service of family hubs that it is, as package familyhub names it; empty for the two activities that are none

	counts strandCounts
}

// strandCounts says how many statements a strand has, of each tier and in each way of access.
type strandCounts [tierCount][accessCount]uint8

// Statements gives how many statements the strand has of a tier in a way of access. It is 0 where the guide has none,
// and for a tier or a way of access that is not set.
func (s Strand) Statements(tier righthelp.Tier, access Access) int {
	if tier == 0 || tier > righthelp.TierFurther || !enum.Valid(accessNames[:], access) {
		return 0
	}
	return int(s.counts[tier-1][access-1])
}

// FundedStatement is one thing that is expected of a strand, to be met or not. The edition of August 2022 has 124 of them.
// IDs are those of the strand, with tier, way of access and a number: sfl.perinatal.minimum.virtual.3.
type FundedStatement struct {
	righthelp.Rule
	Strand      righthelp.RuleID `json:"strand"`
	Tier        righthelp.Tier   `json:"tier"`
	Access      Access           `json:"access"`                  // the list in which the guide has it
	OrVirtual   bool             `json:"or_virtual,omitempty"`    // an asterisk allows it to be given virtually too
	OrInNetwork bool             `json:"or_in_network,omitempty"` // an asterisk allows it to be given elsewhere in the network too
}

// MayBe reports whether the statement can be met in a way of access: its own, or another that an asterisk allows
// (sfl.infant_feeding.elsewhere.minimum, sfl.infant_feeding.elsewhere.further).
func (s FundedStatement) MayBe(access Access) bool {
	switch access {
	case Virtual:
		return s.OrVirtual || s.Access == Virtual
	case InNetwork:
		return s.OrInNetwork || s.Access == InNetwork
	}
	return s.Access == access && access != 0
}

// Strands yields the strands in the guide's order. The zero Guide has none.
func (g Guide) Strands() iter.Seq[Strand] { return catalogue.Rows(g.known(), strands[:]) }

// Strand gives the strand with an id, and whether there is one.
func (g Guide) Strand(id righthelp.RuleID) (Strand, bool) { return catalogue.Find(g.Strands(), id) }

// FundedStatements yields the statements in the guide's order: strand by strand, in each the minimum and then what goes
// further, in each of these face to face, virtual, elsewhere in the network, systems. The zero Guide has none.
func (g Guide) FundedStatements() iter.Seq[FundedStatement] {
	return func(yield func(FundedStatement) bool) {
		for _, statement := range g.funded {
			if !yield(*statement) {
				return
			}
		}
	}
}

// FundedStatement gives the statement with an id, and whether there is one.
func (g Guide) FundedStatement(id righthelp.RuleID) (FundedStatement, bool) {
	return catalogue.Find(g.FundedStatements(), id)
}

const fundedCount = len(parentingStatements) + len(perinatalStatements) + len(homeLearningStatements) +
	len(infantFeedingStatements) + len(panelStatements) + len(offerStatements)

func fundedTables() [6][]FundedStatement {
	return [...][]FundedStatement{
		parentingStatements[:], perinatalStatements[:], homeLearningStatements[:],
		infantFeedingStatements[:], panelStatements[:], offerStatements[:],
	}
}

// funded yields the statements with their places.
func (g Guide) funded(yield func(int, *FundedStatement) bool) {
	place := 0
	for _, table := range fundedTables() {
		for i := range table {
			if !g.known() || !yield(place, &table[i]) {
				return
			}
			place++
		}
	}
}

// fundedAt gives the statement at a place.
func fundedAt(place int) *FundedStatement {
	tables := fundedTables()
	table := 0
	for place >= len(tables[table]) {
		place -= len(tables[table])
		table++
	}
	return &tables[table][place]
}

// fundedPlace says where the statement with an id stands.
func (g Guide) fundedPlace(id righthelp.RuleID) (int, bool) {
	for place, statement := range g.funded {
		if statement.ID == id {
			return place, true
		}
	}
	return 0, false
}
