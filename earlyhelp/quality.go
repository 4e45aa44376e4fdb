package earlyhelp

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Qualities yields what CheckQuality asks of an assessment and its plan, in the order of its findings.
func Qualities() iter.Seq[righthelp.Rule] { return slices.Values(qualities[:]) }

// Kind: quality.
var qualities = [...]righthelp.Rule{
	{
		ID: "earlyhelp.quality.whole_family", Kind: "quality", Basis: righthelp.Published, Source: systemGuide,
		Title:   "The whole family is seen",
		Text:    "The assessment looks at what every member of the family needs, as a person, and at what the needs of one do to the others.",
		Section: "self-assessment, family voice and experience, 3, second paragraph, first sentence", Passage: righthelp.Passage{Words: 20, Sum: 0x9d37bf7f3321de43},
		Note: "The guide says it of the assessment process of a mature area. Here it is asked of one assessment: whether each member was seen.",
	},
	{
		ID: "earlyhelp.quality.voice", Kind: "quality", Basis: righthelp.Published, Source: strategy,
		Title:   "Each child's voice is heard",
		Text:    "Information is gathered from the family, children and young people among them, and from the other services that know it.",
		Section: "appendix 1, assess, first paragraph of the notes, second sentence", Passage: righthelp.Passage{Words: 23, Sum: 0x160e01476c3e87c3},
		Note: "Asked of each child. How the voice of a baby is heard is for people to say.",
	},
	{
		ID: "earlyhelp.quality.strengths", Kind: "quality", Basis: righthelp.Published, Source: strategy,
		Title:   "Strengths and worries are there",
		Text:    "What is gathered includes both the family's strengths and its worries.",
		Section: "appendix 1, assess, first paragraph of the notes, the last words", Passage: righthelp.Passage{Words: 4, Sum: 0x46d2f7704b2ac7a4},
	},
	{
		ID: "earlyhelp.quality.history", Kind: "quality", Basis: righthelp.Published, Source: strategy,
		Title:   "The history is there",
		Text:    "What is gathered includes the family's history.",
		Section: "appendix 1, assess, first paragraph of the notes, second sentence, after the dash", Passage: righthelp.Passage{Words: 7, Sum: 0xbcb3ddda13f86c2d},
	},
	{
		ID: "earlyhelp.quality.every_need", Kind: "quality", Basis: righthelp.Published, Source: systemGuide,
		Title:   "The plan answers every need",
		Text:    "Assessment and family plan answer every need that was identified.",
		Section: "self-assessment, family voice and experience, 2, second paragraph, first sentence, in part", Passage: righthelp.Passage{Words: 12, Sum: 0x60091d2032db96b8},
		Note: "The guide says it of lead practitioners in a mature area, who ensure it. Here a need is answered where an action is for it.",
	},
	{
		ID: "earlyhelp.quality.actions", Kind: "quality", Basis: righthelp.Published, Source: systemGuide,
		Title:   "Every action says who and when",
		Text:    "A good family plan says in detail what each member of the team around the family, and the family itself, will do about the needs.",
		Section: "self-assessment, family voice and experience, 4, second paragraph, first sentence, in part", Passage: righthelp.Passage{Words: 28, Sum: 0x096a5ae151583d4d},
		Note: "That an action has an owner and a date is our measure of detail; the guide names no date.",
	},
	{
		ID: "earlyhelp.quality.meeting", Kind: "quality", Basis: righthelp.Published, Source: strategy,
		Title:   "The family is part of the meeting",
		Text:    "The family has an essential part in the first meeting of the team around it, which agrees the plan.",
		Section: "appendix 1, plan, third paragraph of the notes, last sentence", Passage: righthelp.Passage{Words: 7, Sum: 0x8a5bfe93942480f4},
	},
}

// Member is somebody of the family. The id is a label such as child-1, never a name.
type Member struct {
	ID    string           `json:"id"`
	Child bool             `json:"child"`
	Seen  righthelp.Status `json:"seen"`  // whether the assessment looked at what they need
	Voice righthelp.Status `json:"voice"` // of a child: whether its own voice is in the assessment
}

// Action is an action of the plan.
type Action struct {
	Needs []string       `json:"needs"`       // ids of the needs that it is for
	Owner string         `json:"owner"`       // a role, or a member's id; never a name
	By    righthelp.Date `json:"by,omitzero"` // the day by which it is to be done
}

// Casework is what is known of an assessment and its plan. A status that nobody gave is NotAssessed: it is not known, and
// counts neither for nor against.
type Casework struct {
	Family    []Member         `json:"family"`
	Strengths righthelp.Status `json:"strengths"` // the family's strengths are there
	Worries   righthelp.Status `json:"worries"`   // its worries are there
	History   righthelp.Status `json:"history"`   // its history is there
	Needs     []string         `json:"needs"`     // an id for each need that was identified
	Planned   bool             `json:"planned"`   // there is a plan; without one nothing can be said of it
	Actions   []Action         `json:"actions"`
	Meeting   righthelp.Status `json:"meeting"` // the family was part of the meeting that agreed the plan
}

