package startforlife

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// The rules of the period.
const (
	ThePeriod righthelp.RuleID = "sfl.period"      // from conception to the second birthday
	WiderAges righthelp.RuleID = "sfl.period.ages" // the ages of the whole programme
)

const (
	oldest = 26 // years after birth from which nobody is in the programme

	conceived = 2 * daysAWeek // days of gestation at conception: sfl.period.reading.conception
)

const vision righthelp.SourceID = "best-start-2021"

var periodRules = [...]righthelp.Rule{
	{
		ID: ThePeriod, Kind: "period", Title: "The 1,001 critical days", Basis: righthelp.Published,
		Text:   "The Start for Life period is the 1,001 critical days from conception until a child is two.",
		Source: vision, Section: "glossary, Start for Life period", Figures: "1 001 two",
		Passage: righthelp.Passage{Words: 15, Sum: 0x4e17731b1ae3c0b8},
		Note:    "The number names the period. How many days it has for one child depends on the length of the pregnancy and on leap years.",
	},
	{
		ID: WiderAges, Kind: "period", Title: "The ages of the whole programme", Basis: righthelp.Published,
		Text:   "Family hubs, and so the needs assessment, are for conception up to age 19, and up to 25 where there are special educational needs or a disability.",
		Source: programmeGuide, Section: "annex G, paragraph on scope, first part", Figures: "19 25",
		Passage: righthelp.Passage{Words: 29, Sum: 0xe1ae78b69ebf8564},
		Note:    "Whether the year of being 19 (or 25) still belongs to it is not said. On those days the answer is left to people.",
	},
	{
		ID: "sfl.period.reading.conception", Kind: "convention", Title: "The first day of the period", Basis: righthelp.Convention,
		Text:   "The due date ends 40 weeks counted from the last period. Conception is put two weeks after their beginning, 266 days before the due date. Where a child is born and neither the due date nor the gestation is known, the birth stands for the due date, and the answer says that it is an estimate.",
		Source: vision,
		Note:   "The document does not say how conception is dated.",
	},
	{
		ID: "sfl.period.reading.last_day", Kind: "convention", Title: "The last day of the period", Basis: righthelp.Convention,
		Text:   "The second birthday is the last day of the period. For a child born on 29 February it is 28 February.",
		Source: vision,
		Note:   "The document does not say whether the birthday itself belongs to it.",
	},
	{
		ID: "sfl.period.reading.gestation", Kind: "convention", Title: "Gestations that are accepted", Basis: righthelp.Convention,
		Text: "A gestation at birth is one from 20 weeks to 45 weeks and six days, and a child is not still expected when it would have passed 45 weeks and six days. Anything else is taken for a slip of the pen.",
		Note: "Wide limits that catch slips; they say nothing about medicine.",
	},
	{
		ID: "sfl.period.reading.corrected", Kind: "convention", Title: "Corrected ages", Basis: righthelp.Convention,
		Text: "The corrected age of a child born before 40 weeks is counted from the day on which those would have been over. It is given to a caller who asks for it. Reviews and measures go by the age since birth.",
		Note: "No document here says for which births, or up to what age, an age is corrected.",
	},
}

// Stage says where in the period a day lies. Its zero value is none.
type Stage uint8

const (
	BeforeConception Stage = iota + 1
	Pregnancy              // up to the day before the birth
	FirstTwoYears          // from the birth to the second birthday
	PeriodOver             // after the second birthday
)

var stageNames = [...]string{"", "before_conception", "pregnancy", "first_two_years", "over"}

// String gives the stage as text: before_conception, pregnancy, first_two_years, over.
func (s Stage) String() string { return enum.String("stage", stageNames[:], s) }

// MarshalText writes the stage as String does. One that is not set is a *righthelp.MalformedError.
func (s Stage) MarshalText() ([]byte, error) { return enum.Marshal("stage", stageNames[:], s) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Stage) UnmarshalText(text []byte) error {
	return enum.Unmarshal("stage", stageNames[:], text, s)
}

