package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/outcomes/supportingfamilies"
	"github.com/urfave/cli/v3"
)

// The families, the list of needs and the number are made up; data/README.md says so too.
var (
	//go:embed data/claims.csv
	claimsCSV string
	//go:embed data/needs.json
	needsJSON []byte
)

const sampleAllotted = "2023-24=12"

func claimsCommand() program.Command {
	return program.Command{
		Name: "claims", Summary: "which families can be claimed for under Supporting Families, and the totals beside the area's number",
		Example: `
outcomes claims -template claims.xlsx
outcomes claims -in claims.csv -plan needs.json -allotted 2023-24=506
reads a table with a row for each need of a family, such as
  family,on,dependent_child,opened,closed,lead_practitioner,verified,need,present,evidenced,outcome
  F-0012,2024-02-20,yes,2022-11-07,2023-08-18,yes,yes,education,yes,yes,yes
  F-0012,,,,,,,housing,yes,yes,yes
Answers are yes, no, or blank where nobody has said. What is said of the family itself may stand in one of its rows. The
detailed needs list of 2022 is not public here, so -plan names a list of your own in a JSON FILE, or one of the older plans
that others report, as far as they are known: ` + strings.Join(planIDs(), ", ") + `.
Without -plan it is a made-up list with one need under each headline of 2022: examples/outcomes/data/needs.json.`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    claimForm(),
		Sample:  program.Sample{Name: "sixteen families, made up", Text: claimsCSV},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "plan", Usage: "the list of needs: a ready-made one by its id, or in this JSON FILE", OnlyOnce: true},
			&cli.StringFlag{Name: "as-of", Usage: "the DATE of the claims whose row does not say when they are made", OnlyOnce: true},
			&cli.StringFlag{Name: "allotted", Usage: "how many families the area is to reach in each YEAR, as in 2023-24=506,2024-25=480", OnlyOnce: true},
			&cli.StringFlag{Name: "payment", Usage: "what is paid for one family, in pounds, as in 800.00", OnlyOnce: true},
		},
		Run: show(readClaims),
	}
}

func planIDs() (ids []string) {
	for id := range supportingfamilies.Plans() {
		ids = append(ids, id)
	}
	return ids
}

func claimForm() *sheet.Form {
	yesNo := []string{"yes", "no"}
	return &sheet.Form{Title: "Claims", Columns: []sheet.Column{
		{Name: "family", Help: "a reference number, never a name"},
		{Name: "on", Help: "the day on which it is claimed", Optional: true},
		{Name: "dependent_child", Help: "whether there is one", Allowed: yesNo, Optional: true},
		{Name: "expecting", Help: "whether a parent expects a child", Allowed: yesNo, Optional: true},
		{Name: "opened", Help: "the first day of the work", Optional: true},
		{Name: "closed", Help: "the day on which the case was closed", Optional: true},
		{Name: "lead_practitioner", Help: "the family had one", Allowed: yesNo, Optional: true},
		{Name: "whole_family_assessment", Help: "the whole family was assessed", Allowed: yesNo, Optional: true},
		{Name: "plan_for_all_needs", Help: "the plan dealt with all needs", Allowed: yesNo, Optional: true},
		{Name: "support_received", Help: "the family received it", Allowed: yesNo, Optional: true},
		{Name: "held", Help: "the outcomes still hold, when the months after closure are over", Allowed: yesNo, Optional: true},
		{Name: "verified", Help: "internal audit has verified the outcomes", Allowed: yesNo, Optional: true},
		{Name: "need", Help: "its id in the list of needs, or the part of it behind the last dot"},
		{Name: "present", Help: "the family has it", Allowed: yesNo},
		{Name: "evidenced", Help: "there is evidence of that", Allowed: yesNo},
		{Name: "outcome", Help: "it has come to a positive outcome", Allowed: yesNo},
		{Name: "since", Help: "the day from which the outcome held, where it has to last", Optional: true},
		{Name: "elsewhere", Help: "yes, where it rests on a parent who lives elsewhere", Allowed: yesNo, Optional: true},
	}}
}

