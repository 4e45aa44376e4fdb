package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/startforlife"
)

// The area is made up; data/README.md says so too.
//
//go:embed data/coverage.csv
var coverageCSV string

func coverCommand() program.Command {
	return program.Command{
		Name: "cover", Summary: "what an area delivers of the 124 statements on the funded services",
		Example: `
startforlife cover -template form.xlsx      the statements, to be answered: met, not_met, not_applicable
startforlife cover -in form.xlsx -out cover.html
reads a table with the columns id, status, evidence, reason, such as
  id,status,evidence,reason
  sfl.parenting.minimum.face_to_face.1,met,two groups a week,
A blank status is "nobody has said". What does not apply needs a reason. Answers to the service expectations of annex F
(fhse.…, the form of the family hub program) may stand in the same file: both are then shown as one picture too.`,
		Formats: []string{"text", "json", "csv", "html"},
		Form:    coverageForm(),
		Sample:  program.Sample{Name: "an illustrative area, made up", Text: coverageCSV},
		Run:     runCover,
	}
}

func coverageForm() *sheet.Form {
	form := &sheet.Form{Title: "Funded services", Columns: []sheet.Column{
		{Name: "id"},
		{Name: "strand", Optional: true},
		{Name: "tier", Optional: true},
		{Name: "access", Optional: true},
		{Name: "statement", Optional: true},
		{Name: "status", Help: "blank where nobody has said", Allowed: []string{"met", "not_met", "not_applicable"}},
		{Name: "evidence", Help: "what shows it", Optional: true},
		{Name: "reason", Help: "why it does not apply, where it does not", Optional: true},
	}}
	guide := startforlife.August2022()
	for statement := range guide.FundedStatements() {
		strand, _ := guide.Strand(statement.Strand)
		form.Rows = append(form.Rows, []string{string(statement.ID), strand.Title, statement.Tier.String(), accessWords(statement.Access), statement.Text})
	}
	return form
}

// accessWords name a way of access as the guide does.
func accessWords(access startforlife.Access) string {
	switch access {
	case startforlife.FaceToFace:
		return "face to face"
	case startforlife.Virtual:
		return "virtual"
	case startforlife.InNetwork:
		return "in the network"
	case startforlife.Systems:
		return "systems"
	}
	return "any way"
}

// cover is what an area delivers.
type cover struct {
	input    string
	sample   bool
	coverage startforlife.Coverage
	hub      hubCoverage
}

func runCover(task *program.Task) error {
	c, err := readCover(task)
	if err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, c.answer())
	case "csv":
		return c.csv(task)
	case "html":
		page, err := c.page()
		if err != nil {
			return err
		}
		return page.HTML(task)
	}
	return c.text(task)
}

// answers are those of a file to one catalogue, with the rows in which they stand.
type answers struct {
	list   []righthelp.Answer
	rows   []int
	places []string
}

func (a *answers) add(answer righthelp.Answer, row int, place string) {
	a.list, a.rows, a.places = append(a.list, answer), append(a.rows, row), append(a.places, place)
}

// inTable says where in the table something is wrong with the answers.
func (a *answers) inTable(table *sheet.Table, err error) error {
	if err == nil {
		return nil
	}
	column := func(field string) string {
		return strings.Replace(placed(field, func(i int) string { return fmt.Sprintf("answers[%d]", a.rows[i]) }, len(a.rows)), "].rule", "].id", 1)
	}
	err = table.Locate(renamed(err, column), "answers")
	return errors.New(placed(err.Error(), func(i int) string { return a.places[i] }, len(a.places)))
}

