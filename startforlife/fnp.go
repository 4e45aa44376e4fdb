package startforlife

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
)

// FNPCriteria is whom the Family Nurse Partnership is for in one place: plain data, from which [NewFNPEligibility] makes a
// value that can be asked. The programme's next steps let places change these criteria (sfl.fnp.local).
type FNPCriteria struct {
	Place string `json:"place"`
	// AgeLimit is the oldest age in completed years, this age included: from 1 to 24. The programme's page does not say from
	// what limit places set out, so there is none unless the place names one (sfl.fnp.age, sfl.fnp.reading.age).
	AgeLimit int `json:"age_limit"`
	// Vulnerabilities are ids of the place's own for what makes a client vulnerable. Without any the programme is not
	// narrowed (sfl.fnp.vulnerability).
	Vulnerabilities []righthelp.RuleID `json:"vulnerabilities,omitempty"`
	AtLeast         int                `json:"at_least,omitempty"` // how many of the vulnerabilities there have to be
	Lighter         bool               `json:"lighter,omitempty"`  // the place has a shorter or less intense programme for some, by their strengths and needs (sfl.fnp.lighter)
}

// FNPEligibility is whom the Family Nurse Partnership is for in one place, checked. It does not change. The zero
// FNPEligibility has no age limit, so it finds nobody eligible.
type FNPEligibility struct {
	criteria FNPCriteria
}

const widestFNPAge = 24

// NewFNPEligibility checks the criteria of a place. All that is wrong comes together, as *righthelp.MalformedError: no place,
// an age limit that is not from 1 to 24, a vulnerability without an id or named twice, a number of them that cannot be.
//
// Rule: sfl.fnp.local.
func NewFNPEligibility(criteria FNPCriteria) (FNPEligibility, error) {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if strings.TrimSpace(criteria.Place) == "" {
		malformed("place", criteria.Place, "the criteria are those of a place: name it")
	}
	if criteria.AgeLimit < 1 || criteria.AgeLimit > widestFNPAge {
		malformed("age_limit", strconv.Itoa(criteria.AgeLimit), "the range of ages may be widened up to 24, so the limit is from 1 to 24")
	}
	for i, id := range criteria.Vulnerabilities {
		field := fmt.Sprintf("vulnerabilities[%d]", i)
		switch before := slices.Index(criteria.Vulnerabilities, id); {
		case id == "":
			malformed(field, "", "a vulnerability needs an id")
		case before < i:
			malformed(field, string(id), fmt.Sprintf("vulnerabilities[%d] is the same", before))
		}
	}
	least := min(1, len(criteria.Vulnerabilities))
	if criteria.AtLeast < least || criteria.AtLeast > len(criteria.Vulnerabilities) {
		malformed("at_least", strconv.Itoa(criteria.AtLeast), fmt.Sprintf("of %d vulnerabilities at least %d and at most all have to be there", len(criteria.Vulnerabilities), least))
	}
	if len(problems) > 0 {
		return FNPEligibility{}, errors.Join(problems...)
	}
	criteria.Vulnerabilities = slices.Clone(criteria.Vulnerabilities)
	return FNPEligibility{criteria}, nil
}

// Criteria gives the criteria as data.
func (e FNPEligibility) Criteria() FNPCriteria {
	criteria := e.criteria
	criteria.Vulnerabilities = slices.Clone(criteria.Vulnerabilities)
	return criteria
}

// FNPClient is what is known of a woman who may have the programme. A status is Met for yes and NotMet for no; what nobody
// said is not assessed.
type FNPClient struct {
	AsOf            righthelp.Date     `json:"as_of"`
	Born            righthelp.Date     `json:"born,omitzero"`
	FirstChild      righthelp.Status   `json:"first_child"`
	Vulnerabilities []righthelp.Answer `json:"vulnerabilities,omitempty"` // Rule is an id of the place's criteria
	Strengths       righthelp.Status   `json:"strengths"`                 // her strengths and needs allow a shorter or less intense programme, as people who know her judge
}

// FNPResult is what the criteria of a place say of one woman. People offer the programme; this is what they look at.
type FNPResult struct {
	Status  righthelp.Status `json:"status"`  // Met where every criterion is
	Lighter righthelp.Status `json:"lighter"` // a shorter or less intense programme: NotApplicable where the place has none

	findings []righthelp.Finding
}

// Findings explains the result: first child, age, vulnerability, and a lighter programme.
func (r FNPResult) Findings() iter.Seq[righthelp.Finding] { return slices.Values(r.findings) }

