package supportingfamilies

import (
	"iter"
	"strings"

	"github.com/righthelp/righthelp"
)

// planRow is a ready-made plan as plain data: those of councils are known in part, from what others report.
type planRow struct {
	id, name, source string
	from, to         string
	elsewhereMost    int
	dependent        DependentAges
}

const (
	sixCriteria = "six-criteria"
	phase2From  = "2015-04-01"
	phase2To    = "2022-03-31"

	progressOfPhase2 = "Significant and sustained progress with it, as the local outcome plan defines that."

	bathSource      = "a copy of Bath and North East Somerset's criteria and outcome measures of phase 2, undated"
	derbySource     = "Derby's page on the criteria of its plan for 2018-21"
	devonSource     = "Devon's one-minute guide to its early help outcomes framework, 24 March 2023"
	herefordSource  = "a copy of Herefordshire's criteria and outcomes, version 12, March 2020"
	newcastleSource = "a copy of Newcastle's outcomes plan, undated"
	surreySource    = "a copy of Surrey's guidance on its outcomes plan, draft of February 2015"

	placedHere    = "Under which theme the page has it was not recorded; the criterion is our reading."
	pairedHere    = "Which outcome goes with which need was not recorded; the pair is our reading."
	partedByAge   = "The need was recorded as one, for any age; that it is parted as the outcomes are is our reading."
	outcomeUnread = "How the plan defines the outcome was not read."
)

var planRows = [...]planRow{
	{id: sixCriteria, name: "Phase 2, the six criteria by themselves", source: "the criteria of phase 2, as others report them", from: phase2From, to: phase2To},
	{id: "derby-2018", name: "Derby 2018-21", source: derbySource, from: "2018-04-01", to: "2021-03-31"},
	{id: "bath-phase-2", name: "Bath and North East Somerset, phase 2", source: bathSource, from: phase2From, to: phase2To},
	{
		id: "surrey-2015-02", name: "Surrey, February 2015, until August 2015", source: surreySource, from: phase2From, to: "2015-08-31",
		elsewhereMost: 1, dependent: DependentAges{Always: 15, AtMost: 18},
	},
	{
		id: "surrey-2015-09", name: "Surrey, February 2015, from September 2015", source: surreySource, from: "2015-09-01", to: phase2To,
		elsewhereMost: 1, dependent: DependentAges{Always: 15, AtMost: 18},
	},
	{id: "herefordshire-2020", name: "Herefordshire, version 12, March 2020", source: herefordSource, from: "2020-03-01", to: phase2To},
	{id: "devon-2023", name: "Devon, six themes, until March 2023", source: devonSource, from: phase2From, to: "2023-03-31"},
	{id: "newcastle", name: "Newcastle", source: newcastleSource, from: phase2From, to: phase2To},
}

// needRow is a need of a ready-made plan, which is named by its id.
type needRow struct {
	plan, title, note string
	need              Need
}

