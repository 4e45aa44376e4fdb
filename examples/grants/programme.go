package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/urfave/cli/v3"
)

func programmeCommand() program.Command {
	return program.Command{
		Name:    "programme",
		Summary: "choose the 75 authorities of 2022 again, and share each strand of money among them",
		Example: `
grants -fixed 30 -ages 0-4 -out report.html
assumes that 30% of each strand was the same for all and the rest went by children aged 0 to 4, and writes a report.`,
		Formats: []string{"text", "json", "csv", "html"},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "fixed", Usage: "ASSUMPTION: the percentage of each strand that is the same for every authority", Value: "50"},
			&cli.StringFlag{Name: "ages", Usage: "ASSUMPTION: the children by whom the rest is shared: " + strings.Join(ageBands, ", "), Value: "0-2"},
			&cli.StringFlag{Name: "unit", Usage: "what every amount is a whole number of, in pounds", Value: "1"},
		},
		Run: runProgramme,
	}
}

// assumptions are what was not published about the sharing.
type assumptions struct {
	fixed righthelp.Number // percent
	ages  string
	unit  righthelp.Money
}

func readAssumptions(flags *cli.Command) (assumptions, error) {
	a := assumptions{ages: flags.String("ages")}
	var problems []error
	if err := a.fixed.UnmarshalText([]byte(flags.String("fixed"))); err != nil {
		problems = append(problems, fmt.Errorf("-fixed: %w", err))
	} else if a.fixed.IsZero() || a.fixed.Compare(righthelp.Whole(0)) < 0 || a.fixed.Compare(righthelp.Whole(100)) > 0 {
		problems = append(problems, fmt.Errorf("-fixed: %q is not a percentage from 0 to 100", flags.String("fixed")))
	}
	if !slices.Contains(ageBands, a.ages) {
		problems = append(problems, righthelp.NewUnknownError("-ages", a.ages, slices.Values(ageBands)))
	}
	if err := a.unit.UnmarshalText([]byte(flags.String("unit"))); err != nil {
		problems = append(problems, fmt.Errorf("-unit: %w", err))
	} else if a.unit <= 0 {
		problems = append(problems, errors.New("-unit: a unit is more than nothing"))
	}
	return a, errors.Join(problems...)
}

// outcome is the programme, chosen and shared.
type outcome struct {
	*figures
	assumptions
	selection *grant.Selection
	chosen    []authority // by code
	strands   []grant.Strand
	fixed     []righthelp.Money // of each strand, for every authority
	table     *grant.Table      // a row for each chosen authority, a column for each strand
	totals    grant.Totals
}

func runProgramme(task *program.Task) error {
	assumed, err := readAssumptions(task.Flags)
	if err != nil {
		return err
	}
	known, err := loadFigures()
	if err != nil {
		return err
	}
	o := &outcome{figures: known, assumptions: assumed}
	if o.selection, err = known.choose(); err != nil {
		return err
	}
	if err := o.share(); err != nil {
		return err
	}
	switch task.Format {
	case "json":
		return report.JSON(task, o.json())
	case "csv":
		return o.csv(task)
	case "html":
		return o.page().HTML(task)
	}
	return o.text(task)
}

// share shares every strand of the programme that the 75 share in.
func (o *outcome) share() error {
	for _, a := range o.authorities {
		if slices.ContainsFunc(o.selection.Selected, func(c grant.Selected) bool { return c.ID == a.code }) {
			o.chosen = append(o.chosen, a)
		}
	}
	var names []string
	var sharings []*grant.Sharing
	for strand := range grant.August2022().Strands() {
		if strand.Separate {
			continue
		}
		sharing, fixed, err := o.shareOut(strand.Amount, o.assumptions)
		if err != nil {
			return fmt.Errorf("%s: %w", strand.Title, err)
		}
		o.strands, o.fixed = append(o.strands, strand), append(o.fixed, fixed)
		names, sharings = append(names, strand.Title), append(sharings, sharing)
	}
	var err error
	if o.table, err = grant.Tabulate(names, sharings...); err != nil {
		return err
	}
	o.totals, err = o.table.Totals()
	return err
}

// shareOut shares an amount among the chosen: a fixed part that is the same for all, and the rest by children.
func (o *outcome) shareOut(amount righthelp.Money, assumed assumptions) (*grant.Sharing, righthelp.Money, error) {
	parts, err := grant.Profile{
		{Name: "fixed", Percent: assumed.fixed},
		{Name: "by children", Percent: assumed.rest()},
	}.Spread(amount, righthelp.Penny)
	if err != nil {
		return nil, 0, err
	}
	fixed := parts[0] / righthelp.Money(len(o.chosen))
	fixed -= fixed % assumed.unit
	to := make([]grant.Recipient, len(o.chosen))
	for i, a := range o.chosen {
		to[i] = grant.Recipient{ID: a.code, Weight: a.children[assumed.ages], Base: fixed}
	}
	sharing, err := grant.Share(grant.Pot{Amount: amount, Unit: assumed.unit}, to)
	return sharing, fixed, err
}