// CheckQuality gives a finding for each of Qualities, in their order. It finds gaps in what is written down, and does not
// judge how well people worked.
//
// All that is wrong comes together: a *righthelp.MalformedError for a family without members, for more than 1000 members, needs or actions, for an id that is
// empty or used twice, for a status that is none, and for actions without a plan; a *righthelp.UnknownError for an action that is
// for a need not in Needs.
func CheckQuality(casework Casework) ([]righthelp.Finding, error) {
	if err := casework.check(); err != nil {
		return nil, err
	}
	var seen, voices, needs, actions tallied
	for _, member := range casework.Family {
		seen.add(member.ID, member.Seen)
		if member.Child {
			voices.add(member.ID, member.Voice)
		}
	}
	answered := casework.answered()
	for _, need := range casework.Needs {
		needs.add(need, answered[need])
	}
	for i, action := range casework.Actions {
		complete := righthelp.Met
		if action.Owner == "" || action.By.IsZero() {
			complete = righthelp.NotMet
		}
		actions.add(fmt.Sprintf("actions[%d]", i), complete)
	}
	var recorded, history, meeting tallied
	recorded.add("strengths", casework.Strengths)
	recorded.add("worries", casework.Worries)
	history.add("history", casework.History)
	meeting.add("the family", casework.Meeting)
	if !casework.Planned {
		needs.add("a plan", righthelp.NotAssessed)
		actions.add("a plan", righthelp.NotAssessed)
	}
	answers := [len(qualities)]tallied{seen, voices, recorded, history, needs, actions, meeting}
	findings := make([]righthelp.Finding, len(qualities))
	for i, answer := range answers {
		findings[i] = answer.finding(qualities[i])
	}
	return findings, nil
}

// answered says of each need whether the plan has an action for it.
func (c Casework) answered() map[string]righthelp.Status {
	answered := make(map[string]righthelp.Status, len(c.Needs))
	if !c.Planned {
		return answered
	}
	for _, need := range c.Needs {
		answered[need] = righthelp.NotMet
	}
	for _, action := range c.Actions {
		for _, need := range action.Needs {
			answered[need] = righthelp.Met
		}
	}
	return answered
}

// mostEntries is how many members, needs or actions a family may have.
const mostEntries = 1000

func (c Casework) check() error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	status := func(field string, status righthelp.Status) {
		if status > righthelp.NotApplicable {
			malformed(field, status.String(), "there is no such status")
		}
	}
	identify := func(field, id string, used map[string]bool) {
		if id == "" || used[id] {
			malformed(field, id, "it needs an id of its own")
		}
		used[id] = true
	}
	most := max(len(c.Family), len(c.Needs), len(c.Actions))
	for _, action := range c.Actions {
		most = max(most, len(action.Needs))
	}
	if most > mostEntries {
		return &righthelp.MalformedError{Field: "family, needs and actions", Value: strconv.Itoa(most), Reason: "there are at most 1000 of each"}
	}
	if len(c.Family) == 0 {
		malformed("family", "", "a family has members")
	}
	members, needs := map[string]bool{}, map[string]bool{}
	for i, member := range c.Family {
		identify(fmt.Sprintf("family[%d].id", i), member.ID, members)
		status(fmt.Sprintf("family[%d].seen", i), member.Seen)
		status(fmt.Sprintf("family[%d].voice", i), member.Voice)
	}
	status("strengths", c.Strengths)
	status("worries", c.Worries)
	status("history", c.History)
	for i, need := range c.Needs {
		identify(fmt.Sprintf("needs[%d]", i), need, needs)
	}
	if len(c.Actions) > 0 && !c.Planned {
		malformed("actions", strconv.Itoa(len(c.Actions)), "there are actions, and planned says that there is no plan")
	}
	for i, action := range c.Actions {
		for j, need := range action.Needs {
			if !needs[need] {
				problems = append(problems, righthelp.NewUnknownError(fmt.Sprintf("actions[%d].needs[%d]", i, j), need, slices.Values(c.Needs)))
			}
		}
	}
	status("meeting", c.Meeting)
	return errors.Join(problems...)
}

// tallied is the answers to one question.
type tallied struct {
	of               int
	missing, unknown []string // what is not met, and what nobody said
}

func (t *tallied) add(what string, status righthelp.Status) {
	if status != righthelp.NotApplicable {
		t.of++
	}
	switch status {
	case righthelp.NotMet:
		t.missing = append(t.missing, what)
	case righthelp.NotAssessed:
		t.unknown = append(t.unknown, what)
	}
}

func (t tallied) finding(rule righthelp.Rule) righthelp.Finding {
	finding := righthelp.Finding{Rule: rule.ID, Status: righthelp.Met, Because: fmt.Sprintf("%d of %d.", t.of, t.of)}
	switch {
	case t.of == 0:
		finding.Status, finding.Because = righthelp.NotApplicable, "There is none to ask about."
	case len(t.missing) > 0:
		finding.Status, finding.Because = righthelp.NotMet, "Missing: "+strings.Join(t.missing, ", ")+"."
	case len(t.unknown) > 0:
		finding.Status, finding.Because = righthelp.NotAssessed, "Not known: "+strings.Join(t.unknown, ", ")+"."
	}
	if len(t.missing) > 0 && len(t.unknown) > 0 {
		finding.Because += " Not known: " + strings.Join(t.unknown, ", ") + "."
	}
	return finding
}
