package earlyhelp

import (
	"strconv"

	"github.com/righthelp/righthelp/internal/enum"
)

// Level is a level of need of a framework. Levels stand in order, the lowest need first, and the last one is where signs of
// significant harm belong.
type Level struct {
	Number      int             `json:"number,omitzero"` // counted from 1; 0 in a framework whose levels have names alone
	Name        string          `json:"name"`            // as published
	Description string          `json:"description"`     // what need it is for
	Responds    string          `json:"responds"`        // who responds
	EarlyHelp   bool            `json:"early_help"`      // early help sits at this level
	Statutory   bool            `json:"statutory"`       // children's social care works at this level: child in need, child protection
	Consent     ConsentPosition `json:"consent"`         // what the response needs of the family
	Route       string          `json:"route"`           // how a family gets this response
	Lead        Lead            `json:"lead,omitzero"`   // who would usually lead
	Source      string          `json:"source,omitempty"`
}

// Lead is who would usually lead, and why.
type Lead struct {
	Role   string `json:"role"`
	Reason string `json:"reason"`
}

// String gives the level as a reader would say it: its name, with its number where it has one.
func (l Level) String() string {
	if l.Number == 0 {
		return l.Name
	}
	return l.Name + " (level " + strconv.Itoa(l.Number) + ")"
}

// ConsentPosition says what the response at a level needs of the family. The zero ConsentPosition is not set.
type ConsentPosition uint8

const (
	OpenAccess      ConsentPosition = iota + 1 // nothing: information, advice and universal services are open to all
	AgreementNeeded                            // the family's agreement; without it the response cannot start
	AgreementSought                            // the family's agreement, unless asking for it would not be safe
)

var consentPositionNames = [...]string{"", "open_access", "agreement_needed", "agreement_sought"}

// String gives the position as text: open_access, agreement_needed, agreement_sought.
func (p ConsentPosition) String() string {
	return enum.String("consent position", consentPositionNames[:], p)
}

// MarshalText writes the position as String does. One that is not set is a *righthelp.MalformedError.
func (p ConsentPosition) MarshalText() ([]byte, error) {
	return enum.Marshal("consent position", consentPositionNames[:], p)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *ConsentPosition) UnmarshalText(text []byte) error {
	return enum.Unmarshal("consent position", consentPositionNames[:], text, p)
}
