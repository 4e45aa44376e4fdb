package main

import (
	"bytes"
	_ "embed"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
)

//go:embed families.json
var sample string

// input is the JSON of a family. Values with names of their own are texts here, so that what is wrong with one is told with its path,
// and a sign of significant harm beside it is not lost.
type input struct {
	Reference  string `json:"reference"` // a case number; never a name
	Framework  string `json:"framework"` // blackpool, or the name of the one that -framework gives
	Indicators pairs  `json:"indicators"`
	Consent    struct {
		AsOf     string         `json:"as_of"` // the day for which the answers are asked about
		TakePart []consentInput `json:"take_part"`
		Contact  []consentInput `json:"contact"`
	} `json:"consent"`
	Judgement struct {
		Level  levelName `json:"level"`
		Reason string    `json:"reason"`
		By     string    `json:"by"`
	} `json:"judgement"`
	Around []struct {
		Role        string `json:"role"`
		KnowsFamily string `json:"knows_family"`
	} `json:"around"` // who is around the family, by the roles of the workforce table
	Wish struct {
		For     []righthelp.RuleID `json:"for"`
		Against []righthelp.RuleID `json:"against"`
	} `json:"wish"`
}

type consentInput struct {
	Service string `json:"service"`
	Answer  string `json:"answer"`
	By      string `json:"by"`
	On      string `json:"on"`
	Check   string `json:"check"`
}

// pairs are the members of a JSON object in their order. A member that is there twice is kept twice, so that it can be refused, and
// so are those of a second object of the same name.
type pairs []pair

type pair struct{ id, presence string }

func (p *pairs) UnmarshalJSON(text []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	if opening, err := decoder.Token(); err != nil || opening != json.Delim('{') {
		return errors.New(`indicators is an object, as in {"wt.harm.likely": "absent"}`)
	}
	for decoder.More() {
		id, err := decoder.Token()
		if err != nil {
			return err
		}
		var presence json.RawMessage
		if err := decoder.Decode(&presence); err != nil {
			return err
		}
		read := pair{id: id.(string), presence: string(presence)}
		var name string
		if json.Unmarshal(presence, &name) == nil {
			read.presence = name
		}
		*p = append(*p, read)
	}
	return nil
}

// levelName is a level by its name or its number.
type levelName string

func (l *levelName) UnmarshalJSON(text []byte) error {
	var name string
	if json.Unmarshal(text, &name) == nil {
		*l = levelName(name)
		return nil
	}
	var number json.Number
	if err := json.Unmarshal(text, &number); err != nil {
		return errors.New("a level is a name or a number")
	}
	*l = levelName(number.String())
	return nil
}

// readFamilies reads the family that -in names, or the three that are built in.
func readFamilies(task *program.Task) ([]input, error) {
	if task.Flags.IsSet("in") {
		families := make([]input, 1)
		return families, task.ReadJSON(&families[0])
	}
	var families []input
	err := program.DecodeJSON([]byte(sample), &families)
	return families, err
}

// reader gathers what is wrong with the texts of the input.
type reader struct{ problems []error }

// into reads a text into a value; an empty one leaves it unset.
func (r *reader) into(field, text string, value encoding.TextUnmarshaler) {
	if text != "" {
		r.note(at(field, text, value.UnmarshalText([]byte(text))))
	}
}

func (r *reader) note(err error) {
	if err != nil {
		r.problems = append(r.problems, err)
	}
}

// at puts an error of a value where the value stands.
func at(field, text string, err error) error {
	var unknown *righthelp.UnknownError
	var malformed *righthelp.MalformedError
	switch {
	case errors.As(err, &unknown):
		return &righthelp.UnknownError{Field: field, Value: text, Near: unknown.Near}
	case errors.As(err, &malformed):
		return &righthelp.MalformedError{Field: field, Value: text, Reason: malformed.Reason}
	}
	return err
}

// assess works out the level of need. With an error it gives what is known of a sign of significant harm.
func (in input) assess(framework earlyhelp.Framework) (answer, error) {
	found := answer{title: in.title(), framework: framework}
	r := reader{}
	if in.Framework != "" && in.Framework != framework.Thresholds().Name && !(in.Framework == "blackpool" && framework.Thresholds().Name == blackpoolName()) {
		r.note(righthelp.NewUnknownError("framework", in.Framework, slices.Values([]string{"blackpool", framework.Thresholds().Name})))
	}
	facts := in.facts(&r)
	consent := in.consent(&r)
	found.consent = consent
	judgement := earlyhelp.Judgement{Level: string(in.Judgement.Level), Reason: in.Judgement.Reason, By: in.Judgement.By}
	need, err := framework.AssessNamed(facts, consent, judgement)
	r.note(in.located(err))
	found.need = need
	found.suggestions = in.suggest(&r)
	return found, errors.Join(r.problems...)
}

func blackpoolName() string { return earlyhelp.BlackpoolNovember2021().Thresholds().Name }

const longestReference = 60

