package main

import (
	_ "embed"
	"html/template"
	"strings"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/familyhub"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed page.css
	pageCSS string
)

// page is the report: the grid of the criteria, the matrix of the services, and the gaps as a list of actions.
func (o *outcome) page() report.Page {
	if o.alone {
		return report.Page{
			Title: "A family hub network as it is described", Lede: o.networkVerdict(), Source: o.input,
			Sections: []report.Section{{Title: "What the description shows", Tables: []report.Table{o.networkLooks(), o.networkHas()}}}, Method: []string{networkMethod},
		}
	}
	page := report.Page{
		Title: "Family hubs: how mature the model is, and what the services cover", Lede: o.verdict(), Source: o.input, Date: spelt(o.asOf), Style: template.CSS(pageCSS),
		Sections: []report.Section{
			{Title: "The model", Text: []string{
				"Three steps for each criterion: the basic model, what the developed model has as a minimum expectation, and the rest of it. A step is full where all its statements are met; the words in it say how many.",
			}, Body: o.html("grid", o.grid())},
			{Title: "The services", Text: []string{
				"What is expected of each service at the least, in each way in which families get it, and below that in smaller letters how far the options to go further are taken up. “Elsewhere” stands where nothing is expected: it is expected in another way of access or, for the four services with money of their own, in the main programme guide.",
			}, Body: o.html("matrix", o.matrix())},
			{Title: "What to do", Text: []string{
				"Everything that is expected of everybody and is not met, in the order of the documents. Then what nobody has answered: finding out comes first.",
			}, Body: o.html("actions", o.actionLists())},
		},
		Method: []string{
			"The statements are those of the Family Hub Model Framework (Annex E) and the Family Hub Service Expectations (Annex F) of August 2022, in our own words. The documents have two models and a minimum, and no scale: a criterion is basic once all its basic statements are met, at the programme minimum once the minimum statements of the developed model are met too, and developed once all are.",
			"The network, an area and a key criterion have the lowest level of their criteria. A statement that does not apply, for a reason given, counts as met. What nobody answered is neither met nor unmet, and a level that hangs on it is unknown.",
			"What is expected of a service is counted statement by statement; a cell is met where all of its statements are.",
		},
	}
	if o.then != nil {
		page.Sections = append(page.Sections, report.Section{Title: "What changed", Tables: []report.Table{o.changeTable()}})
	}
	if o.directory != nil {
		page.Sections = append(page.Sections, report.Section{Title: "The network", Text: []string{o.networkVerdict()}, Tables: []report.Table{o.networkLooks(), o.networkHas()}})
		page.Method = append(page.Method, networkMethod)
	}
	return page
}

// spelt is a day as a reader would say it.
func spelt(day righthelp.Date) string {
	if day.IsZero() {
		return ""
	}
	return day.In(time.UTC).Format("2 January 2006")
}

const networkMethod = "What a description of a network can show is little beside what the statements ask: that there is a phone line, not that it is answered. Where the programme guide gives an example, as with long hours on five to six days, the facts are set out and people judge."

// html lays out a part of the page. The template is the program's own, so that an error in it shows in its tests.
func (o *outcome) html(name string, data any) template.HTML {
	var text strings.Builder
	if err := template.Must(template.New("").Parse(pageHTML)).ExecuteTemplate(&text, name, data); err != nil {
		return template.HTML(template.HTMLEscapeString(err.Error()))
	}
	return template.HTML(text.String())
}

// step is a cell of the grid or the matrix: words, and how full it is.
type step struct {
	Class   string // full, part, none, open, blank; option for what nobody has to do
	Word    string
	Numbers string
	Further string
	Marks   []string // one for each statement: met, not, open
}

type gridRow struct {
	Title, Level, LevelClass string
	Steps                    []step
	Area                     string // where the row begins one
}