// CriticalDays is the Start for Life period of one child, and where in it a day lies.
type CriticalDays struct {
	From      righthelp.Date `json:"from"` // conception
	To        righthelp.Date `json:"to"`   // the second birthday
	Stage     Stage          `json:"stage"`
	Day       int            `json:"day"`       // the days gone, this one included: 0 before the period, all of them after it
	Of        int            `json:"of"`        // all days of the period
	Left      int            `json:"left"`      // the days after this one
	Estimated bool           `json:"estimated"` // an end is counted from a birth that is expected, or from a term that is not known
}

// CriticalDays gives the Start for Life period of the child, and where in it a day lies. All that is wrong with the child
// comes together, as *righthelp.MalformedError: neither a birth nor a due date, a due date after the birth, a gestation
// that does not fit, a birth after the day, a pregnancy that would have lasted past 45 weeks and six days.
//
// Rules: sfl.period, with the readings sfl.period.reading.conception and sfl.period.reading.last_day.
func (c Child) CriticalDays(asOf righthelp.Date) (CriticalDays, error) {
	if err := c.problem("", asOf); err != nil {
		return CriticalDays{}, err
	}
	term := c.term()
	if term.IsZero() {
		term = c.Born
	}
	period := righthelp.Period{From: term.AddDays(conceived - int(fullTerm)), To: c.birth().AddYears(2)}
	of := period.Days()
	day := min(max(0, period.From.DaysUntil(asOf)+1), of)
	return CriticalDays{
		From: period.From, To: period.To, Stage: c.stage(period, asOf),
		Day: day, Of: of, Left: of - day,
		Estimated: c.Born.IsZero() || c.term().IsZero(),
	}, nil
}

func (c Child) stage(period righthelp.Period, asOf righthelp.Date) Stage {
	switch {
	case asOf.Before(period.From):
		return BeforeConception
	case asOf.After(period.To):
		return PeriodOver
	case c.Born.IsZero():
		return Pregnancy
	}
	return FirstTwoYears
}

// InWiderAges says whether the whole programme is for the child on a day: up to 19, or up to 25 with special educational
// needs or a disability. Met and NotMet are sure. NotAssessed is left to people: nobody has said whether there are such
// needs, or the guide does not say whether the year of being 19 (or 25) belongs to it. Its errors are those of
// [Child.CriticalDays], and a *righthelp.MalformedError for a status that is none.
//
// Rule: sfl.period.ages.
func (c Child) InWiderAges(needs righthelp.Status, asOf righthelp.Date) (righthelp.Finding, error) {
	if err := c.problem("", asOf); err != nil {
		return righthelp.Finding{}, err
	}
	if needs > righthelp.NotApplicable {
		return righthelp.Finding{}, &righthelp.MalformedError{Field: "send", Value: needs.String(), Reason: "there is no such status"}
	}
	status, because := c.inWiderAges(needs, asOf)
	return righthelp.Finding{Rule: WiderAges, Status: status, Because: because}, nil
}

func (c Child) inWiderAges(needs righthelp.Status, asOf righthelp.Date) (righthelp.Status, string) {
	years := c.birth().YearsUntil(asOf)
	aged := fmt.Sprintf("Aged %d", years)
	switch {
	case c.Born.IsZero():
		return righthelp.Met, "The programme begins at conception."
	case years < 19:
		return righthelp.Met, aged + ", so below 19."
	case years >= oldest:
		return righthelp.NotMet, aged + ", so past 25, which nothing goes beyond."
	case needs == righthelp.NotAssessed:
		return righthelp.NotAssessed, aged + ": it hangs on special educational needs or a disability, of which nobody has said anything."
	case needs != righthelp.Met && years > 19:
		return righthelp.NotMet, aged + ", so past 19, without special educational needs or a disability."
	case needs == righthelp.Met && years < 25:
		return righthelp.Met, aged + ", so below 25, with special educational needs or a disability."
	}
	return righthelp.NotAssessed, aged + ": the guide does not say whether this year still belongs to it, so a person decides."
}