func readCover(task *program.Task) (*cover, error) {
	var funded, hub answers
	row := 0
	table, err := task.Read(func(r sheet.Row) error {
		answer := righthelp.Answer{Rule: righthelp.RuleID(r.Text("id")), Evidence: r.Text("evidence"), Reason: r.Text("reason")}
		var problems []error
		if answer.Rule == "" {
			problems = append(problems, r.Problem("id", errors.New("it is blank; say which statement this answers")))
		}
		if status := r.Text("status"); status != "" {
			problems = append(problems, r.Problem("status", answer.Status.UnmarshalText([]byte(status))))
		}
		to := &funded
		if strings.HasPrefix(string(answer.Rule), "fhse.") {
			to = &hub
		}
		to.add(answer, row, r.Place())
		row++
		return errors.Join(problems...)
	})
	if err != nil {
		return nil, err
	}
	c := &cover{input: task.Input(), sample: !task.Flags.IsSet("in")}
	var fundedErr, hubErr error
	c.coverage, fundedErr = startforlife.August2022().Cover(funded.list)
	if c.hub.said = len(hub.list) > 0; c.hub.said {
		c.hub.Coverage, hubErr = familyhub.August2022().Cover(hub.list)
	}
	if err := errors.Join(funded.inTable(table, fundedErr), hub.inTable(table, hubErr)); err != nil {
		return nil, err
	}
	return c, nil
}

var otherAnswer = regexp.MustCompile(`answers\[([0-9]+)\]`)

// placed puts words in place of an answer's place in a list.
func placed(text string, words func(int) string, count int) string {
	return otherAnswer.ReplaceAllStringFunc(text, func(match string) string {
		i, err := strconv.Atoi(otherAnswer.FindStringSubmatch(match)[1])
		if err != nil || i >= count {
			return match
		}
		return words(i)
	})
}

// coverJSON is the answer about coverage. Its names are a contract.
type coverJSON struct {
	Illustrative bool                          `json:"illustrative,omitempty"`
	Edition      string                        `json:"edition"`
	Area         startforlife.StrandCoverage   `json:"area"`
	Strands      []startforlife.StrandCoverage `json:"strands"`
	Missing      []righthelp.RuleID            `json:"missing"`
	Unanswered   []righthelp.RuleID            `json:"unanswered"`
	FurtherMet   []righthelp.RuleID            `json:"further_met"`
	Findings     []righthelp.Finding           `json:"findings"`
	Network      []networkRow                  `json:"network,omitempty"` // with annex F, where the file has answers to it
}

func (c *cover) answer() coverJSON {
	out := coverJSON{
		c.sample, c.coverage.Guide().Edition().ID, c.coverage.Area(), slices.Collect(c.coverage.Strands()),
		ids(c.coverage.Missing()), append(ids(c.coverage.Unanswered(righthelp.TierMinimum)), ids(c.coverage.Unanswered(righthelp.TierFurther))...),
		ids(c.coverage.FurtherMet()), slices.Collect(c.coverage.Findings()), nil,
	}
	if c.hub.said {
		out.Network = c.network()
	}
	return out
}

func ids(statements iter.Seq[startforlife.FundedStatement]) []righthelp.RuleID {
	found := []righthelp.RuleID{}
	for statement := range statements {
		found = append(found, statement.ID)
	}
	return found
}

func (c *cover) csv(w io.Writer) error {
	return sheet.WriteCSV(w, []string{"id", "strand", "tier", "access", "statement", "status", "evidence", "reason"}, func(yield func([]string) bool) {
		for statement := range c.coverage.Guide().FundedStatements() {
			answer, _ := c.coverage.Answer(statement.ID)
			status := answer.Status.String()
			if answer.Status == righthelp.NotAssessed {
				status = ""
			}
			if !yield([]string{
				string(statement.ID), string(statement.Strand), statement.Tier.String(), statement.Access.String(), statement.Text, status, answer.Evidence, answer.Reason,
			}) {
				return
			}
		}
	})
}

func (c *cover) title() string {
	return "Start for Life funded services"
}

func (c *cover) lede() string {
	network := c.coverage.Area()
	return fmt.Sprintf("The minimum: %d of %d statements met, %d not said. Going further: %d of %d options, %d not said.",
		network.Minimum.Met, network.Minimum.Of, network.Minimum.Unknown, network.Further.Met, network.Further.Of, network.Further.Unknown)
}