// claims is what claims shows.
type claims struct {
	*supportingfamilies.Totals
	input       string
	plan        *supportingfamilies.Plan
	submissions []supportingfamilies.Submission
}

func readClaims(task *program.Task) (*claims, error) {
	c := &claims{input: task.Input()}
	var planErr error
	c.plan, planErr = readNeeds(task.Flags.String("plan"))
	usual, dayErr := day(task, "as-of", "")
	allotted, allottedErr := readAllotted(task)
	payment, paymentErr := readPayment(task.Flags.String("payment"))
	if planErr != nil {
		return nil, errors.Join(planErr, dayErr, allottedErr, paymentErr)
	}
	groups, _, err := grouped(task, "family")
	problems := []error{dayErr, allottedErr, paymentErr, err}
	for _, g := range groups {
		submission, err := c.read(g, usual)
		problems = append(problems, err)
		c.submissions = append(c.submissions, submission)
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	c.Totals, err = supportingfamilies.Batch(c.submissions, allotted, payment)
	return c, located(err, func(field string) (sheet.Row, string) { return claimPlace(groups, field) })
}

// readNeeds gives a ready-made plan by its id, the one that a file states, or the made-up one.
func readNeeds(name string) (*supportingfamilies.Plan, error) {
	if plan, found := supportingfamilies.LookupPlan(name); found {
		return plan, nil
	}
	text := needsJSON
	if name != "" {
		var err error
		if text, err = os.ReadFile(name); err != nil {
			return nil, fmt.Errorf("-plan: it is none of %s, and the file cannot be read: %w", strings.Join(planIDs(), ", "), err)
		}
	}
	var data supportingfamilies.PlanData
	if err := program.DecodeJSON(text, &data); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	plan, err := supportingfamilies.NewPlan(data)
	if err != nil {
		return nil, fmt.Errorf("%s:\n%w", name, err)
	}
	return plan, nil
}

// readAllotted reads the numbers of the years.
func readAllotted(task *program.Task) (allotted []supportingfamilies.Allotment, err error) {
	text := task.Flags.String("allotted")
	if text == "" && !task.Flags.IsSet("in") {
		text = sampleAllotted
	}
	if text == "" {
		return nil, nil
	}
	var problems []error
	for one := range strings.SplitSeq(text, ",") {
		year, number, _ := strings.Cut(strings.TrimSpace(one), "=")
		in, yearErr := righthelp.ParseFinancialYear(year)
		families, numberErr := strconv.Atoi(number)
		switch before := slices.IndexFunc(allotted, func(a supportingfamilies.Allotment) bool { return a.Year == in }); {
		case yearErr != nil || numberErr != nil || families < 1:
			problems = append(problems, fmt.Errorf("-allotted: %q: write a year and a number of families, as in 2023-24=506", one))
		case before >= 0:
			problems = append(problems, fmt.Errorf("-allotted: %s is there twice", year))
		default:
			allotted = append(allotted, supportingfamilies.Allotment{Rule: "the area's own number", Year: in, Families: families})
		}
	}
	return allotted, errors.Join(problems...)
}

// mostPayment for a family is far more than was ever paid, and few enough to be added up.
const mostPayment = 1_000_000 * righthelp.Pound

func readPayment(text string) (supportingfamilies.Payment, error) {
	if text == "" {
		return supportingfamilies.Payment{}, nil
	}
	amount, err := righthelp.ParseMoney(text)
	if err != nil {
		return supportingfamilies.Payment{}, named("-payment", err)
	}
	if amount < 0 || amount > mostPayment {
		return supportingfamilies.Payment{}, fmt.Errorf("-payment: %s: it is from nought to %s", text, mostPayment.Display())
	}
	return supportingfamilies.Payment{Rule: "the payment that was stated", Family: amount}, nil
}

// read reads the rows of a family.
func (c *claims) read(g *group, usual righthelp.Date) (supportingfamilies.Submission, error) {
	s := supportingfamilies.Submission{Plan: c.plan, On: usual}
	s.Case.ID = g.id
	var problems []error
	for _, one := range []struct {
		column string
		into   *righthelp.Date
	}{{"on", &s.On}, {"opened", &s.Case.Opened}, {"closed", &s.Case.Closed}} {
		text, row, err := g.once(one.column)
		problems = append(problems, err)
		if text == "" {
			continue
		}
		*one.into, err = writtenDay(row, one.column)
		problems = append(problems, err)
	}
	if text, _, _ := g.once("on"); text == "" && s.On.IsZero() {
		problems = append(problems, g.rows[0].Problem("on", errors.New("it is blank; say when it is claimed, here or with -as-of")))
	}
	for _, one := range []struct {
		column string
		into   *righthelp.Status
	}{
		{"dependent_child", &s.Case.DependentChild},
		{"expecting", &s.Case.Expecting},
		{"lead_practitioner", &s.Case.LeadPractitioner},
		{"whole_family_assessment", &s.Case.Assessment},
		{"plan_for_all_needs", &s.Case.AllNeedsPlanned},
		{"support_received", &s.Case.Supported},
		{"held", &s.Case.Held},
		{"verified", &s.Case.Verified},
	} {
		text, _, err := g.once(one.column)
		problems = append(problems, err)
		*one.into = answered(text)
	}
	for _, row := range g.rows {
		since, err := writtenDay(row, "since")
		problems = append(problems, err)
		s.Case.Needs = append(s.Case.Needs, supportingfamilies.FamilyNeed{
			Need: c.need(row.Text("need")), Present: answered(row.Text("present")), Evidenced: answered(row.Text("evidenced")),
			Outcome: answered(row.Text("outcome")), Since: since, Elsewhere: row.Text("elsewhere") == "yes",
		})
	}
	return s, errors.Join(problems...)
}

// need gives the id of a need that may be written without what stands before its last dot, where only one need of the plan ends so.
func (c *claims) need(text string) righthelp.RuleID {
	if _, found := c.plan.Need(righthelp.RuleID(text)); found {
		return righthelp.RuleID(text)
	}
	var found []righthelp.RuleID
	for need := range c.plan.Needs() {
		if text != "" && strings.HasSuffix(string(need.ID), "."+text) {
			found = append(found, need.ID)
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	return righthelp.RuleID(text)
}

func answered(text string) righthelp.Status {
	switch text {
	case "yes":
		return righthelp.Met
	case "no":
		return righthelp.NotMet
	}
	return righthelp.NotAssessed
}

// claimPlace finds the row and the column of a field of the library, as in claims[3].needs[0].need.
func claimPlace(groups []*group, field string) (sheet.Row, string) {
	number, rest, _ := strings.Cut(strings.TrimPrefix(field, "claims["), "]")
	i, _ := strconv.Atoi(number)
	g := groups[i]
	column := strings.TrimPrefix(rest, ".")
	if of, need := strings.CutPrefix(column, "needs["); need {
		number, column, _ = strings.Cut(of, "]")
		i, _ = strconv.Atoi(number)
		return g.rows[i], strings.TrimPrefix(column, ".")
	}
	if column == "id" {
		return g.rows[0], "family"
	}
	_, row, _ := g.once(column)
	return row, column
}

// claimsAnswer is the answer about claims. Its names are a contract.
type claimsAnswer struct {
	Input     string                         `json:"input"`
	Plan      string                         `json:"plan"`
	Programme supportingfamilies.Programme   `json:"programme"`
	Claims    []claimJSON                    `json:"claims"`
	Years     []supportingfamilies.YearTotal `json:"years"`
}

type claimJSON struct {
	Family string         `json:"family"`
	On     righthelp.Date `json:"on"`
	supportingfamilies.Claimability
	Findings []righthelp.Finding `json:"findings"`
}

func (c *claims) answer() claimsAnswer {
	data := c.plan.Data()
	out := claimsAnswer{c.input, data.Name, data.Programme, []claimJSON{}, slices.Concat([]supportingfamilies.YearTotal{}, c.Years)}
	for i, claim := range c.Claims {
		out.Claims = append(out.Claims, claimJSON{c.submissions[i].Case.ID, c.submissions[i].On, claim, slices.Collect(claim.Findings())})
	}
	return out
}

// open are the conditions that are not met, or that nobody has said.
func open(claim *supportingfamilies.Claimability) string {
	var all []string
	for finding := range claim.Findings() {
		if finding.Status == righthelp.NotMet || finding.Status == righthelp.NotAssessed {
			all = append(all, finding.Because)
		}
	}
	return strings.Join(all, " ")
}

func (c *claims) csv(w io.Writer) error {
	columns := []string{"family", "on", "standing", "from", "needs", "headlines", "needs_identified", "with_outcome", "open"}
	return sheet.WriteCSV(w, columns, func(yield func([]string) bool) {
		for i := range c.Claims {
			claim := &c.Claims[i]
			if !yield([]string{
				c.submissions[i].Case.ID, c.submissions[i].On.String(), claim.Standing.String(), claim.From.String(), claim.Eligibility.Needs.String(),
				claim.Eligibility.Headlines.String(), strconv.Itoa(claim.Identified.Of), strconv.Itoa(claim.Identified.Met), open(claim),
			}) {
				return
			}
		}
	})
}

func standingWords(standing supportingfamilies.Standing) string {
	switch standing {
	case supportingfamilies.NotYet:
		return "not yet"
	case supportingfamilies.NotClaimable:
		return "not claimable"
	case supportingfamilies.NotKnown:
		return notKnown
	}
	return standing.String()
}

func (c *claims) count(standing supportingfamilies.Standing) (n int) {
	for _, claim := range c.Claims {
		if claim.Standing == standing {
			n++
		}
	}
	return n
}

func (c *claims) lede() string {
	var parts []string
	for standing := supportingfamilies.Claimable; standing <= supportingfamilies.NotKnown; standing++ {
		if n := c.count(standing); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, standingWords(standing)))
		}
	}
	families := fmt.Sprintf("Of %d families", len(c.Claims))
	if len(c.Claims) == 1 {
		families = "Of one family"
	}
	return families + ": " + strings.Join(parts, ", ") + ". Whoever signs a claim off decides."
}