var needRows = [...]needRow{
	{plan: "derby-2018", title: "Derby: an offence", need: Need{
		ID: "derby.2018.offence", Headline: string(CrimeCriterion), Source: derbySource,
		Need: "An offence in the last 12 months that was proven.",
	}},
	{plan: "derby-2018", title: "Derby: anti-social behaviour", need: Need{
		ID: "derby.2018.antisocial", Headline: string(CrimeCriterion), Source: derbySource,
		Need: "An intervention for anti-social behaviour in the last 12 months.",
	}},
	{plan: "derby-2018", title: "Derby: leaving prison", need: Need{
		ID: "derby.2018.prison", Headline: string(CrimeCriterion), Source: derbySource,
		Need: "A parent or young person who leaves prison within 12 months.",
	}},
	{plan: "derby-2018", title: "Derby: unauthorised absence", need: Need{
		ID: "derby.2018.absence", Headline: string(AttendanceCriterion), Source: derbySource,
		Need:         "More than 10% of sessions missed without leave, on average over the last three terms, one after the other.",
		NeedSessions: Sessions{Part: Unauthorised, Test: Above, Percent: 10, Terms: 3, Reading: TermsTogether},
	}},
	{plan: "derby-2018", title: "Derby: fixed-term exclusions", need: Need{
		ID: "derby.2018.fixed_term_exclusions", Headline: string(AttendanceCriterion), Source: derbySource,
		Need: "At least 3 fixed-term exclusions in the last three terms.",
	}},
	{plan: "derby-2018", title: "Derby: permanent exclusion", need: Need{
		ID: "derby.2018.permanent_exclusion", Headline: string(AttendanceCriterion), Source: derbySource,
		Need: "A permanent exclusion in the last three terms.",
	}},
	{plan: "derby-2018", title: "Derby: no school", need: Need{
		ID: "derby.2018.no_school", Headline: string(AttendanceCriterion), Source: derbySource,
		Need: "A child who is on no school's roll.",
	}},

	{plan: "bath-phase-2", title: "Bath and North East Somerset: youth offending", need: Need{
		ID: "bath.phase2.youth_offending", Headline: string(CrimeCriterion), Source: bathSource,
		Outcome:   "Offending by young people aged 10 to 18 is down by at least 33% over 6 months.",
		Reduction: Reduction{Percent: 33, Months: 6},
	}, note: "That the ages go with this outcome is our reading."},
	{plan: "bath-phase-2", title: "Bath and North East Somerset: anti-social behaviour", need: Need{
		ID: "bath.phase2.antisocial", Headline: string(CrimeCriterion), Source: bathSource,
		Outcome:   "The family's anti-social behaviour is down by 60% over 6 months.",
		Reduction: Reduction{Percent: 60, Months: 6},
	}},
	{plan: "bath-phase-2", title: "Bath and North East Somerset: no offences", need: Need{
		ID: "bath.phase2.no_offences", Headline: string(CrimeCriterion), Source: bathSource,
		Outcome: "No offences in 6 months.",
	}},
	{plan: "bath-phase-2", title: "Bath and North East Somerset: no breach", need: Need{
		ID: "bath.phase2.no_breach", Headline: string(CrimeCriterion), Source: bathSource,
		Outcome: "No breach of a licence or an order.",
	}},

	{plan: "surrey-2015-02", title: "Surrey: attendance, until August 2015", need: Need{
		ID: "surrey.2015.attendance_85", Headline: string(AttendanceCriterion), Source: surreySource,
		Outcome:         "Every child of school age is at school for 85% or more, in three terms one after the other.",
		OutcomeSessions: Sessions{Part: Attended, Test: AtLeast, Percent: 85, Terms: 3},
	}},
	{plan: "surrey-2015-09", title: "Surrey: attendance, from September 2015", need: Need{
		ID: "surrey.2015.attendance_90", Headline: string(AttendanceCriterion), Source: surreySource,
		Outcome:         "Every child of school age is at school for 90% or more, in three terms one after the other.",
		OutcomeSessions: Sessions{Part: Attended, Test: AtLeast, Percent: 90, Terms: 3},
	}},

	{plan: "herefordshire-2020", title: "Herefordshire: attendance", need: Need{
		ID: "herefordshire.2020.attendance", Headline: string(AttendanceCriterion), Source: herefordSource,
		Outcome:         "At least 90% of sessions attended across the last three terms; absence with leave is left out.",
		OutcomeSessions: Sessions{Part: Attended, Test: AtLeast, Percent: 90, Terms: 3, Reading: TermsTogether, Unexcused: true},
	}},

	{plan: "devon-2023", title: "Devon: attendance", need: Need{
		ID: "devon.2023.attendance", Headline: string(AttendanceCriterion), Source: devonSource,
		Need:            "Attendance below 90%.",
		Outcome:         "Less than 10% of sessions missed without leave over three terms; where attendance began below 40%, a betterment by 50%.",
		OutcomeSessions: Sessions{Part: Unauthorised, Test: Below, Percent: 10, Terms: 3},
	}, note: "The figure of the outcome is for those who began at 40% or more."},
	{plan: "devon-2023", title: "Devon: exclusion", need: Need{
		ID: "devon.2023.exclusion", Headline: string(AttendanceCriterion), Source: devonSource,
		Need:    "A permanent exclusion, or 3 or more fixed-term exclusions in three terms.",
		Outcome: "No permanent exclusion and not more than 3 fixed-term exclusions over three terms.",
	}, note: "Three fixed-term exclusions are a need and, as reported, an outcome too."},
	{plan: "devon-2023", title: "Devon: missing education", need: Need{
		ID: "devon.2023.missing_education", Headline: string(AttendanceCriterion), Source: devonSource,
		Need:    "A child who is missing education.",
		Outcome: "In education, training or work for three terms or 12 months.",
	}, note: pairedHere},
	{plan: "devon-2023", title: "Devon: not in education, employment or training", need: Need{
		ID: "devon.2023.neet", Headline: string(WorkCriterion), Source: devonSource,
		Need:    "A young person who is not in education, employment or training.",
		Outcome: "In education, training or work for three terms or 12 months.",
	}, note: placedHere + " " + pairedHere},
	{plan: "devon-2023", title: "Devon: special educational needs", need: Need{
		ID: "devon.2023.send", Headline: string(ChildrenCriterion), Source: devonSource,
		Need: "A child with special educational needs or a disability.",
	}, note: placedHere},
	{plan: "devon-2023", title: "Devon: offending by young people", need: Need{
		ID: "devon.2023.youth_offending", Headline: string(CrimeCriterion), Source: devonSource,
		Need:      "An offence by a young person in the last 12 months.",
		Outcome:   "Offending is down by 33% over 6 months.",
		Reduction: Reduction{Percent: 33, Months: 6},
	}, note: partedByAge},
	{plan: "devon-2023", title: "Devon: offending by adults", need: Need{
		ID: "devon.2023.adult_offending", Headline: string(CrimeCriterion), Source: devonSource,
		Need:      "An offence by an adult in the last 12 months.",
		Outcome:   "Offending is down by 60% over 12 months.",
		Reduction: Reduction{Percent: 60, Months: 12},
	}, note: partedByAge},
	{plan: "devon-2023", title: "Devon: anti-social behaviour", need: Need{
		ID: "devon.2023.antisocial", Headline: string(CrimeCriterion), Source: devonSource,
		Need:    "Anti-social behaviour in the last 12 months.",
		Outcome: "No anti-social behaviour, and none that got worse, for 6 months.",
	}},
	{plan: "devon-2023", title: "Devon: statutory order", need: Need{
		ID: "devon.2023.order", Headline: string(CrimeCriterion), Source: devonSource,
		Need:    "A statutory order.",
		Outcome: "No breach of the order for 12 months, or for as long as it lasts.",
	}, note: placedHere},
	{plan: "devon-2023", title: "Devon: police call-outs", need: Need{
		ID: "devon.2023.call_outs", Headline: string(CrimeCriterion), Source: devonSource,
		Need:      "More call-outs of the police than on average.",
		Outcome:   "Half as many call-outs over 6 months.",
		Reduction: Reduction{Percent: 50, Months: 6},
	}, note: placedHere},
	{plan: "devon-2023", title: "Devon: children's social care", need: Need{
		ID: "devon.2023.social_care", Headline: string(ChildrenCriterion), Source: devonSource,
		Outcome: "No child is in need or on a child protection plan.",
	}, note: placedHere},
	{plan: "devon-2023", title: "Devon: early help closed", need: Need{
		ID: "devon.2023.closed", Headline: string(ChildrenCriterion), Source: devonSource,
		Outcome: "The early help case was closed and not opened again within 6 months.",
	}, note: placedHere},

	{plan: "newcastle", title: "Newcastle: offending", need: Need{
		ID: "newcastle.offending", Headline: string(CrimeCriterion), Source: newcastleSource,
		Outcome: "What was reached on offending lasts for 6 months.", HeldMonths: 6,
	}, note: outcomeUnread},
	{plan: "newcastle", title: "Newcastle: anti-social behaviour", need: Need{
		ID: "newcastle.antisocial", Headline: string(CrimeCriterion), Source: newcastleSource,
		Outcome: "What was reached on anti-social behaviour lasts for 12 months.", HeldMonths: 12,
	}, note: outcomeUnread},
}