// rest is the percentage that is not fixed.
func (a assumptions) rest() righthelp.Number {
	rest, _ := righthelp.NumberOf(righthelp.Whole(100).Decimal().Sub(a.fixed.Decimal())) // between 0 and 100, with at most nine decimals
	return rest
}

// agreement counts the chosen who are on the published list.
func (o *outcome) agreement() int {
	same := 0
	for _, c := range o.selection.Selected {
		if o.published[c.ID] {
			same++
		}
	}
	return same
}

func (o *outcome) verdict() string {
	same := o.agreement()
	verdict := fmt.Sprintf("%d of the %d published authorities are chosen", same, len(o.published))
	if same == len(o.published) && same == len(o.selection.Selected) {
		return verdict + ", and nobody else: the rule gives the published list exactly."
	}
	return verdict + fmt.Sprintf("; %d others are.", len(o.selection.Selected)-same)
}

func (o *outcome) assumed() string {
	return fmt.Sprintf("Assumed, because it was not published: %s%% of each strand is the same for every authority, the rest goes by children aged %s (mid-2020), and no strand keeps a part for national initiatives. Amounts are therefore an illustration, not what anybody was paid.", o.assumptions.fixed, strings.ReplaceAll(o.ages, "-", " to "))
}

func (o *outcome) text(task *program.Task) error {
	fmt.Fprintf(task, "Family Hubs and Start for Life programme: %d of %d upper-tier authorities\n\n", len(o.selection.Selected), len(o.authorities))
	fmt.Fprintf(task, "The rule: a quarter (rounded up) of each broad rural-urban class, then the rank by deprivation of children.\n%s\n\n", o.verdict())
	for _, table := range []report.Table{o.classes(), o.lines(), o.broughtIn(), o.displaced()} {
		if err := table.Text(task); err != nil {
			return err
		}
		fmt.Fprintln(task)
	}
	fmt.Fprintf(task, "%s\n\n", wrap(o.assumed()))
	for _, table := range []report.Table{o.strandTable(), o.amountBars()} {
		if err := table.Text(task); err != nil {
			return err
		}
		fmt.Fprintln(task)
	}
	fmt.Fprintln(task, "Every strand and every authority in full: -format csv, json or html.")
	return nil
}

// lines says where the line runs in each class.
func (o *outcome) lines() report.Table {
	table := report.Table{Caption: "The line in each class", Columns: []report.Column{{Name: "class"}, {Name: "last one in"}, {Name: "its average rank", Number: true}, {Name: "first one out"}, {Name: "behind by", Number: true}}}
	classes := map[string]string{}
	for _, a := range o.authorities {
		classes[a.code] = a.class
	}
	scores := o.scores()
	for _, class := range o.selection.Classes {
		var in, out string
		for margin := range o.selection.Margins() {
			switch {
			case classes[margin.ID] != class.Name:
			case margin.Chosen:
				in = margin.ID
			case out == "":
				out = margin.ID
			}
		}
		table.Rows = append(table.Rows, []string{class.Name, o.names[in], scores[in].String(), o.names[out], scores[in].Decimal().Sub(scores[out].Decimal()).String()})
	}
	return table
}

func (o *outcome) scores() map[string]righthelp.Number {
	scores := map[string]righthelp.Number{}
	for _, a := range o.authorities {
		scores[a.code] = a.score
	}
	return scores
}

func (o *outcome) classes() report.Table {
	table := classTable(o.selection)
	table.Caption = "Classes: how many authorities, how many at least, how many were chosen"
	return table
}

func (o *outcome) broughtIn() report.Table {
	table := report.Table{Caption: "In only because of the rule for classes", Columns: []report.Column{{Name: "authority"}, {Name: "rank", Number: true}, {Name: "average rank", Number: true}, {Name: "class"}}}
	for _, c := range o.selection.Selected {
		if c.Reason == grant.ByClassMinimum {
			table.Rows = append(table.Rows, []string{o.names[c.ID], strconv.Itoa(c.Rank), c.Score.String(), c.Class})
		}
	}
	return table
}

func (o *outcome) displaced() report.Table {
	table := report.Table{Caption: "Displaced: among the first 75 by rank alone", Columns: []report.Column{{Name: "authority"}, {Name: "rank", Number: true}, {Name: "average rank", Number: true}, {Name: "class"}, {Name: "place kept for"}}}
	for _, c := range o.selection.Displaced {
		table.Rows = append(table.Rows, []string{o.names[c.ID], strconv.Itoa(c.Rank), c.Score.String(), c.Class, strings.Join(c.By, ", ")})
	}
	return table
}

