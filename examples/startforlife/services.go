package main

import (
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife"
)

// services are what the programme has for the family, as a table.
func (f *family) services() report.Table {
	table := report.Table{Caption: "Services of Start for Life, and whether they are for this family", Columns: []report.Column{
		{Name: "Service"}, {Name: "For them?"}, {Name: "Because"}, {Name: "How to come to it"},
	}}
	titles := ruleTitles()
	for _, suggestion := range f.pathway {
		because := suggestion.Because
		if suggestion.Status == righthelp.Met && suggestion.Judge != "" {
			because += " " + suggestion.Judge
		}
		table.Rows = append(table.Rows, []string{titles[suggestion.Rule], forThem(suggestion.Status), because, routes(suggestion)})
	}
	return table
}

func forThem(status righthelp.Status) string {
	switch status {
	case righthelp.Met:
		return "yes"
	case righthelp.NotMet:
		return "no"
	}
	return "not known"
}

// routes tells the ways to a service that is, or may be, for the family.
func routes(suggestion startforlife.Suggestion) string {
	if suggestion.Status == righthelp.NotMet {
		return ""
	}
	var ways []string
	for _, route := range suggestion.Routes {
		ways = append(ways, wayWords(route.Way))
	}
	return strings.Join(ways, "; ")
}

func wayWords(way startforlife.Way) string {
	switch way {
	case startforlife.OpenToAll:
		return "open to all"
	case startforlife.SelfReferral:
		return "they refer themselves"
	case startforlife.ReferralPathway:
		return "somebody refers them"
	case startforlife.ThroughHub:
		return "the hub connects them"
	case startforlife.HealthProfessional:
		return "a health professional refers them"
	}
	return "a partner agency refers them"
}
