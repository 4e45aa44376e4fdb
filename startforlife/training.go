package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// TrainingStatement is what the guide says of one of the three levels of training in perinatal mental health and
// parent-infant relationships. Its kind is training_content for what the level is and training_audience for whom it is for.
type TrainingStatement struct {
	righthelp.Rule
	Level uint8 `json:"level"` // 1 to see difficulties, 2 to support families through interventions, 3 to supervise
}

// TrainingStatements yields the three levels of training and whom they are for. The roles that the guide names are examples:
// who needs what is for people to decide. The zero Guide has none.
func (g Guide) TrainingStatements() iter.Seq[TrainingStatement] {
	return catalogue.Rows(g.known(), trainingStatements[:])
}

// StaffExpectations yields what is expected of staff dedicated to perinatal mental health and parent-infant relationships. The
// zero Guide has none.
func (g Guide) StaffExpectations() iter.Seq[righthelp.Rule] {
	return catalogue.Rows(g.known(), staffExpectations[:])
}

// StartingPoint is what an area has already of peer support or of a specialist parent-infant team. Its zero value is none of
// these.
type StartingPoint uint8

const (
	PeersThere StartingPoint = iota + 1 // peer support is there
	PeersNew                            // peer support is not there, or less established
	TeamThere                           // a specialist parent-infant team is there
	TeamNew                             // a specialist parent-infant team is to be set up
	NoTeam                              // there is no such team, and none is to come
	AnyStart                            // whatever there is
)

var startingPointNames = [...]string{"", "peers_there", "peers_new", "team_there", "team_new", "no_team", "any"}

// String gives the starting point as text: peers_there, peers_new, team_there, team_new, no_team, any.
func (s StartingPoint) String() string {
	return enum.String("starting point", startingPointNames[:], s)
}

// MarshalText writes the starting point as String does. One that is not set is a *righthelp.MalformedError.
func (s StartingPoint) MarshalText() ([]byte, error) {
	return enum.Marshal("starting point", startingPointNames[:], s)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *StartingPoint) UnmarshalText(text []byte) error {
	return enum.Unmarshal("starting point", startingPointNames[:], text, s)
}

// SupportOption is something that an area may do, or has to think of, with peer support or with a specialist team.
type SupportOption struct {
	righthelp.Rule
	Strand righthelp.RuleID `json:"strand"`
	Start  StartingPoint    `json:"start"` // for an area that has this
}

// SupportOptions yields the options for peer support and for specialist teams, in the guide's order. They are examples. The
// zero Guide has none.
func (g Guide) SupportOptions() iter.Seq[SupportOption] {
	return catalogue.Rows(g.known(), supportOptions[:])
}