func (o *outcome) strandTable() report.Table {
	table := report.Table{Caption: "Strands", Columns: []report.Column{{Name: "strand"}, {Name: "amount", Number: true}, {Name: "same for all", Number: true}, {Name: "lowest", Number: true}, {Name: "highest", Number: true}}}
	for j, strand := range o.strands {
		lowest, highest := o.table.Cells[0][j], o.table.Cells[0][j]
		for _, row := range o.table.Cells {
			lowest, highest = min(lowest, row[j]), max(highest, row[j])
		}
		table.Rows = append(table.Rows, []string{strand.Title, o.totals.Columns[j].Display(), o.fixed[j].Display(), lowest.Display(), highest.Display()})
	}
	lowest, highest := slices.Min(o.totals.Rows), slices.Max(o.totals.Rows)
	table.Rows = append(table.Rows, []string{"All", o.totals.Whole.Display(), "", lowest.Display(), highest.Display()})
	return table
}

// amountBars is a table with a bar in each row, for the terminal.
func (o *outcome) amountBars() report.Table {
	const longest = 30
	table := report.Table{Caption: "What each authority has of all strands together", Columns: []report.Column{{Name: "authority"}, {Name: "children " + o.ages, Number: true}, {Name: "amount", Number: true}, {Name: "of the largest"}}}
	largest := slices.Max(o.totals.Rows)
	for _, i := range o.byAmount() {
		bar := strings.Repeat("█", int(longest*o.totals.Rows[i]/largest))
		table.Rows = append(table.Rows, []string{o.names[o.table.IDs[i]], o.chosen[i].children[o.ages].String(), o.totals.Rows[i].Display(), bar})
	}
	return table
}

// byAmount gives the rows of the table, the largest amount first.
func (o *outcome) byAmount() []int {
	order := make([]int, len(o.table.IDs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return int(max(min(o.totals.Rows[b]-o.totals.Rows[a], 1), -1))
	})
	return order
}

// wrap breaks a text for a terminal of a hundred columns.
func wrap(text string) string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if len(line)+len(word) > 98 {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return strings.Join(append(lines, line), "\n")
}

func (o *outcome) csv(task *program.Task) error {
	headings := []string{"code", "authority", "rank", "average_rank", "class", "reason", "children_" + strings.ReplaceAll(o.ages, "-", "_")}
	for _, strand := range o.strands {
		headings = append(headings, strandName(strand))
	}
	return sheet.WriteCSV(task, append(headings, "total"), rows(func(yield func(...string) bool) {
		for i, a := range o.chosen {
			c := o.selected(a.code)
			cells := []string{a.code, a.name, strconv.Itoa(c.Rank), c.Score.String(), c.Class, c.Reason.String(), a.children[o.ages].String()}
			for _, amount := range o.table.Cells[i] {
				cells = append(cells, amount.String())
			}
			if !yield(append(cells, o.totals.Rows[i].String())...) {
				return
			}
		}
	}))
}

func (o *outcome) selected(code string) grant.Selected {
	return o.selection.Selected[slices.IndexFunc(o.selection.Selected, func(c grant.Selected) bool { return c.ID == code })]
}

// strandName is the last part of a strand's id.
func strandName(strand grant.Strand) string {
	id := string(strand.ID)
	return id[strings.LastIndexByte(id, '.')+1:]
}

type programmeJSON struct {
	Edition     string          `json:"edition"`
	Assumptions assumptionsJSON `json:"assumptions"`
	Published   agreementJSON   `json:"published"`
	Selection   choiceJSON      `json:"selection"`
	Strands     []strandJSON    `json:"strands"`
	Rows        []programmeRow  `json:"rows"`
	Total       righthelp.Money `json:"total"`
}

type assumptionsJSON struct {
	FixedPercent righthelp.Number `json:"fixed_percent"`
	Ages         string           `json:"ages"`
	Unit         righthelp.Money  `json:"unit"`
}

type agreementJSON struct {
	Listed int `json:"listed"`
	Chosen int `json:"chosen"`
}

type strandJSON struct {
	Strand string          `json:"strand"`
	Amount righthelp.Money `json:"amount"`
	Fixed  righthelp.Money `json:"fixed"`
}

type programmeRow struct {
	ID       string                     `json:"id"`
	Name     string                     `json:"name"`
	Children righthelp.Number           `json:"children"`
	Strands  map[string]righthelp.Money `json:"strands"`
	Total    righthelp.Money            `json:"total"`
}

func (o *outcome) json() programmeJSON {
	out := programmeJSON{
		Edition:     grant.August2022().Edition().ID,
		Assumptions: assumptionsJSON{o.assumptions.fixed, o.ages, o.unit},
		Published:   agreementJSON{len(o.published), o.agreement()},
		Selection:   selectionJSON(o.selection),
		Total:       o.totals.Whole,
	}
	for j, strand := range o.strands {
		out.Strands = append(out.Strands, strandJSON{strandName(strand), o.totals.Columns[j], o.fixed[j]})
	}
	for i, a := range o.chosen {
		row := programmeRow{a.code, a.name, a.children[o.ages], map[string]righthelp.Money{}, o.totals.Rows[i]}
		for j, strand := range o.strands {
			row.Strands[strandName(strand)] = o.table.Cells[i][j]
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}
