package main

import (
	"slices"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/earlyhelp/selfassessment"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/righthelp/righthelp/startforlife/grant"
)

// edition is an edition of the library, and which rules belong to it.
type edition struct {
	righthelp.Edition
	has func(entry) bool
}

// editions are those that the packages name. A rule of none of them stands by itself, as a convention of the library does, or
// a description of a place.
func editions() []edition {
	list := []edition{
		{earlyhelp.WorkforceMarch2022().Edition(), ofKinds("earlyhelp", "table_term", "grouping", "activity", "role")},
		{selfassessment.March2022().Edition(), resting("earlyhelp/selfassessment", "ehsg-2022")},
		{familyhub.August2022().Edition(), resting("familyhub", "fhsl-annex-e-2022", "fhsl-annex-f-2022", "fhsl-guide-2022")},
		{startforlife.August2022().Edition(), resting("startforlife", "fhsl-guide-2022")},
		{grant.August2022().Edition(), func(e entry) bool {
			return e.pkg == "startforlife/grant" && e.rule.Source == "fhsl-guide-2022" && e.rule.Kind != "grant"
		}},
	}
	for _, guidance := range [...]earlyhelp.WorkingTogether{earlyhelp.WorkingTogether2018, earlyhelp.WorkingTogether2023} {
		ids := map[righthelp.RuleID]bool{}
		for sign := range guidance.Signs() {
			ids[sign.ID] = true
		}
		list = append(list, edition{guidance.Edition(), among(ids)})
	}
	for timetable := range earlyhelp.Timetables() {
		ids := map[righthelp.RuleID]bool{}
		for limit := range timetable.Limits() {
			ids[limit.Rule] = true
		}
		list = append(list, edition{timetable.Edition(), among(ids)})
	}
	for schedule := range startforlife.Schedules() {
		ids := map[righthelp.RuleID]bool{}
		for row := range schedule.ReviewRules() {
			ids[row.ID] = true
		}
		list = append(list, edition{schedule.Edition(), among(ids)})
	}
	return list
}

// resting is the rules of a package that rest on one of some documents.
func resting(pkg string, sources ...righthelp.SourceID) func(entry) bool {
	return func(e entry) bool { return e.pkg == pkg && slices.Contains(sources, e.rule.Source) }
}

// ofKinds is the rules of a package of some kinds.
func ofKinds(pkg string, kinds ...righthelp.Kind) func(entry) bool {
	return func(e entry) bool { return e.pkg == pkg && slices.Contains(kinds, e.rule.Kind) }
}

func among(ids map[righthelp.RuleID]bool) func(entry) bool {
	return func(e entry) bool { return ids[e.rule.ID] }
}

// spoken gives an edition with the time for which it is known to hold.
func spoken(edition righthelp.Edition) string {
	period := edition.InForce
	text := edition.Title
	switch {
	case period.From.IsZero():
		return text + "; when it is in force is not known"
	case period.To.IsZero():
		text += "; in force from " + day(period.From)
	default:
		text += "; in force from " + day(period.From) + " to " + day(period.To)
	}
	if !edition.Checked.IsZero() {
		text += "; last checked on " + day(edition.Checked)
	}
	return text
}

func day(date righthelp.Date) string { return date.In(time.UTC).Format("2 January 2006") }
