package earlyhelp

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// EventKind is a kind of thing that happens on a family's way through early help, or through the statutory process that
// early help steps up to and down from. The zero EventKind is not set.
type EventKind uint8

const (
	NeedIdentified      EventKind = iota + 1 // a need or problem is identified; it opens an episode of early help
	PlanSearched                             // somebody looked whether the family has a plan already
	FamilyAgreed                             // the family agreed to take part
	FamilyDeclined                           // the family refused, or withdrew what it had agreed to
	FamilyRegistered                         // the family was registered on the area's system
	AssessmentCompleted                      // the assessment was completed; a later one is FamilyReassessed
	PlanSuggested                            // a suggested plan was written down
	PlanChecked                              // the early help service reviewed the suggested plan
	PlanAgreed                               // the plan was agreed and shared with the family
	FirstMeeting                             // the first meeting of the team around the family; a later one is PlanReviewed
	ActionTaken                              // an action for the family was carried out
	PlanReviewed                             // the plan was reviewed, in a meeting of the team around the family or with the family
	MeetingRecorded                          // a meeting's outcome and the plan were put on the system
	FamilyGivenCopy                          // the family was given its copy
	FamilyReassessed                         // the family was assessed again
	TriageReviewed                           // triage reviewed an assessment that was handed in before
	SteppedUp                                // the family moved on to statutory help; it ends the episode of early help
	SteppedDown                              // the family came from statutory help; it opens an episode of early help
	EpisodeClosed                            // the episode was closed

	ReferralReceived         // a referral was received; it opens an episode of statutory help
	ResponseDecided          // the type of response was decided and the referral acknowledged
	ChildAssessmentStarted   // the child and family assessment was started
	ChildAssessmentCompleted // the child and family assessment was completed
	EnquiryStarted           // a strategy discussion initiated enquiries under section 47
	InitialConference        // the initial child protection conference
	CoreGroupMet             // a meeting of the core group
	ReviewConference         // a child protection review conference
	ChildBorn                // the child was born of whom the initial conference was held before birth

	IncidentKnown           // a serious incident became known
	RapidReviewDone         // the rapid review of the incident
	PracticeReviewDecided   // a local child safeguarding practice review was decided on
	PracticeReviewPublished // the local child safeguarding practice review was published
	lastKind                = PracticeReviewPublished
)

var eventKindNames = [...]string{
	"", "need_identified", "plan_searched", "family_agreed", "family_declined", "family_registered", "assessment_completed",
	"plan_suggested", "plan_checked", "plan_agreed", "first_meeting", "action_taken", "plan_reviewed", "meeting_recorded",
	"family_given_copy", "family_reassessed", "triage_reviewed", "stepped_up", "stepped_down", "episode_closed",
	"referral_received", "response_decided", "child_assessment_started", "child_assessment_completed", "enquiry_started",
	"initial_conference", "core_group_met", "review_conference", "child_born",
	"incident_known", "rapid_review_done", "practice_review_decided", "practice_review_published",
}

// String gives the kind as text, as in need_identified.
func (k EventKind) String() string { return enum.String("event kind", eventKindNames[:], k) }

