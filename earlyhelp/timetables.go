package earlyhelp

import (
	"iter"

	"github.com/righthelp/righthelp"
)

// timetableRow is what a ready-made timetable rests on. Dates are texts, so that the table is laid out by the linker.
type timetableRow struct {
	id, title         string
	source            righthelp.SourceID
	from, to, checked string
}

const strategy righthelp.SourceID = "blackpool-ehs-2021"

var timetableRows = [...]timetableRow{
	{id: "blackpool", title: "Blackpool, the Early Help Strategy 2021-2023", source: strategy, from: "2021-11-01", to: "2023-12-31", checked: "2026-11-21"},
	{id: "blackburn", title: "Blackburn with Darwen, page on the common assessment framework, about 2014"},
	{id: "sefton", title: "Sefton, page on timescales of 23 January 2023", from: "2023-01-23", checked: "2023-01-23"},
	{id: "hertfordshire", title: "Hertfordshire, page on timescales of the Families First Assessment, undated"},
	{id: "derbyshire", title: "Derbyshire, local keywords of 10 May 2024", from: "2024-05-10", checked: "2024-05-10"},
	{id: "trafford", title: "Trafford, page on reviewing an early help assessment, undated"},
	{id: "devon", title: "Devon, page on the early help journey, undated"},
	{id: "durham", title: "Durham, page on the early help assessment, undated"},
	{id: "statutory", title: "Statutory timescales, as others report them"},
	{id: "liverpool_pre_birth", title: "Statutory review conferences with Liverpool's limit for a case from before birth, undated"},
	{id: "core_groups", title: "Core groups in Blackpool and Sefton, undated"},
	{id: "census", title: "Checks of the children in need census by the sector's open validator, May 2026", from: "2026-05-01", checked: "2026-05-31"},
}

