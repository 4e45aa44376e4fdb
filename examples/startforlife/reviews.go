package main

import (
	_ "embed"
	"encoding"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/urfave/cli/v3"
)

// The children are made up; data/README.md says so too.
//
//go:embed data/children.csv
var childrenCSV string

// The quarter that the made-up children are asked about.
const (
	sampleFrom = "2026-04-01"
	sampleTo   = "2026-06-30"
)

func reviewsCommand() program.Command {
	return program.Command{
		Name: "reviews", Summary: "how an area's health reviews were delivered in a period: the measures C1 to C8i and breastfeeding",
		Example: `
startforlife reviews -template children.xlsx
startforlife reviews -in children.csv -from 2026-04-01 -to 2026-06-30 -out quarter.html
children.csv has a row for each child, and dates as in 2026-05-02:
  born,gestation,antenatal,new_birth,six_to_eight_weeks,asq3,feeding
  2026-04-03,39,2026-02-10,2026-04-15,2026-05-20,,partially
A blank date is one that the record does not have.`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    childrenForm(),
		Sample:  program.Sample{Name: "sixty illustrative children, made up", Text: childrenCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "from", Usage: "the first DATE of the period, as in " + sampleFrom, OnlyOnce: true},
			&cli.StringFlag{Name: "to", Usage: "its last DATE, as in " + sampleTo, OnlyOnce: true},
		},
		Run: runReviews,
	}
}

func childrenForm() *sheet.Form {
	date := func(name, help string) sheet.Column { return sheet.Column{Name: name, Help: help, Optional: true} }
	return &sheet.Form{Title: "Children", Columns: []sheet.Column{
		{Name: "id", Help: "a number of your own, and never a name; the program does not use it", Optional: true},
		date("born", "the date of birth, as in 2026-04-03; every row has this or due"),
		date("due", "of a child not born yet, the date on which the birth is expected"),
		{Name: "gestation", Help: "how far the pregnancy had gone at birth: weeks, or weeks and days as in 36+5", Optional: true},
		{Name: "later_twin", Help: "yes for every child of a multiple birth but the first", Allowed: []string{"yes", "no"}, Optional: true},
		date("moved_in", "the first day in the area; blank where that is the birth or before"),
		date("moved_out", "the first day elsewhere"),
		date("died", "the date of death"),
		date("antenatal", "the date of the first antenatal contact face to face"),
		date("new_birth", "the date of the new birth visit"),
		date("six_to_eight_weeks", "the date of the review at six to eight weeks"),
		date("one_year", "the date of the review at about a year"),
		date("two_to_two_and_a_half", "the date of the review at two to two and a half years"),
		{Name: "asq3", Help: "whether the last review was done with ASQ-3", Allowed: []string{"yes", "no"}, Optional: true},
		{Name: "feeding", Help: "how the baby was fed at six to eight weeks", Allowed: []string{"totally", "partially", "not_at_all"}, Optional: true},
	}}
}

// area is the children of an area, measured over a period.
type area struct {
	input    string
	sample   bool
	children int
	delivery startforlife.Delivery
}

func runReviews(task *program.Task) error {
	a, err := readArea(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, a.answer())
	case "csv":
		return a.csv(task)
	case "html":
		return a.page().HTML(task)
	}
	return a.text(task)
}

func readArea(task *program.Task) (*area, error) {
	a := &area{input: task.Input(), sample: !task.Flags.IsSet("in")}
	var children []startforlife.ChildRecord
	during, err := readPeriod(task, a.sample)
	problems := []error{err}
	table, err := task.Read(func(row sheet.Row) error {
		child, err := readChild(row)
		children = append(children, child)
		return err
	})
	if err := errors.Join(append(problems, err)...); err != nil {
		return nil, err
	}
	a.children = len(children)
	if a.delivery, err = startforlife.MeasureDelivery(children, during); err != nil {
		return nil, table.Locate(err, "children")
	}
	return a, nil
}