// MarshalText writes the kind as String does. One that is not set is a *righthelp.MalformedError.
func (k EventKind) MarshalText() ([]byte, error) {
	return enum.Marshal("event kind", eventKindNames[:], k)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (k *EventKind) UnmarshalText(text []byte) error {
	return enum.Unmarshal("event kind", eventKindNames[:], text, k)
}

// Event is something that happened to a family on a day. It carries no names.
type Event struct {
	Kind EventKind      `json:"kind"`
	Date righthelp.Date `json:"date"`
}

// Step is a step of early help. The zero Step is none: no episode has been opened.
type Step uint8

const (
	StepIdentify Step = iota + 1 // a need is identified, and the family has not agreed yet
	StepConsent                  // the family has been asked
	StepAssess                   // the assessment is done, or the statutory one
	StepPlan                     // there is a plan
	StepDo                       // the plan is carried out
	StepReview                   // the plan has been reviewed, and help goes on
	StepClose                    // the episode is over
)

var stepNames = [...]string{"", "identify", "consent", "assess", "plan", "do", "review", "close"}

// String gives the step as text: identify, consent, assess, plan, do, review, close.
func (s Step) String() string { return enum.String("step", stepNames[:], s) }

// MarshalText writes the step as String does. One that is not set is a *righthelp.MalformedError.
func (s Step) MarshalText() ([]byte, error) { return enum.Marshal("step", stepNames[:], s) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (s *Step) UnmarshalText(text []byte) error {
	return enum.Unmarshal("step", stepNames[:], text, s)
}

// Step gives the step that an event of this kind takes: 0 where it moves the episode nowhere, as a record or a copy does.
func (k EventKind) Step() Step {
	if !enum.Valid(eventKindNames[:], k) {
		return 0
	}
	return kindFacts[k].step
}

// kinds is a set of kinds of event.
type kinds uint64

func (k EventKind) in(set kinds) bool { return set&(1<<k) != 0 }

// place says in which sort of episode a kind of event belongs.
type place uint8

const (
	anywhere place = iota // with no episode open as well
	earlyHelp
	statutory
	anyEpisode
)

// kindFact is what has to be so for an event to have happened, and what it does.
type kindFact struct {
	place place
	step  Step
	once  bool  // in an episode
	after kinds // one of these has to have come before it; none where it is empty
}

var kindFacts = [...]kindFact{
	NeedIdentified:           {place: anywhere, step: StepIdentify},
	PlanSearched:             {place: earlyHelp},
	FamilyAgreed:             {place: earlyHelp, step: StepConsent},
	FamilyDeclined:           {place: earlyHelp, step: StepConsent},
	FamilyRegistered:         {place: earlyHelp, once: true},
	AssessmentCompleted:      {place: earlyHelp, step: StepAssess, once: true},
	PlanSuggested:            {place: earlyHelp, step: StepPlan},
	PlanChecked:              {place: earlyHelp, step: StepPlan, after: 1 << PlanSuggested},
	PlanAgreed:               {place: earlyHelp, step: StepPlan},
	FirstMeeting:             {place: earlyHelp, step: StepPlan, once: true},
	ActionTaken:              {place: earlyHelp, step: StepDo},
	PlanReviewed:             {place: earlyHelp, step: StepReview, after: 1<<PlanSuggested | 1<<PlanAgreed | 1<<FirstMeeting},
	MeetingRecorded:          {place: earlyHelp, after: 1<<FirstMeeting | 1<<PlanReviewed},
	FamilyGivenCopy:          {place: earlyHelp, after: 1<<AssessmentCompleted | 1<<PlanSuggested | 1<<PlanAgreed | 1<<FirstMeeting},
	FamilyReassessed:         {place: earlyHelp, step: StepAssess, after: 1 << AssessmentCompleted},
	TriageReviewed:           {place: earlyHelp, after: 1 << AssessmentCompleted},
	SteppedUp:                {place: earlyHelp, step: StepClose},
	SteppedDown:              {place: anywhere, step: StepIdentify},
	EpisodeClosed:            {place: anyEpisode, step: StepClose},
	ReferralReceived:         {place: anywhere, step: StepIdentify},
	ResponseDecided:          {place: statutory},
	ChildAssessmentStarted:   {place: statutory},
	ChildAssessmentCompleted: {place: statutory, step: StepAssess},
	EnquiryStarted:           {place: statutory, step: StepAssess},
	InitialConference:        {place: statutory, step: StepPlan},
	CoreGroupMet:             {place: statutory, step: StepDo, after: 1 << InitialConference},
	ReviewConference:         {place: statutory, step: StepReview, after: 1 << InitialConference},
	ChildBorn:                {place: statutory, once: true, after: 1 << InitialConference},
	IncidentKnown:            {place: anywhere},
	RapidReviewDone:          {place: anywhere, after: 1 << IncidentKnown},
	PracticeReviewDecided:    {place: anywhere},
	PracticeReviewPublished:  {place: anywhere, after: 1 << PracticeReviewDecided},
}

const (
	openers   kinds = 1<<NeedIdentified | 1<<SteppedDown | 1<<ReferralReceived
	closers   kinds = 1<<SteppedUp | 1<<EpisodeClosed
	outsiders kinds = 1<<IncidentKnown | 1<<RapidReviewDone | 1<<PracticeReviewDecided | 1<<PracticeReviewPublished

	// work is what needs the family's agreement. An action is not among it: what helps at once need not wait.
	work kinds = 1<<AssessmentCompleted | 1<<PlanSuggested | 1<<PlanAgreed | 1<<FirstMeeting | 1<<PlanReviewed | 1<<FamilyReassessed
)