// readyLimits are the limits of the ready-made timetables, in their order. from is the id of the timetable.
var readyLimits = [...]struct {
	from  string
	limit Limit
}{
	{"blackpool", Limit{Rule: "blackpool.limit.assessment", Step: AssessmentCompleted, AtMost: 20, Unit: Unspecified}},
	{"blackpool", Limit{Rule: "blackpool.limit.assessment", Step: PlanSuggested, AtMost: 20, Unit: Unspecified}},
	{"blackpool", Limit{Rule: "blackpool.limit.first_meeting", Step: FirstMeeting, After: PlanChecked, AtMost: 10, Unit: Unspecified}},
	{"blackpool", Limit{Rule: "blackpool.limit.review", Step: PlanReviewed, After: FirstMeeting, AtLeast: 4, AtMost: 6, Unit: Weeks}},
	{"blackpool", Limit{Rule: "blackpool.limit.review", Step: PlanReviewed, After: PlanReviewed, AtLeast: 4, AtMost: 6, Unit: Weeks}},

	{"blackburn", Limit{Rule: "blackburn.limit.assessment", Step: AssessmentCompleted, AtMost: 28, Unit: Unspecified}},

	{"sefton", Limit{Rule: "sefton.limit.plan_search", Step: PlanSearched, After: NeedIdentified, AtMost: 2, Unit: CalendarDays}},
	{"sefton", Limit{Rule: "sefton.limit.assessment", Step: AssessmentCompleted, AtMost: 10, Unit: WorkingDays}},
	{"sefton", Limit{Rule: "sefton.limit.copy", Step: FamilyGivenCopy, AtMost: 15, Unit: WorkingDays}},
	{"sefton", Limit{Rule: "sefton.limit.plan", Step: PlanAgreed, AtMost: 15, Unit: WorkingDays}},
	{"sefton", Limit{Rule: "sefton.limit.first_review", Step: PlanReviewed, After: AssessmentCompleted, AtMost: 6, Unit: Weeks}},
	{"sefton", Limit{Rule: "sefton.limit.next_review", Step: PlanReviewed, After: PlanReviewed, AtMost: 3, Unit: Months}},
	{"sefton", Limit{Rule: "sefton.limit.reassessment", Step: FamilyReassessed, AtMost: 12, Unit: Months, Condition: "the outcomes have not been achieved"}},

	{"hertfordshire", Limit{Rule: "hertfordshire.limit.assessment", Step: AssessmentCompleted, After: FamilyRegistered, AtMost: 3, Unit: Weeks}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.first_meeting", Step: FirstMeeting, After: FamilyRegistered, AtMost: 6, Unit: Weeks}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.review", Step: PlanReviewed, After: FirstMeeting, AtMost: 6, Unit: Weeks}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.review", Step: PlanReviewed, After: PlanReviewed, AtMost: 6, Unit: Weeks}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.record", Step: MeetingRecorded, After: FirstMeeting, AtMost: 3, Unit: WorkingDays}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.record", Step: MeetingRecorded, After: PlanReviewed, AtMost: 3, Unit: WorkingDays, Each: true}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.copy", Step: FamilyGivenCopy, After: FirstMeeting, AtMost: 5, Unit: WorkingDays, Each: true}},
	{"hertfordshire", Limit{Rule: "hertfordshire.limit.copy", Step: FamilyGivenCopy, After: PlanReviewed, AtMost: 5, Unit: WorkingDays, Each: true}},

	{"derbyshire", Limit{Rule: "derbyshire.limit.review", Step: PlanReviewed, After: FirstMeeting, AtMost: 6, Unit: Weeks}},
	{"derbyshire", Limit{Rule: "derbyshire.limit.review", Step: PlanReviewed, After: PlanReviewed, AtMost: 6, Unit: Weeks}},

	{"trafford", Limit{Rule: "trafford.limit.review", Step: PlanReviewed, After: AssessmentCompleted, AtMost: 8, Unit: Weeks}},
	{"trafford", Limit{Rule: "trafford.limit.review", Step: PlanReviewed, After: PlanReviewed, AtMost: 8, Unit: Weeks}},

	{"devon", Limit{Rule: "devon.limit.review", Step: PlanReviewed, After: FirstMeeting, AtMost: 12, Unit: Weeks}},
	{"devon", Limit{Rule: "devon.limit.review", Step: PlanReviewed, After: PlanReviewed, AtMost: 12, Unit: Weeks}},

	{"durham", Limit{
		Rule: "durham.limit.assessment_reused", Step: TriageReviewed, After: AssessmentCompleted, AtMost: 12, Unit: Weeks, FirstDay: Counted,
		Condition: "triage is asked to review the assessment without a new one",
	}},

	{"statutory", Limit{Rule: "statutory.limit.response", Step: ResponseDecided, After: ReferralReceived, AtMost: 1, Unit: WorkingDays}},
	{"statutory", Limit{Rule: "statutory.limit.child_assessment", Step: ChildAssessmentCompleted, After: ReferralReceived, AtMost: 45, Unit: WorkingDays, FirstDay: Counted}},
	{"statutory", Limit{Rule: "statutory.limit.initial_conference", Step: InitialConference, After: EnquiryStarted, AtMost: 15, Unit: WorkingDays, FirstDay: Counted}},
	{"statutory", Limit{Rule: "statutory.limit.first_core_group", Step: CoreGroupMet, After: InitialConference, AtMost: 10, Unit: WorkingDays}},
	{"statutory", Limit{Rule: "statutory.limit.first_review_conference", Step: ReviewConference, After: InitialConference, AtMost: 3, Unit: Months}},
	{"statutory", Limit{Rule: "statutory.limit.next_review_conference", Step: ReviewConference, After: ReviewConference, AtMost: 6, Unit: Months}},
	{"statutory", Limit{Rule: "statutory.limit.rapid_review", Step: RapidReviewDone, After: IncidentKnown, AtMost: 15, Unit: WorkingDays, Each: true}},
	{"statutory", Limit{Rule: "statutory.limit.practice_review", Step: PracticeReviewPublished, After: PracticeReviewDecided, AtMost: 6, Unit: Months, Each: true}},

	{"liverpool_pre_birth", Limit{Rule: "statutory.limit.first_review_conference", Step: ReviewConference, After: InitialConference, AtMost: 3, Unit: Months}},
	{"liverpool_pre_birth", Limit{Rule: "liverpool.limit.review_after_birth", Step: ReviewConference, After: ChildBorn, AtMost: 20, Unit: WorkingDays}},
	{"liverpool_pre_birth", Limit{Rule: "statutory.limit.next_review_conference", Step: ReviewConference, After: ReviewConference, AtMost: 6, Unit: Months}},

	{"core_groups", Limit{Rule: "statutory.limit.first_core_group", Step: CoreGroupMet, After: InitialConference, AtMost: 10, Unit: WorkingDays}},
	{"core_groups", Limit{Rule: "core_groups.limit.next", Step: CoreGroupMet, After: CoreGroupMet, AtMost: 4, Unit: Weeks}},

	{"census", Limit{Rule: "census.limit.open_assessment", Step: ChildAssessmentCompleted, After: ChildAssessmentStarted, AtMost: 45, Unit: WorkingDays, FirstDay: Counted}},
	{"census", Limit{Rule: "census.limit.no_conference", Step: InitialConference, After: EnquiryStarted, AtMost: 15, Unit: WorkingDays, FirstDay: Counted}},
}

// Timetables yields the ready-made timetables. Those of councils show how far places differ; only Blackpool's rests on a
// document of the register, the others on what a page or somebody else reports. Rules: those that the limits name.
func Timetables() iter.Seq[Timetable] {
	return func(yield func(Timetable) bool) {
		for _, row := range timetableRows {
			if !yield(row.timetable()) {
				return
			}
		}
	}
}

// LookupTimetable gives the ready-made timetable whose edition has an id, such as blackpool or statutory, and whether there
// is one.
func LookupTimetable(id string) (Timetable, bool) {
	for _, row := range timetableRows {
		if row.id == id {
			return row.timetable(), true
		}
	}
	return Timetable{}, false
}

func (r timetableRow) timetable() Timetable {
	from, _ := righthelp.ParseDate(r.from) // no date where the text is empty
	to, _ := righthelp.ParseDate(r.to)
	checked, _ := righthelp.ParseDate(r.checked)
	timetable := Timetable{name: r.title, edition: righthelp.Edition{
		ID: r.id, Title: r.title, Source: r.source, InForce: righthelp.Period{From: from, To: to}, Checked: checked,
	}}
	for _, ready := range readyLimits {
		if ready.from == r.id {
			timetable.limits = append(timetable.limits, ready.limit)
		}
	}
	return timetable
}
