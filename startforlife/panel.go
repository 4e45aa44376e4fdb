package startforlife

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// PanelMember is why somebody sits on a Parent and Carer Panel. Its zero value is not set.
type PanelMember uint8

const (
	Expecting      PanelMember = iota + 1 // a pregnant woman, or the partner of one
	ParentUnderTwo                        // a parent or carer of a child under two
	RecentUser                            // a parent whose child is over two and has used Start for Life services not long ago
	OtherMember                           // anybody else
)

var panelMemberNames = [...]string{"", "expecting", "parent_under_two", "recent_user", "other"}

// String gives the member as text: expecting, parent_under_two, recent_user, other.
func (m PanelMember) String() string { return enum.String("panel member", panelMemberNames[:], m) }

// MarshalText writes the member as String does. One that is not set is a *righthelp.MalformedError.
func (m PanelMember) MarshalText() ([]byte, error) {
	return enum.Marshal("panel member", panelMemberNames[:], m)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (m *PanelMember) UnmarshalText(text []byte) error {
	return enum.Unmarshal("panel member", panelMemberNames[:], text, m)
}

// PanelRecord is what an area's record has of its Parent and Carer Panel. What is not set is not recorded.
type PanelRecord struct {
	Established righthelp.Date   `json:"established,omitzero"`
	Refreshed   righthelp.Date   `json:"refreshed,omitzero"` // when its membership was last renewed
	Members     []PanelMember    `json:"members"`
	Diverse     righthelp.Status `json:"diverse"` // people judge

	Flexible        righthelp.Status `json:"flexible"` // in length, in structure or in both
	Meetings        []righthelp.Date `json:"meetings"` // in any order
	FrequencyAgreed righthelp.Status `json:"frequency_agreed"`
	Supported       righthelp.Status `json:"supported"`         // to attend and to contribute, with expenses
	InsightPassedOn righthelp.Status `json:"insight_passed_on"` // to the single accountable leader
	Digital         righthelp.Status `json:"digital"`           // a member can take part digitally

	BetweenPanels righthelp.Status `json:"between_panels"` // go further: the area engages with participants between panels, and with more parents and carers outside them
	InPlanning    righthelp.Status `json:"in_planning"`    // go further: parents and carers are asked for their input at several layers of planning
	ActedOn       righthelp.Status `json:"acted_on"`       // go further: feedback on the services is acted on
}

// PanelCheck is what came of checking a panel. [CheckPanel] makes it.
type PanelCheck struct {
	findings []righthelp.Finding
}

var panelRules = [...]righthelp.Rule{
	{
		ID: "sfl.panel.reading.every_second_month", Kind: "convention", Title: "Every second month", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "By calendar months: from one meeting to the next, and from the last to the day that is asked about, not more than two. The first is counted from when the panel was set up, where that is known. Gaps that ended a year ago or earlier are left alone.",
		Note: "The guide says that the panel meets every second month at the least, and not how that is counted.",
	},
	{
		ID: "sfl.panel.reading.each_year", Kind: "convention", Title: "Renewed each year", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "The membership is renewed in time until the anniversary of the last renewal, or of the day on which the panel was set up.",
		Note: "The guide says annually, and not from when.",
	},
}

// CheckPanel checks the record of a panel as of a day. All that is wrong with it comes together: no day, a day after it, a
// meeting before the panel was set up or listed twice, a member or a status that is none.
//
// Rules: sfl.panels.minimum.any.1 to 6 and sfl.panels.further.any.1 to 3, with sfl.panel.reading.every_second_month and
// sfl.panel.reading.each_year. Of the minimum, the first and the third statement have a finding for each of their parts; any
// other statement has one.
func CheckPanel(record PanelRecord, asOf righthelp.Date) (PanelCheck, error) {
	if err := record.problem(asOf); err != nil {
		return PanelCheck{}, err
	}
	minimum, further := panelStatements[:panelMinimum], panelStatements[panelMinimum:]
	return PanelCheck{[]righthelp.Finding{
		said(minimum[0].ID, record.Diverse, "the members are diverse"),
		record.has(minimum[0].ID, Expecting, "a pregnant woman, or the partner of one"),
		record.has(minimum[0].ID, ParentUnderTwo, "a parent or carer of a child under two"),
		record.renewed(minimum[0].ID, asOf),
		said(minimum[1].ID, record.Flexible, "the panel is flexible, so that everybody is heard"),
		record.meets(minimum[2].ID, asOf),
		said(minimum[2].ID, record.FrequencyAgreed, "the panel and its parents and carers settle together how often it meets"),
		said(minimum[3].ID, record.Supported, "members are supported to take part, with expenses"),
		said(minimum[4].ID, record.InsightPassedOn, "insight is passed on to the single accountable leader"),
		said(minimum[5].ID, record.Digital, "members can take part digitally"),
		said(further[0].ID, record.BetweenPanels, "the area engages with participants between panels, and with more parents and carers outside them"),
		said(further[1].ID, record.InPlanning, "parents and carers are asked for their input at several layers of planning"),
		said(further[2].ID, record.ActedOn, "feedback on the services is acted on"),
	}}, nil
}

const (
	panelMinimum         = 6  // of the panelStatements, those that come first
	panelMinimumFindings = 10 // of the findings, those about them
)

// Findings yields what the check came to: the minimum in the guide's order, and then what goes further.
func (c PanelCheck) Findings() iter.Seq[righthelp.Finding] { return slices.Values(c.findings) }

// Count counts the findings of the minimum, or of what goes further.
func (c PanelCheck) Count(tier righthelp.Tier) (count righthelp.Count) {
	for i, finding := range c.findings {
		if tier == righthelp.TierMinimum && i < panelMinimumFindings || tier == righthelp.TierFurther && i >= panelMinimumFindings {
			count.Add(finding.Status)
		}
	}
	return count
}

// said is the finding of a part that an answer alone decides.
func said(rule righthelp.RuleID, status righthelp.Status, what string) righthelp.Finding {
	because := "Nobody has said whether " + what + "."
	switch status {
	case righthelp.Met:
		because = "It is said that " + what + "."
	case righthelp.NotMet:
		because = "It is said not to be so that " + what + "."
	case righthelp.NotApplicable:
		because = "It is said not to apply whether " + what + "."
	}
	return righthelp.Finding{Rule: rule, Status: status, Because: because}
}

// has says whether there is a member of a kind.
func (r *PanelRecord) has(rule righthelp.RuleID, member PanelMember, who string) righthelp.Finding {
	switch {
	case len(r.Members) == 0:
		return righthelp.Finding{Rule: rule, Because: "No members are recorded."}
	case slices.Contains(r.Members, member):
		return righthelp.Finding{Rule: rule, Status: righthelp.Met, Because: "Among the members is " + who + "."}
	}
	return righthelp.Finding{Rule: rule, Status: righthelp.NotMet, Because: "Among the members is nobody who is " + who + "."}
}

// renewed says whether the membership has been renewed within a year.
func (r *PanelRecord) renewed(rule righthelp.RuleID, asOf righthelp.Date) righthelp.Finding {
	since := r.Refreshed
	if since.IsZero() {
		since = r.Established
	}
	due := since.AddYears(1)
	switch {
	case due.IsZero():
		return righthelp.Finding{Rule: rule, Because: "It is not recorded when the membership was renewed."}
	case asOf.After(due):
		return righthelp.Finding{Rule: rule, Status: righthelp.NotMet, Because: "The membership dates from " + since.String() + ", and was to be renewed by " + due.String() + "."}
	}
	return righthelp.Finding{Rule: rule, Status: righthelp.Met, Because: "The membership dates from " + since.String() + ", and is to be renewed by " + due.String() + "."}
}

// meets says whether the panel has met every second month over the last year.
func (r *PanelRecord) meets(rule righthelp.RuleID, asOf righthelp.Date) righthelp.Finding {
	if len(r.Meetings) == 0 {
		return righthelp.Finding{Rule: rule, Because: "No meeting is recorded."}
	}
	meetings := slices.SortedFunc(slices.Values(r.Meetings), righthelp.Date.Compare)
	before := r.Established
	if before.IsZero() {
		before = meetings[0]
	}
	for _, next := range append(meetings, asOf) {
		if monthsApart(before, next) > 2 && next.After(asOf.AddYears(-1)) {
			return righthelp.Finding{Rule: rule, Status: righthelp.NotMet, Because: fmt.Sprintf("From %v to %v there was no meeting, which is more than two calendar months.", before, next)}
		}
		before = next
	}
	return righthelp.Finding{Rule: rule, Status: righthelp.Met, Because: fmt.Sprintf("No two of the %d meetings, the last on %v, lie more than two calendar months apart.", len(r.Meetings), meetings[len(meetings)-1])}
}

// monthsApart counts calendar months, whatever the days: January to March are two.
func monthsApart(from, to righthelp.Date) int {
	fromYear, fromMonth, _ := from.Civil()
	toYear, toMonth, _ := to.Civil()
	return (toYear-fromYear)*12 + int(toMonth-fromMonth)
}

func (r *PanelRecord) problem(asOf righthelp.Date) error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if asOf.IsZero() {
		malformed("as_of", "", "a day is needed")
	}
	later := func(field string, date righthelp.Date) {
		if date.After(asOf) {
			malformed(field, date.String(), "it lies after the day that is asked about, "+asOf.String())
		}
	}
	later("established", r.Established)
	later("refreshed", r.Refreshed)
	for i, member := range r.Members {
		if !enum.Valid(panelMemberNames[:], member) {
			malformed(fmt.Sprintf("members[%d]", i), member.String(), "there is no such member")
		}
	}
	seen := make(map[righthelp.Date]int, len(r.Meetings))
	for i, meeting := range r.Meetings {
		field := fmt.Sprintf("meetings[%d]", i)
		first, twice := seen[meeting]
		switch {
		case meeting.IsZero():
			malformed(field, "", "a meeting has a day")
		case meeting.Before(r.Established):
			malformed(field, meeting.String(), "it lies before the panel was set up, on "+r.Established.String())
		case twice:
			malformed(field, meeting.String(), fmt.Sprintf("meetings[%d] is on the same day", first))
		}
		later(field, meeting)
		seen[meeting] = i
	}
	for _, answer := range r.answers() {
		if answer.status > righthelp.NotApplicable {
			malformed(answer.field, answer.status.String(), "there is no such status")
		}
	}
	return errors.Join(problems...)
}

type panelAnswer struct {
	field  string
	status righthelp.Status
}

func (r *PanelRecord) answers() [9]panelAnswer {
	return [...]panelAnswer{
		{"diverse", r.Diverse},
		{"flexible", r.Flexible},
		{"frequency_agreed", r.FrequencyAgreed},
		{"supported", r.Supported},
		{"insight_passed_on", r.InsightPassedOn},
		{"digital", r.Digital},
		{"between_panels", r.BetweenPanels},
		{"in_planning", r.InPlanning},
		{"acted_on", r.ActedOn},
	}
}