func (c *claims) yearTable() report.Table {
	table := report.Table{Caption: "Families that can be claimed for, by the financial year of the claim", Columns: []report.Column{
		{Name: "Year"},
		{Name: "Yes", Number: true},
		{Name: "Not yet", Number: true},
		{Name: "No", Number: true},
		{Name: "Not known", Number: true},
		{Name: "Number to reach", Number: true},
		{Name: "Reached?"},
		{Name: "Beyond it", Number: true},
		{Name: "Payment", Number: true},
	}}
	for _, year := range c.Years {
		row := []string{
			year.Year.String(), strconv.Itoa(year.Claimable), strconv.Itoa(year.NotYet), strconv.Itoa(year.NotClaimable), strconv.Itoa(year.NotKnown),
			none, reachedWords(year), strconv.Itoa(year.Beyond), none,
		}
		if year.Allotted > 0 {
			row[5] = strconv.Itoa(year.Allotted)
		}
		if year.Payment > 0 {
			row[8] = year.Payment.Display()
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

func reachedWords(year supportingfamilies.YearTotal) string {
	switch year.Reached {
	case righthelp.Met:
		return "yes, on " + plain(year.ReachedOn)
	case righthelp.NotMet:
		return "not by these"
	case righthelp.NotAssessed:
		return notKnown
	}
	return none
}

func (c *claims) claimTable() report.Table {
	table := report.Table{Caption: "Each family", Columns: []report.Column{
		{Name: "Family"}, {Name: "Claimed"}, {Name: "Standing"}, {Name: "Needs that count"}, {Name: "With outcome", Number: true}, {Name: "What is open"},
	}}
	for i := range c.Claims {
		claim := &c.Claims[i]
		standing := standingWords(claim.Standing)
		if claim.Standing == supportingfamilies.NotYet {
			standing += ", from " + plain(claim.From)
		}
		table.Rows = append(table.Rows, []string{
			c.submissions[i].Case.ID, plain(c.submissions[i].On), standing, claim.Eligibility.Needs.String(),
			fmt.Sprintf("%d of %d", claim.Identified.Met, claim.Identified.Of), open(claim),
		})
	}
	return table
}

func (c *claims) needTable() report.Table {
	table := report.Table{Caption: c.plan.Data().Name, Columns: []report.Column{{Name: "Need"}, {Name: "What counts"}, {Name: "Outcome"}, {Name: "Headline"}}}
	for need := range c.plan.Needs() {
		title := need.Headline
		if headline, found := c.plan.Data().Programme.Headline(need.Headline); found {
			title = headline.Title
		}
		table.Rows = append(table.Rows, []string{string(need.ID), need.Need, need.Outcome, title})
	}
	return table
}

var claimsMethod = []string{
	"A family can be claimed for where it is eligible, was worked with as a whole family, every need that was identified has come to a positive outcome, the outcomes have held for as long as the plan asks, and internal audit has verified them. What nobody has said is not taken for a no. A family is claimed once in an edition of the programme.",
	"The programme ended on 31 March 2025. Its own detailed list of needs is not public here: the list that was used says what counts. A family that cannot be claimed for may need help no less.",
}

func (c *claims) text(w io.Writer) error {
	fmt.Fprintf(w, "Supporting Families claims, from %s, by %s\n%s\n\n", c.input, c.plan.Data().Name, report.Wrapped(c.lede()))
	for _, table := range []report.Table{c.yearTable(), c.claimTable()} {
		if err := table.Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	_, err := fmt.Fprintln(w, report.Wrapped(claimsMethod[0]))
	return err
}

func (c *claims) page() report.Page {
	chart := report.Chart{
		Title: "How the claims stand", Unit: "families", Source: c.input + ", by " + c.plan.Data().Name,
		Description: "How many families can be claimed for, cannot yet, cannot, or are not known.", Series: []report.Series{{Name: "families"}},
	}
	var first, last righthelp.Date
	for _, submission := range c.submissions {
		if first.IsZero() || submission.On.Before(first) {
			first = submission.On
		}
		if submission.On.After(last) {
			last = submission.On
		}
	}
	chart.Source += fmt.Sprintf("; claims of %s to %s", plain(first), plain(last))
	for standing := supportingfamilies.Claimable; standing <= supportingfamilies.NotKnown; standing++ {
		chart.Labels = append(chart.Labels, standingWords(standing))
		chart.Series[0].Values = append(chart.Series[0].Values, strconv.Itoa(c.count(standing)))
	}
	return report.Page{
		Title: "Supporting Families claims", Lede: c.lede(), Source: c.input, Date: fmt.Sprintf("claims of %s to %s", plain(first), plain(last)),
		Sections: []report.Section{
			{Title: "At a glance", Charts: []report.Chart{chart}, Tables: []report.Table{c.yearTable()}},
			{Title: "Family by family", Tables: []report.Table{c.claimTable()}},
			{Title: "The needs", Tables: []report.Table{c.needTable()}},
		},
		Method: claimsMethod, Style: pageStyle,
	}
}
