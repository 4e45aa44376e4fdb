package righthelp

// RuleID names a rule for good: <catalogue>.<place>[.<n>], in lower case, as in fhmf.1.2.basic.3. It is never given to
// another rule.
type RuleID string

// Kind says what sort of statement a rule is, in one or two words of the field: descriptor, model_statement, condition.
type Kind string

// Rule is one statement of a published document, or one convention of this library, that code here applies.
type Rule struct {
	ID      RuleID   `json:"id"`
	Kind    Kind     `json:"kind"`
	Title   string   `json:"title"`
	Text    string   `json:"text"`             // what it says, in our own words
	Basis   Basis    `json:"basis"`            // on whose word it stands
	Source  SourceID `json:"source"`           // the document that says it; for a convention, the one it completes, if any
	Section string   `json:"section"`          // where in the document, as a reader would say it
	Passage Passage  `json:"passage,omitzero"` // the fingerprint of the passage; only a published rule has one
	Figures string   `json:"figures,omitzero"` // numerals that the rule rests on and that stand in the passage, parted by blanks: "20" or "4 6"
	Note    string   `json:"note,omitzero"`    // a reading that we chose where the document is unclear, and why
}

// AsRule gives the rule itself. A row of any catalogue has it from the rule that it embeds, so that rows of all kinds can be
// read by one function.
func (r Rule) AsRule() Rule { return r }

// Citation gives where the rule comes from.
func (r Rule) Citation() Citation { return Citation{Source: r.Source, Section: r.Section} }

// Citation names a place in a document.
type Citation struct {
	Source  SourceID `json:"source"`
	Section string   `json:"section"` // as a reader would say it: "annex P, second paragraph"
}

// String gives the document's title, publisher and date, and the place in it. A citation of a document that is not in
// the register gives its id and the place; an empty one gives nothing.
func (c Citation) String() string {
	text := string(c.Source)
	if source, found := LookupSource(c.Source); found {
		text = source.String()
	}
	if text != "" && c.Section != "" {
		text += ", "
	}
	return text + c.Section
}

// Basis says on whose word a rule stands. Its zero value is not a basis.
type Basis uint8

const (
	Published  Basis = iota + 1 // a document says it, in a passage that can be checked
	Reported                    // it is known second-hand only, without a passage to check; a caller can refuse it
	Convention                  // no document says it: this library decided it
)

var basisNames = [...]string{"", "published", "reported", "convention"}

// String gives the basis as text: published, reported, convention.
func (b Basis) String() string { return nameOf("basis", basisNames[:], b) }

// MarshalText writes the basis as String does. A basis that is not set is a *MalformedError.
func (b Basis) MarshalText() ([]byte, error) { return marshalName("basis", basisNames[:], b) }

// UnmarshalText reads what MarshalText writes; any other text is an *UnknownError.
func (b *Basis) UnmarshalText(text []byte) error {
	return unmarshalName("basis", basisNames[:], text, b)
}