// Plans yields the ready-made plans with their ids: the six criteria of phase 2 by themselves, and older local plans as far as
// others report them. They show that the rules hold for more than one edition; before one is used for a claim, its own
// document decides. Rules: those of its needs.
func Plans() iter.Seq2[string, *Plan] {
	return func(yield func(string, *Plan) bool) {
		for _, row := range planRows {
			if !yield(row.id, build(row.data())) { // checked by a test
				return
			}
		}
	}
}

// LookupPlan gives the ready-made plan with an id, such as derby-2018, and whether there is one.
func LookupPlan(id string) (*Plan, bool) {
	for _, row := range planRows {
		if row.id == id {
			return build(row.data()), true
		}
	}
	return nil, false
}

// data gives the plan as plain data (supportingfamilies.plan.period).
func (r planRow) data() PlanData {
	data := PlanData{
		Name: r.name, Programme: Phase2, InForce: righthelp.Period{From: date(r.from), To: date(r.to)}, Source: r.source,
		Terms: Phase2.Terms(), Partial: r.id != sixCriteria,
	}
	data.Terms.ElsewhereMost, data.Terms.Dependent = r.elsewhereMost, r.dependent
	if !data.Partial {
		for criterion := range Phase2.Headlines() {
			data.Needs = append(data.Needs, Need{ID: criterion.ID, Headline: string(criterion.ID), Need: criterion.Text, Outcome: progressOfPhase2, Source: r.source})
		}
	}
	for _, row := range needRows {
		if row.plan == r.id {
			data.Needs = append(data.Needs, row.need)
		}
	}
	return data
}

// localRules yields the rules behind the needs of the local plans.
func localRules(yield func(righthelp.Rule) bool) {
	for _, row := range needRows {
		if !yield(row.rule()) {
			return
		}
	}
}

func (r needRow) rule() righthelp.Rule {
	rule := righthelp.Rule{
		ID: r.need.ID, Kind: "local_need", Title: r.title, Basis: righthelp.Reported,
		Note: strings.TrimSpace("From " + r.need.Source + ". " + r.note),
	}
	switch {
	case r.need.Outcome == "":
		rule.Text = "The need: " + r.need.Need
	case r.need.Need == "":
		rule.Text = "The outcome: " + r.need.Outcome
	default:
		rule.Text = "The need: " + r.need.Need + " The outcome: " + r.need.Outcome
	}
	return rule
}