func readPeriod(task *program.Task, sample bool) (during righthelp.Period, err error) {
	var problems []error
	for _, end := range []struct {
		flag, sample string
		date         *righthelp.Date
	}{{"from", sampleFrom, &during.From}, {"to", sampleTo, &during.To}} {
		text := task.Flags.String(end.flag)
		if text == "" && sample {
			text = end.sample
		}
		if text == "" {
			problems = append(problems, fmt.Errorf("-%s: say which period, with -from DATE and -to DATE", end.flag))
			continue
		}
		problems = append(problems, named("-"+end.flag, end.date.UnmarshalText([]byte(text))))
	}
	if err := errors.Join(problems...); err != nil {
		return righthelp.Period{}, err
	}
	if during.To.Before(during.From) {
		return righthelp.Period{}, &righthelp.MalformedError{Field: "-to", Value: during.To.String(), Reason: "it lies before the first day, " + during.From.String()}
	}
	return during, nil
}

func readChild(row sheet.Row) (child startforlife.ChildRecord, err error) {
	var problems []error
	read := func(column string, value encoding.TextUnmarshaler) {
		if text := row.Text(column); text != "" {
			problems = append(problems, row.Problem(column, value.UnmarshalText([]byte(text))))
		}
	}
	read("born", &child.Born)
	read("due", &child.Due)
	read("gestation", &child.Gestation)
	read("moved_in", &child.MovedIn)
	read("moved_out", &child.MovedOut)
	read("died", &child.Died)
	read("antenatal", &child.Antenatal)
	read("new_birth", &child.NewBirth)
	read("six_to_eight_weeks", &child.SixToEightWeeks)
	read("one_year", &child.OneYear)
	read("two_to_two_and_a_half", &child.TwoToTwoAndAHalf)
	read("feeding", &child.Feeding)
	child.LaterTwin = row.Text("later_twin") == "yes"
	switch row.Text("asq3") {
	case "yes":
		child.ASQ3 = righthelp.Met
	case "no":
		child.ASQ3 = righthelp.NotMet
	}
	return child, errors.Join(problems...)
}

// areaJSON is the answer about an area. Its names are a contract.
type areaJSON struct {
	Illustrative          bool             `json:"illustrative,omitempty"`
	During                righthelp.Period `json:"during"`
	Children              int              `json:"children"`
	Measures              []measureJSON    `json:"measures"`
	BreastfeedingReleased righthelp.Status `json:"breastfeeding_released"`
}

type measureJSON struct {
	startforlife.Rate
	Title   string  `json:"title"`
	Percent *string `json:"percent"`
}

func (a *area) measures() (measures []measureJSON) {
	titles := map[righthelp.RuleID]string{}
	for measure := range startforlife.Measures() {
		titles[measure.ID] = measure.Title
	}
	for rate := range a.delivery.Rates() {
		out := measureJSON{Rate: rate, Title: titles[rate.Measure]}
		if tenths, found := rate.Tenths(); found {
			text := fmt.Sprintf("%d.%d", tenths/10, tenths%10)
			out.Percent = &text
		}
		measures = append(measures, out)
	}
	return measures
}

func (a *area) answer() areaJSON {
	return areaJSON{a.sample, a.delivery.During(), a.children, a.measures(), a.delivery.BreastfeedingReleased()}
}

func (a *area) csv(w io.Writer) error {
	return sheet.WriteCSV(w, []string{"measure", "code", "title", "count", "of", "percent", "unknown", "died", "away"}, func(yield func([]string) bool) {
		for _, m := range a.measures() {
			of, percent := "", ""
			if m.Percent != nil {
				of, percent = strconv.Itoa(m.Of), *m.Percent
			}
			if !yield([]string{string(m.Measure), m.Code, m.Title, strconv.Itoa(m.Count), of, percent, strconv.Itoa(m.Unknown), strconv.Itoa(m.Died), strconv.Itoa(m.Away)}) {
				return
			}
		}
	})
}