func (o *outcome) grid() []gridRow {
	var rows []gridRow
	area := righthelp.RuleID("")
	for result := range o.now.assessment.Criteria() {
		criterion, _ := o.framework.Criterion(result.Part)
		row := o.gridRow(o.title(result.Part), result)
		if criterion.Area != area {
			area = criterion.Area
			row.Area = o.areaTitle(area)
		}
		rows = append(rows, row)
	}
	return rows
}

func (o *outcome) areaTitle(id righthelp.RuleID) string {
	for result := range o.now.assessment.Areas() {
		if result.Part == id {
			return o.title(id) + ": " + strings.ToLower(level(result.Standing))
		}
	}
	return o.title(id)
}

func (o *outcome) gridRow(title string, result familyhub.Result) gridRow {
	classes := map[familyhub.Level]string{
		familyhub.LevelUnknown: "open", familyhub.BelowBasic: "none", familyhub.Basic: "part", familyhub.ProgrammeMinimum: "full", familyhub.Developed: "full",
	}
	row := gridRow{Title: title, Level: level(result.Standing), LevelClass: classes[result.Level]}
	for _, count := range []righthelp.Count{result.Basic, result.Minimum, result.Further} {
		row.Steps = append(row.Steps, stepOf(count))
	}
	if further := &row.Steps[len(row.Steps)-1]; further.Class != "full" && further.Class != "blank" {
		further.Class = "option" // what is left of options is no failing
	}
	return row
}

// stepOf says how far a list of statements is met.
func stepOf(count righthelp.Count) step {
	one := step{Numbers: met(count)}
	switch {
	case count.Of == 0:
		one.Class = "blank"
	case count.Met == count.Of:
		one.Class = "full"
	case count.Unknown > 0 && count.Met+count.Unknown == count.Of:
		one.Class = "open"
	case count.Met == 0:
		one.Class = "none"
	default:
		one.Class = "part"
	}
	for i := range count.Of {
		switch {
		case i < count.Met:
			one.Marks = append(one.Marks, "met")
		case i < count.Of-count.Unknown:
			one.Marks = append(one.Marks, "not")
		default:
			one.Marks = append(one.Marks, "open")
		}
	}
	return one
}

type matrixRow struct {
	Title string
	Cells []step
}

func (o *outcome) matrix() []matrixRow {
	var rows []matrixRow
	for row := range o.now.coverage.Services() {
		rows = append(rows, matrixRow{o.title(row.Service), cells(row.Cells)})
	}
	return append(rows, matrixRow{"All services", cells(o.now.coverage.Network().Cells)})
}

func cells(of familyhub.Cells) (list []step) {
	for _, cell := range []righthelp.Cell{of.FaceToFace, of.Network, of.Virtual} {
		one := stepOf(cell.Minimum.Count)
		one.Word = reachWords[cell.Minimum.Reach]
		if cell.Minimum.Of == 0 {
			one.Numbers = ""
		}
		switch {
		case cell.Further.Of > 0:
			one.Further = "further: " + met(cell.Further.Count)
		case cell.Further.Reach == righthelp.NoOption:
			one.Further = "further: no option"
		}
		list = append(list, one)
	}
	return list
}

type actionList struct {
	Title string
	Rows  []action
}

type action struct {
	ID, Part, Title, Text, Said string
}

func (o *outcome) actionLists() []actionList {
	lists := []actionList{{Title: "The model: not met"}, {Title: "Services: not met"}, {Title: "Unanswered"}}
	for line := range lines(o.framework) {
		said := o.said(line.rule.ID)
		place := 0
		switch _, model := o.framework.Statement(line.rule.ID); {
		case !line.minimum || said.Status == righthelp.Met || said.Status == righthelp.NotApplicable:
			continue
		case said.Status == righthelp.NotAssessed:
			place = 2
		case !model:
			place = 1
		}
		lists[place].Rows = append(lists[place].Rows, action{string(line.rule.ID), line.part, line.rule.Title, line.rule.Text, said.Evidence})
	}
	return lists
}