// ways are the columns of the matrix.
var ways = []struct {
	name string
	cell func(startforlife.StrandCoverage) righthelp.Cell
}{
	{"Face to face", func(s startforlife.StrandCoverage) righthelp.Cell { return s.Cells.FaceToFace }},
	{"Virtual", func(s startforlife.StrandCoverage) righthelp.Cell { return s.Cells.Virtual }},
	{"In the network", func(s startforlife.StrandCoverage) righthelp.Cell { return s.Cells.Network }},
	{"Systems", func(s startforlife.StrandCoverage) righthelp.Cell { return s.Cells.Systems }},
	{"Any way", func(s startforlife.StrandCoverage) righthelp.Cell { return s.Cells.Any }},
	{"All", func(s startforlife.StrandCoverage) righthelp.Cell { return s.Cell }},
}

// rows are the strands and, last, the area as a whole.
func (c *cover) rows(yield func(string, startforlife.StrandCoverage) bool) {
	for strand := range c.coverage.Strands() {
		row, _ := c.coverage.Guide().Strand(strand.Strand)
		if !yield(row.Title, strand) {
			return
		}
	}
	yield("The area as a whole", c.coverage.Area())
}

// matrix is a tier as a table.
func (c *cover) matrix(caption string, tier func(righthelp.Cell) righthelp.Extent) report.Table {
	table := report.Table{Caption: caption, Columns: []report.Column{{Name: "Strand"}}}
	for _, way := range ways {
		table.Columns = append(table.Columns, report.Column{Name: way.name})
	}
	for title, strand := range c.rows {
		row := []string{title}
		for _, way := range ways {
			row = append(row, counts(tier(way.cell(strand)).Count))
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

func minimum(cell righthelp.Cell) righthelp.Extent { return cell.Minimum }
func further(cell righthelp.Cell) righthelp.Extent { return cell.Further }

func statementTable(caption string, guide startforlife.Guide, statements iter.Seq[startforlife.FundedStatement]) report.Table {
	table := report.Table{Caption: caption, Columns: []report.Column{{Name: "Rule"}, {Name: "Statement"}, {Name: "Strand"}, {Name: "Access"}}}
	for statement := range statements {
		strand, _ := guide.Strand(statement.Strand)
		table.Rows = append(table.Rows, []string{string(statement.ID), statement.Text, strand.Title, accessWords(statement.Access)})
	}
	return table
}

// lists are the statements to look at.
func (c *cover) lists() (tables []report.Table) {
	guide := c.coverage.Guide()
	for _, table := range []report.Table{
		statementTable("Of the minimum, not met", guide, c.coverage.Missing()),
		statementTable("Of the minimum, nobody has said", guide, c.coverage.Unanswered(righthelp.TierMinimum)),
		statementTable("Options to go further that are taken up", guide, c.coverage.FurtherMet()),
	} {
		if len(table.Rows) > 0 {
			tables = append(tables, table)
		}
	}
	return tables
}

var coverMethod = []string{
	"The statements are those of the programme guide of August 2022, for 2022 to 2025. A cell counts statements that are met or do not apply. A dash is a cell in which the guide has none: the minimum is then expected in other ways, and there is no option to go further.",
	"The minimum was expected of every area by the end of the programme. Nobody expected an area to take up every option to go further.",
}

func (c *cover) text(w io.Writer) error {
	fmt.Fprintf(w, "%s, from %s\n%s\n\n", c.title(), c.input, report.Wrapped(c.lede()))
	tables := append([]report.Table{c.matrix("The minimum: met/all, and 1? where nobody has said of one", minimum), c.matrix("Going further", further)}, c.lists()...)
	if c.hub.said {
		tables = append([]report.Table{c.networkTable()}, tables...)
	}
	for _, table := range tables {
		if err := table.Text(w); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	_, err := fmt.Fprintln(w, report.Wrapped(coverMethod[0]))
	return err
}
