package main

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// The data stand in the folder data; its README says where they come from.
var (
	//go:embed data/fhsl_selection_input_152.csv
	selectionCSV string
	//go:embed data/mye2020_child_population_utla_2021.csv
	populationCSV string
	//go:embed data/fhsl_published_75.csv
	publishedCSV string
	//go:embed data/local_authority_amounts_found.csv
	foundCSV string
)

// authority is one of the 152 upper-tier authorities.
type authority struct {
	code, name string
	score      righthelp.Number // the average rank of its neighbourhoods by income deprivation of children
	class      string
	children   map[string]righthelp.Number // by age band
}

// ageBands are the bands of the population table, each with both ends included.
var ageBands = []string{"0-2", "0-4", "0-15", "0-17", "0-19"}

// figures are everything the program knows.
type figures struct {
	authorities []authority // by code
	names       map[string]string
	published   map[string]bool // the codes of the published list
}

func loadFigures() (*figures, error) {
	f := &figures{names: map[string]string{}, published: map[string]bool{}}
	places := map[string]int{}
	err := readCSV("selection data", selectionCSV, []string{"utla_code", "utla_name", "idaci_average_rank", "ruc11_broad"}, func(row sheet.Row) error {
		score, err := righthelp.ParseNumber(row.Text("idaci_average_rank"))
		a := authority{code: row.Text("utla_code"), name: row.Text("utla_name"), score: score, class: row.Text("ruc11_broad"), children: map[string]righthelp.Number{}}
		places[a.code], f.names[a.code] = len(f.authorities), a.name
		f.authorities = append(f.authorities, a)
		return row.Problem("idaci_average_rank", err)
	})
	if err != nil {
		return nil, err
	}
	columns := []string{"utla_code"}
	for _, band := range ageBands {
		columns = append(columns, ageColumn(band))
	}
	err = readCSV("population data", populationCSV, columns, func(row sheet.Row) error {
		place, known := places[row.Text("utla_code")]
		if !known {
			return row.Problem("utla_code", fmt.Errorf("%s is not in the selection data", row.Text("utla_code")))
		}
		for _, band := range ageBands {
			children, err := righthelp.ParseNumber(row.Text(ageColumn(band)))
			if err != nil {
				return row.Problem(ageColumn(band), err)
			}
			f.authorities[place].children[band] = children
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = readCSV("published list", publishedCSV, []string{"utla_code"}, func(row sheet.Row) error {
		f.published[row.Text("utla_code")] = true
		return nil
	})
	return f, err
}

func ageColumn(band string) string { return "age_" + strings.ReplaceAll(band, "-", "_") }

func readCSV(name, text string, columns []string, each func(sheet.Row) error) error {
	var form sheet.Form
	for _, column := range columns {
		form.Columns = append(form.Columns, sheet.Column{Name: column})
	}
	_, err := sheet.Read(sheet.Input{Name: name, Reader: strings.NewReader(text)}, form, each)
	return err
}

// choose chooses the 75 by the published rule.
func (f *figures) choose() (*grant.Selection, error) {
	from := make([]grant.Candidate, len(f.authorities))
	for i, a := range f.authorities {
		from[i] = grant.Candidate{ID: a.code, Score: a.score, Class: a.class}
	}
	classes, err := grant.ClassMinimums(from, righthelp.Whole(25), grant.RoundUp)
	if err != nil {
		return nil, err
	}
	return grant.Select(grant.Choice{Places: 75, Direction: grant.HighestFirst, Classes: classes}, from)
}