func (a *area) table() report.Table {
	table := report.Table{Caption: "Delivery measures of health visiting", Columns: []report.Column{
		{Name: "Measure"},
		{Name: "Code"},
		{Name: "Count", Number: true},
		{Name: "Of", Number: true},
		{Name: "Share", Number: true},
		{Name: "Not known", Number: true},
		{Name: "Died", Number: true},
		{Name: "Moved", Number: true},
	}}
	for _, m := range a.measures() {
		if m.Measure == startforlife.MeasureC1 {
			table.Rows = append(table.Rows, []string{m.Title, m.Code, strconv.Itoa(m.Count), "–", "–", strconv.Itoa(m.Unknown), "–", "–"})
			continue
		}
		share := "no children"
		if m.Percent != nil {
			share = *m.Percent + "%"
		}
		table.Rows = append(table.Rows, []string{m.Title, m.Code, strconv.Itoa(m.Count), strconv.Itoa(m.Of), share, strconv.Itoa(m.Unknown), strconv.Itoa(m.Died), strconv.Itoa(m.Away)})
	}
	return table
}

func (a *area) title() string {
	during := a.delivery.During()
	return fmt.Sprintf("Health reviews from %s to %s", plain(during.From), plain(during.To))
}

func (a *area) lede() string {
	text := fmt.Sprintf("Counted from %s.", counted(a.children, "row"))
	if a.sample {
		text = "An illustration: the children are made up."
	}
	switch a.delivery.BreastfeedingReleased() {
	case righthelp.Met:
		text += " The feeding of at least 95% of the infants is known, so the breastfeeding figure can be released."
	case righthelp.NotMet:
		text += " The feeding of fewer than 95% of the infants is known: too few for the breastfeeding figure to be released."
	}
	return text
}

var areaMethod = []string{
	"C1 counts contacts; the others are shares of the children who turn the age of the measure in the period, and on its last day are alive and live in the area. Those who died or moved are shown beside them.",
	"The definitions are known from reports of the official guidance, and where they leave something open the library chose a reading (sfl.measure.reading). A figure of few children can tell about one of them: apply your own rules on disclosure before you publish.",
}

func (a *area) text(w io.Writer) error {
	fmt.Fprintf(w, "%s, from %s\n%s\n\n", a.title(), a.input, report.Wrapped(a.lede()))
	if err := a.table().Text(w); err != nil {
		return err
	}
	for _, paragraph := range areaMethod {
		fmt.Fprintf(w, "\n%s\n", report.Wrapped(paragraph))
	}
	return nil
}

func (a *area) page() report.Page {
	chart := report.Chart{Title: "Shares of the children of each measure", LabelName: "measure", Unit: "percent", End: "100", Missing: "no children", Description: "A bar for each measure, from 0 to 100 percent.", Series: []report.Series{{Name: "share"}}}
	for _, m := range a.measures() {
		if m.Measure == startforlife.MeasureC1 {
			continue
		}
		value := ""
		if m.Percent != nil {
			value = *m.Percent
		}
		chart.Labels = append(chart.Labels, m.Title)
		chart.Series[0].Values = append(chart.Series[0].Values, value)
	}
	page := report.Page{
		Title: a.title(), Lede: a.lede(), Source: a.input, Date: plain(a.delivery.During().To),
		Sections: []report.Section{
			{Title: "The measures", Tables: []report.Table{a.table()}},
			{Title: "As a picture", Charts: []report.Chart{chart}},
			{Title: "What each measure counts", Tables: []report.Table{definitions()}},
		},
		Method: slices.Clone(areaMethod), Style: tableStyle,
	}
	return page
}

func definitions() report.Table {
	table := report.Table{Caption: "Definitions, as they were reported", Columns: []report.Column{{Name: "Measure"}, {Name: "What it counts"}, {Name: "Rule"}}}
	for m := range startforlife.Measures() {
		table.Rows = append(table.Rows, []string{m.Title, m.Text, string(m.ID)})
	}
	return table
}
