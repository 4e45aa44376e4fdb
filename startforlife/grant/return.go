package grant

import (
	"errors"
	"iter"
	"time"

	"github.com/righthelp/righthelp"
)

// Return is something that an authority sends to government once.
type Return struct {
	Rule   righthelp.RuleID `json:"rule"`            // the rule that asks for it
	Dated  righthelp.RuleID `json:"dated,omitempty"` // the rule from which Due comes, published or a convention; empty where no date is known
	Title  string           `json:"title"`
	Covers righthelp.Period `json:"covers"` // the financial year that it reports on; zero where the guide does not say
	Due    righthelp.Period `json:"due"`    // the days on which it falls due, as narrow as is known; zero where no date is known
	When   string           `json:"when"`   // when it is due, in words, and what the guide leaves open
}

var returnRules = [...]righthelp.Rule{
	{
		ID: "fhsl.return.plan", Kind: "return", Title: "Delivery plan", Basis: righthelp.Published,
		Text:   "The delivery plan should be completed and sent soon after the initial sign-up process.",
		Source: "fhsl-guide-2022", Section: "section 2, delivery plans, paragraph on the template, last sentence",
		Passage: righthelp.Passage{Words: 16, Sum: 0x072356b704c874c7},
		Note:    "No day is given.",
	},
	{
		ID: "fhsl.return.delivery", Kind: "return", Title: "Programme delivery return", Basis: righthelp.Published,
		Text:   "Every quarter a formal return reports on the delivery plan's milestones and outcomes; risks, challenges, successes and good practice may be told too.",
		Source: "fhsl-guide-2022", Section: "section 2, programme delivery returns, first paragraph",
		Passage: righthelp.Passage{Words: 62, Sum: 0xdc26fd26ddab01b4},
		Note:    "The guide does not say which months a quarterly return covers.",
	},
	{
		ID: "fhsl.return.delivery.first", Kind: "return", Title: "First programme delivery return", Basis: righthelp.Published,
		Text:   "The first delivery return is collected in January 2023, when delivery plans have been approved.",
		Source: "fhsl-guide-2022", Section: "section 2, programme delivery returns, last paragraph, first sentence",
		Passage: righthelp.Passage{Words: 34, Sum: 0x4e2077e4095bb3c1}, Figures: "2023",
		Note: "The month is given, the day is not.",
	},
	{
		ID: "fhsl.return.delivery.annual", Kind: "return", Title: "Yearly qualitative part of the delivery return", Basis: righthelp.Published,
		Text:   "Once a year the delivery return also carries qualitative information, such as on better services and on joined-up delivery with partners.",
		Source: "fhsl-guide-2022", Section: "section 2, programme delivery returns, second paragraph",
		Passage: righthelp.Passage{Words: 38, Sum: 0xc0dd2b2cd43cf24f},
		Note:    "Which of the quarterly returns carries it is not said.",
	},
	{
		ID: "fhsl.return.financial", Kind: "return", Title: "Financial returns", Basis: righthelp.Published,
		Text:   "Two returns a financial year assure that spending keeps to the grant determination letter, the agreed programme outcomes included.",
		Source: "fhsl-guide-2022", Section: "section 2, financial returns, first paragraph",
		Passage: righthelp.Passage{Words: 29, Sum: 0x85e98d7aaa22cefe}, Figures: "two",
	},
	{
		ID: "fhsl.return.interim", Kind: "return", Title: "Interim statement of grant usage", Basis: righthelp.Published,
		Text:   "An interim statement tells what was spent on each funded service.",
		Source: "fhsl-guide-2022", Section: "section 2, financial returns, list, item 1",
		Passage: righthelp.Passage{Words: 19, Sum: 0xf69ee65996fcbfb9},
	},
	{
		ID: "fhsl.return.interim.date", Kind: "return", Title: "When interim statements are due", Basis: righthelp.Published,
		Text:   "The first financial year's interim statement is expected early in January 2023; those of the second and third year half-way from one financial year's end to the next.",
		Source: "fhsl-guide-2022", Section: "section 2, financial returns, last paragraph, first sentence",
		Passage: righthelp.Passage{Words: 37, Sum: 0x5e3af66517ee9922}, Figures: "2023",
		Note: "No day is given. Early January is kept as the month of January.",
	},
	{
		ID: "fhsl.return.annual", Kind: "return", Title: "Annual statement of grant usage", Basis: righthelp.Published,
		Text:   "When the financial year ends, an annual statement confirms that the money went on the purposes in the grant determination letter.",
		Source: "fhsl-guide-2022", Section: "section 2, financial returns, list, item 2",
		Passage: righthelp.Passage{Words: 30, Sum: 0x7419796f39caa8b1},
		Note:    "No day is given.",
	},
	{
		ID: "fhsl.return.information", Kind: "return", Title: "Management information", Basis: righthelp.Published,
		Text:   "Management information is collected at regular intervals, parts of it each quarter, to follow the effect of the whole programme.",
		Source: "fhsl-guide-2022", Section: "section 2, management information, first paragraph",
		Passage: righthelp.Passage{Words: 37, Sum: 0x9a0b8aacd31cceed},
		Note:    "Neither the months nor which parts are quarterly are given; the list of items was still being tested.",
	},
	{
		ID: "fhsl.return.information.baseline", Kind: "return", Title: "Baseline of management information", Basis: righthelp.Published,
		Text:   "A baseline is planned for all authorities that take part, in November 2022, after a pilot with a few in early autumn.",
		Source: "fhsl-guide-2022", Section: "section 2, management information, second paragraph, last two sentences",
		Passage: righthelp.Passage{Words: 58, Sum: 0xecfd11523fcebf13}, Figures: "2022",
		Note: "The month is given, as a plan; the day is not.",
	},
	{
		ID: "fhsl.return.reading.quarters", Kind: "convention", Title: "Quarterly returns after the first", Basis: righthelp.Convention,
		Text:   "Delivery returns after that of January 2023 are expected every three months, in April, July, October and January, up to January 2025.",
		Source: "fhsl-guide-2022",
		Note:   "The guide says quarterly and gives the first month alone. Whether a last return follows after March 2025 is open.",
	},
	{
		ID: "fhsl.return.reading.midway", Kind: "convention", Title: "Half-way through the financial year", Basis: righthelp.Convention,
		Text:   "Half-way between the ends of two financial years is taken as the last day of September.",
		Source: "fhsl-guide-2022",
		Note:   "The guide gives no day: 30 September ends the first half of a financial year. The grant letter or the return's own instructions decide.",
	},
	{
		ID: "fhsl.return.reading.year_end", Kind: "convention", Title: "At the end of the financial year", Basis: righthelp.Convention,
		Text:   "The annual statement is listed under the financial year's last day, 31 March, as the day from which it is expected.",
		Source: "fhsl-guide-2022",
		Note:   "The guide gives no day for sending it, and it cannot be complete before the year has ended.",
	},
}