func (in input) title() string {
	title := strings.Map(func(c rune) rune {
		if c < ' ' {
			return ' '
		}
		return c
	}, in.Reference)
	if letters := []rune(title); len(letters) > longestReference {
		title = string(letters[:longestReference]) + "…"
	}
	if title == "" {
		return "A family without a reference"
	}
	return title
}

// facts reads the indicators; one whose presence cannot be read is noted and left out.
func (in input) facts(r *reader) (facts []earlyhelp.Fact) {
	for _, pair := range in.Indicators {
		fact := earlyhelp.Fact{Indicator: righthelp.RuleID(pair.id)}
		if err := fact.Presence.UnmarshalText([]byte(pair.presence)); err != nil {
			r.note(at(fmt.Sprintf("indicators[%q]", pair.id), pair.presence, err))
		}
		facts = append(facts, fact) // as not known where it cannot be read
	}
	return facts
}

func (in input) consent(r *reader) earlyhelp.Consent {
	var records []earlyhelp.ConsentRecord
	before := len(r.problems)
	var asOf righthelp.Date
	r.into("consent.as_of", in.Consent.AsOf, &asOf)
	add := func(purpose earlyhelp.ConsentPurpose, part string, from []consentInput) {
		for i, answer := range from {
			field := fmt.Sprintf("consent.%s[%d].", part, i)
			record := earlyhelp.ConsentRecord{Purpose: purpose, Service: answer.Service, By: answer.By}
			r.into(field+"answer", answer.Answer, &record.Answer)
			r.into(field+"on", answer.On, &record.On)
			r.into(field+"check", answer.Check, &record.Check)
			records = append(records, record)
		}
	}
	add(earlyhelp.TakePart, "take_part", in.Consent.TakePart)
	add(earlyhelp.ContactService, "contact", in.Consent.Contact)
	if len(r.problems) > before {
		return earlyhelp.Consent{} // they are told first; an unread value would be told twice
	}
	consent, err := earlyhelp.NewConsent(records, asOf)
	r.note(in.located(err))
	return consent
}

// suggest puts those around the family in order, where the input names any.
func (in input) suggest(r *reader) []earlyhelp.Suggestion {
	if len(in.Around)+len(in.Wish.For)+len(in.Wish.Against) == 0 {
		return nil
	}
	var around []earlyhelp.Practitioner
	for i, from := range in.Around {
		practitioner := earlyhelp.Practitioner{Role: righthelp.RuleID(from.Role)}
		r.into(fmt.Sprintf("around[%d].knows_family", i), from.KnowsFamily, &practitioner.KnowsFamily)
		around = append(around, practitioner)
	}
	suggestions, err := earlyhelp.SuggestLead(earlyhelp.WorkforceMarch2022(), around, earlyhelp.Wish{For: in.Wish.For, Against: in.Wish.Against})
	r.note(in.located(err))
	return suggestions
}

// located puts the problems that the library finds where they stand in the input.
func (in input) located(err error) error {
	var problems []error
	for _, problem := range flat(err) {
		var unknown *righthelp.UnknownError
		var malformed *righthelp.MalformedError
		switch {
		case errors.As(problem, &unknown):
			problem = &righthelp.UnknownError{Field: in.path(unknown.Field), Value: unknown.Value, Near: unknown.Near}
		case errors.As(problem, &malformed):
			problem = &righthelp.MalformedError{Field: in.path(malformed.Field), Value: malformed.Value, Reason: in.paths(malformed.Reason)}
		}
		problems = append(problems, problem)
	}
	return errors.Join(problems...)
}

// flat takes joined errors apart.
func flat(err error) (problems []error) {
	if err == nil {
		return nil
	}
	joined, several := err.(interface{ Unwrap() []error })
	if !several {
		return []error{err}
	}
	for _, problem := range joined.Unwrap() {
		problems = append(problems, flat(problem)...)
	}
	return problems
}

// path is where a field of the library stands in the input.
func (in input) path(field string) string {
	var i int
	var part string
	if n, _ := fmt.Sscanf(field, "facts[%d]", &i); n == 1 && i < len(in.Indicators) {
		return fmt.Sprintf("indicators[%q]", in.Indicators[i].id)
	}
	if n, _ := fmt.Sscanf(field, "consent[%d].%s", &i, &part); n == 2 {
		if i < len(in.Consent.TakePart) {
			return fmt.Sprintf("consent.take_part[%d].%s", i, part)
		}
		return fmt.Sprintf("consent.contact[%d].%s", i-len(in.Consent.TakePart), part)
	}
	switch field {
	case "facts":
		return "indicators"
	case "as_of":
		return "consent.as_of"
	}
	return strings.Replace(field, "roles", "around", 1)
}

// paths replaces a field at the beginning of a reason, as in "facts[0] says it already".
func (in input) paths(reason string) string {
	field, rest, found := strings.Cut(reason, " says ")
	if !found {
		return reason
	}
	return in.path(field) + " says " + rest
}