// Check says whether the programme is for a woman. All that is wrong comes together: a *righthelp.MalformedError for a
// missing day, a birth after it, or a status that is neither yes nor no, a *righthelp.UnknownError for a vulnerability that
// the place does not have.
func (e FNPEligibility) Check(client FNPClient) (FNPResult, error) {
	there, err := e.read(client)
	if err != nil {
		return FNPResult{}, err
	}
	r := FNPResult{findings: []righthelp.Finding{
		{Rule: "sfl.fnp.clients", Status: client.FirstChild, Because: firstChildWords[client.FirstChild]},
		e.age(client), e.vulnerable(there), e.lighter(client.Strengths),
	}}
	var count righthelp.Count
	for _, finding := range r.findings[:3] {
		count.Add(finding.Status)
	}
	r.Status, r.Lighter = count.Status(), r.findings[3].Status
	return r, nil
}

// read checks what is said of a woman, and places her vulnerabilities.
func (e FNPEligibility) read(client FNPClient) (there []righthelp.Status, err error) {
	var problems []error
	switch {
	case client.AsOf.IsZero():
		problems = append(problems, &righthelp.MalformedError{Field: "as_of", Reason: "a day is needed"})
	case client.Born.After(client.AsOf):
		problems = append(problems, &righthelp.MalformedError{Field: "born", Value: client.Born.String(), Reason: "it lies after the day that is asked about, " + client.AsOf.String()})
	}
	placed, err := tally.Place("vulnerabilities", client.Vulnerabilities, e.criteria.Vulnerabilities)
	return placed.Statuses, errors.Join(append(problems, yesOrNo("first_child", client.FirstChild), err, yesOrNo("strengths", client.Strengths))...)
}

// yesOrNo refuses a status that is not yes, no or nothing said.
func yesOrNo(field string, status righthelp.Status) error {
	if status <= righthelp.NotMet {
		return nil
	}
	return &righthelp.MalformedError{Field: field, Value: status.String(), Reason: "the answer is met for yes, not_met for no, or not_assessed"}
}

var firstChildWords = [...]string{"Nobody has said whether it is her first child.", "It is her first child.", "It is not her first child."}

func (e FNPEligibility) age(client FNPClient) righthelp.Finding {
	finding := righthelp.Finding{Rule: "sfl.fnp.age", Because: "Her birth date, or the age limit of the place, is not known."}
	if client.Born.IsZero() || e.criteria.AgeLimit == 0 {
		return finding
	}
	age := client.Born.YearsUntil(client.AsOf)
	finding.Status = yes(age <= e.criteria.AgeLimit)
	finding.Because = fmt.Sprintf("She is %d, and the limit in %s is %d.", age, e.criteria.Place, e.criteria.AgeLimit)
	return finding
}

func yes(holds bool) righthelp.Status {
	if holds {
		return righthelp.Met
	}
	return righthelp.NotMet
}

func (e FNPEligibility) vulnerable(there []righthelp.Status) righthelp.Finding {
	if len(there) == 0 {
		return righthelp.Finding{Rule: "sfl.fnp.vulnerability", Status: righthelp.NotApplicable, Because: "The place has not narrowed the programme by vulnerability."}
	}
	known, open := 0, 0
	for _, status := range there {
		switch status {
		case righthelp.Met:
			known++
		case righthelp.NotAssessed:
			open++
		}
	}
	finding := righthelp.Finding{
		Rule:    "sfl.fnp.vulnerability",
		Because: fmt.Sprintf("Of the %d vulnerabilities of %s %d are there and %d unanswered; %d are needed.", len(there), e.criteria.Place, known, open, e.criteria.AtLeast),
	}
	if known >= e.criteria.AtLeast || known+open < e.criteria.AtLeast {
		finding.Status = yes(known >= e.criteria.AtLeast)
	}
	return finding
}

var lighterWords = [...]string{
	"Nobody has said whether her strengths and needs allow a shorter or less intense programme.",
	"Her strengths and needs allow a shorter or less intense programme; people decide whether she has it.",
	"Her strengths and needs do not allow a shorter or less intense programme.",
}

func (e FNPEligibility) lighter(strengths righthelp.Status) righthelp.Finding {
	if !e.criteria.Lighter {
		return righthelp.Finding{Rule: "sfl.fnp.lighter", Status: righthelp.NotApplicable, Because: "The place has no shorter or less intense programme."}
	}
	return righthelp.Finding{Rule: "sfl.fnp.lighter", Status: strengths, Because: lighterWords[strengths]}
}