// returnRow is a Return as plain data, with a zero first and last day where no date is known.
type returnRow struct {
	rule, dated righthelp.RuleID
	title, when string
	year        int // the financial year that it covers, by the calendar year in which it begins; 0 where that is not said
	first, last calendarDay
}

type calendarDay struct {
	year  int
	month time.Month
	day   int
}

const (
	quarterly = "about this month: the guide says quarterly and gives only the first month"
	midway    = "half-way between the ends of two financial years; the guide gives no day"
	yearEnd   = "at the end of the financial year; the guide gives no day"
)

var returns = [...]returnRow{
	{"fhsl.return.information.baseline", "fhsl.return.information.baseline", "Baseline of management information", "November 2022, as planned; the guide gives no day", 0, calendarDay{2022, 11, 1}, calendarDay{2022, 11, 30}},
	{"fhsl.return.delivery", "fhsl.return.delivery.first", "Programme delivery return, first", "January 2023, once delivery plans are approved; the guide gives no day", 0, calendarDay{2023, 1, 1}, calendarDay{2023, 1, 31}},
	{"fhsl.return.interim", "fhsl.return.interim.date", "Interim statement of grant usage 2022-23", "early January 2023; the guide gives no day", 2022, calendarDay{2023, 1, 1}, calendarDay{2023, 1, 31}},
	{"fhsl.return.annual", "fhsl.return.reading.year_end", "Annual statement of grant usage 2022-23", yearEnd, 2022, calendarDay{2023, 3, 31}, calendarDay{2023, 3, 31}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, second", quarterly, 0, calendarDay{2023, 4, 1}, calendarDay{2023, 4, 30}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, third", quarterly, 0, calendarDay{2023, 7, 1}, calendarDay{2023, 7, 31}},
	{"fhsl.return.interim", "fhsl.return.reading.midway", "Interim statement of grant usage 2023-24", midway, 2023, calendarDay{2023, 9, 30}, calendarDay{2023, 9, 30}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, fourth", quarterly, 0, calendarDay{2023, 10, 1}, calendarDay{2023, 10, 31}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, fifth", quarterly, 0, calendarDay{2024, 1, 1}, calendarDay{2024, 1, 31}},
	{"fhsl.return.annual", "fhsl.return.reading.year_end", "Annual statement of grant usage 2023-24", yearEnd, 2023, calendarDay{2024, 3, 31}, calendarDay{2024, 3, 31}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, sixth", quarterly, 0, calendarDay{2024, 4, 1}, calendarDay{2024, 4, 30}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, seventh", quarterly, 0, calendarDay{2024, 7, 1}, calendarDay{2024, 7, 31}},
	{"fhsl.return.interim", "fhsl.return.reading.midway", "Interim statement of grant usage 2024-25", midway, 2024, calendarDay{2024, 9, 30}, calendarDay{2024, 9, 30}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, eighth", quarterly, 0, calendarDay{2024, 10, 1}, calendarDay{2024, 10, 31}},
	{"fhsl.return.delivery", "fhsl.return.reading.quarters", "Programme delivery return, ninth", quarterly, 0, calendarDay{2025, 1, 1}, calendarDay{2025, 1, 31}},
	{"fhsl.return.annual", "fhsl.return.reading.year_end", "Annual statement of grant usage 2024-25", yearEnd, 2024, calendarDay{2025, 3, 31}, calendarDay{2025, 3, 31}},
	{"fhsl.return.plan", "", "Delivery plan", "soon after sign-up; the guide gives no date", 0, calendarDay{}, calendarDay{}},
	{"fhsl.return.delivery.annual", "", "Yearly qualitative part of the delivery return", "once a year; the guide does not say with which quarterly return", 0, calendarDay{}, calendarDay{}},
	{"fhsl.return.information", "", "Management information", "at regular intervals, parts of it quarterly; the guide gives no months", 0, calendarDay{}, calendarDay{}},
}

// Returns yields what falls due between two days, both included, in the order of the first day on which it does. A return
// that is due at some time in a month is given for every stretch that touches the month. Those for which the guide gives no
// date at all come last, whatever the stretch, with a zero Due: they may fall in it.
//
// Both days must lie in the programme, or the error is a *righthelp.NotCoveredError; a stretch that ends before it
// begins is a *righthelp.MalformedError.
//
// Rule: fhsl.return.financial.
func (p Programme) Returns(from, to righthelp.Date) (iter.Seq[Return], error) {
	var problems []error
	for _, day := range [...]righthelp.Date{from, to} {
		if !p.edition.Covers(day) {
			problems = append(problems, p.notCovered("returns of the programme", day))
		}
	}
	if to.Before(from) {
		problems = append(problems, &righthelp.MalformedError{Field: "to", Value: to.String(), Reason: "the stretch of days ends before it begins, on " + from.String()})
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	stretch := righthelp.Period{From: from, To: to}
	return func(yield func(Return) bool) {
		for i := range returns {
			due := returns[i].due()
			if (due.IsZero() || due.Overlaps(stretch)) && !yield(returns[i].asReturn(due)) {
				return
			}
		}
	}, nil
}

func (r returnRow) due() righthelp.Period {
	return righthelp.Period{From: r.first.date(), To: r.last.date()}
}

func (r returnRow) asReturn(due righthelp.Period) Return {
	var covers righthelp.Period
	if r.year != 0 {
		covers.From = calendarDay{r.year, time.April, 1}.date()
		covers.To = calendarDay{r.year + 1, time.March, 31}.date()
	}
	return Return{Rule: r.rule, Dated: r.dated, Title: r.title, Covers: covers, Due: due, When: r.when}
}

// date is no date where the day is not set.
func (d calendarDay) date() righthelp.Date {
	date, _ := righthelp.NewDate(d.year, d.month, d.day)
	return date
}
