package outcomes

import (
	"iter"
	"slices"
	"time"

	"github.com/righthelp/righthelp"
)

// AuditMeasure is a row of Blackpool's practice audit: what share of the audited work is identified as good, in one of the
// council's practice obsessions or overall.
type AuditMeasure struct {
	righthelp.Rule
	Ref string `json:"ref"` // the number that the plan gives the obsession; empty for the overall grade

	baseline int64 // percentages
	targets  [len(auditTargets)]int64
}

// BlackpoolAuditApril2023 yields the practice audit of Blackpool's improvement plan of April 2023, in its order: seven obsessions
// and the overall grade.
func BlackpoolAuditApril2023() iter.Seq[AuditMeasure] { return slices.Values(auditMeasures[:]) }

// Series gives the row as [Progress] takes it, on the last days of the months that head the columns. The plan leaves the columns
// for results empty, so there are none: whoever has them adds them.
func (m AuditMeasure) Series() Series {
	series := Series{
		ID: string(m.ID), Unit: Percentage, Direction: Up,
		Baseline: Point{Date: auditBaseline.date(), Value: righthelp.Whole(m.baseline)},
	}
	for i, day := range auditTargets {
		series.Targets = append(series.Targets, Point{Date: day.date(), Value: righthelp.Whole(m.targets[i])})
	}
	return series
}

const improvementPlan righthelp.SourceID = "blackpool-cscip-2023"

var (
	auditBaseline = calendarDay{2023, time.April, 30}
	auditTargets  = [...]calendarDay{{2023, time.October, 31}, {2024, time.March, 31}, {2024, time.October, 31}}
)

var auditRules = [...]righthelp.Rule{
	{
		ID: "blackpool.audit.columns", Kind: "audit", Title: "What the practice audit tells, and when", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "For each obsession the audit tells how much of the work is good, in per cent: as a baseline of April 2023, and then in October 2023, March 2024 and October 2024.",
		Section: "1, how audit drives our practice obsessions, head of the table", Figures: "2023 2024", Passage: righthelp.Passage{Words: 31, Sum: 0x8dee40e8d065fd7e},
		Note: "A target and an outcome stand under each of the three months. The outcomes of these months are empty. More is read as better.",
	},
}

var auditMeasures = [...]AuditMeasure{
	{Ref: "4", baseline: 48, targets: [...]int64{60, 70, 70}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.4", Kind: "audit_measure", Title: "Timely Analytical and Comprehensive Assessments", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 4, assessments: good in 48% at first, to be 60%, then 70%, and still 70% at the end.",
		Section: "1, how audit drives our practice obsessions, first row", Figures: "4 48 60 70", Passage: righthelp.Passage{Words: 10, Sum: 0x134f6966758e923e},
		Note: "The target of March 2024 and that of October 2024 are the same.",
	}},
	{Ref: "6", baseline: 39, targets: [...]int64{50, 65, 70}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.6", Kind: "audit_measure", Title: "Timely and Effective Plans", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 6, plans: good in 39% at first, to be 50%, then 65%, then 70%.",
		Section: "1, how audit drives our practice obsessions, second row", Figures: "6 39 50 65 70", Passage: righthelp.Passage{Words: 9, Sum: 0x24853c0d16e44d12},
	}},
	{Ref: "5", baseline: 55, targets: [...]int64{60, 75, 80}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.5", Kind: "audit_measure", Title: "Effective Co-ordination between agencies", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 5, agencies that work together: good in 55% at first, to be 60%, then 75%, then 80%.",
		Section: "1, how audit drives our practice obsessions, third row", Figures: "5 55 60 75 80", Passage: righthelp.Passage{Words: 10, Sum: 0x231a6773d1fdbe3a},
	}},
	{Ref: "8", baseline: 39, targets: [...]int64{50, 65, 70}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.8", Kind: "audit_measure", Title: "Regular and Timely Reviews", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 8, reviews: good in 39% at first, to be 50%, then 65%, then 70%.",
		Section: "1, how audit drives our practice obsessions, fourth row", Figures: "8 39 50 65 70", Passage: righthelp.Passage{Words: 9, Sum: 0xd0145885b7247f72},
	}},
	{Ref: "2", baseline: 39, targets: [...]int64{50, 65, 70}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.2", Kind: "audit_measure", Title: "Child Centred Work", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 2, work that centres on the child: good in 39% at first, to be 50%, then 65%, then 70%.",
		Section: "1, how audit drives our practice obsessions, fifth row", Figures: "2 39 50 65 70", Passage: righthelp.Passage{Words: 8, Sum: 0xb43bca25c435d857},
	}},
	{Ref: "10", baseline: 34, targets: [...]int64{50, 60, 70}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.10", Kind: "audit_measure", Title: "Improving outcomes for children", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 10, outcomes: good in 34% at first, to be 50%, then 60%, then 70%.",
		Section: "1, how audit drives our practice obsessions, sixth row", Figures: "10 34 50 60 70", Passage: righthelp.Passage{Words: 9, Sum: 0x259bab02bea75d13},
	}},
	{Ref: "3", baseline: 30, targets: [...]int64{50, 65, 80}, Rule: righthelp.Rule{
		ID: "blackpool.audit.obsession.3", Kind: "audit_measure", Title: "Effective Management oversight", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "Obsession 3, oversight by managers: good in 30% at first, to be 50%, then 65%, then 80%.",
		Section: "1, how audit drives our practice obsessions, seventh row", Figures: "3 30 50 65 80", Passage: righthelp.Passage{Words: 8, Sum: 0xebb5c414c8019c41},
		Note: "The numbers of the obsessions are out of order in the plan, and 1, 7 and 9 are not among them.",
	}},
	{baseline: 29, targets: [...]int64{50, 60, 70}, Rule: righthelp.Rule{
		ID: "blackpool.audit.overall", Kind: "audit_measure", Title: "Overall Grade", Basis: righthelp.Published, Source: improvementPlan,
		Text:    "The overall grade: good in 29% at first, to be 50%, then 60%, then 70%.",
		Section: "1, how audit drives our practice obsessions, last row", Figures: "29 50 60 70", Passage: righthelp.Passage{Words: 6, Sum: 0x271a0560b32b6c81},
		Note: "Its baseline is below each of the seven, and its targets are as low as the lowest of theirs. The plan does not say how it is formed of them.",
	}},
}
