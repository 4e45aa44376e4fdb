package startforlife

import (
	"iter"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Review is one of the five health reviews that every family is to be offered, or one of the three other contacts around
// a birth that the Vision names. Its zero value is none.
type Review uint8

// The reviews and contacts, in the order in which their windows open. The five that are mandated are marked.
const (
	Booking          Review = iota + 1 // the first appointment with a midwife
	AntenatalReview                    // mandated
	NewBirthReview                     // mandated
	Handover                           // from the midwife to the health visitor
	SixToEightWeeks                    // mandated
	PostnatalCheck                     // of the mother, by a GP
	OneYearReview                      // mandated
	TwoToTwoAndAHalf                   // mandated

	reviewCount = int(TwoToTwoAndAHalf)
)

var reviewNames = [...]string{"", "booking", "antenatal", "new_birth", "handover", "six_to_eight_weeks", "postnatal_check", "one_year", "two_to_two_and_a_half"}

// String gives the review as text: booking, antenatal, new_birth, handover, six_to_eight_weeks, postnatal_check, one_year,
// two_to_two_and_a_half.
func (r Review) String() string { return enum.String("review", reviewNames[:], r) }

// MarshalText writes the review as String does. One that is not set is a *righthelp.MalformedError.
func (r Review) MarshalText() ([]byte, error) { return enum.Marshal("review", reviewNames[:], r) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *Review) UnmarshalText(text []byte) error {
	return enum.Unmarshal("review", reviewNames[:], text, r)
}

func (r Review) beforeBirth() bool { return enum.Valid(reviewNames[:], r) && r <= AntenatalReview }

// ReviewRule says when a review or contact takes place.
type ReviewRule struct {
	righthelp.Rule
	Review   Review `json:"review"`
	Mandated bool   `json:"mandated"` // one of the five that every family is to be offered

	// The first and last day of the window, both in it: of a contact before birth days of gestation, otherwise counted from
	// the birth. An edge that is not set is one that the source does not state.
	first, last edge
}

// edge is an end of a window: so many days, or calendar months.
type edge struct {
	count  int16
	months bool
}

// from gives the day on which the edge of a window falls (sfl.review.reading.edges).
func (e edge) from(birth righthelp.Date) righthelp.Date {
	if e.months {
		return birth.AddMonths(int(e.count))
	}
	return birth.AddDays(int(e.count))
}

// Schedule is one edition of the windows in which the reviews take place. There are two, and they disagree about the new
// birth review and the one at about a year; both can be asked about the same day, and neither is called the right one. The
// zero Schedule has no reviews.
type Schedule struct {
	edition righthelp.Edition
}

const (
	schedule2021 = "sfl-reviews-2021"
	schedule2024 = "sfl-reviews-2024"
)

// Schedule2021 has the windows as the Vision of March 2021 prints them.
func Schedule2021() Schedule {
	from, _ := righthelp.NewDate(2021, 3, 1)
	return Schedule{righthelp.Edition{
		ID: schedule2021, Title: "Health reviews in the Vision of March 2021", Source: vision,
		InForce: righthelp.Period{From: from}, Checked: lastChecked(),
	}}
}

// Schedule2024 has the windows of the five mandated reviews as the national statistics for 2024 to 2025 count them. They are
// known from a report and not from the documents themselves: the basis of their rules is Reported. The three other contacts
// are the Vision's.
func Schedule2024() Schedule {
	from, _ := righthelp.NewDate(2024, 4, 1)
	return Schedule{righthelp.Edition{
		ID: schedule2024, Title: "Health reviews in the statistics for 2024 to 2025",
		InForce: righthelp.Period{From: from}, Checked: lastChecked(),
	}}
}

func lastChecked() righthelp.Date {
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return checked
}

// Schedules yields both editions, the earlier first.
func Schedules() iter.Seq[Schedule] {
	return func(yield func(Schedule) bool) {
		_ = yield(Schedule2021()) && yield(Schedule2024())
	}
}

// Edition says what the windows rest on and when they are in force.
func (s Schedule) Edition() righthelp.Edition { return s.edition }

// ReviewRules yields the eight reviews and contacts with their rules, in the order of their constants.
func (s Schedule) ReviewRules() iter.Seq[ReviewRule] {
	return func(yield func(ReviewRule) bool) {
		for review := Booking; int(review) <= reviewCount; review++ {
			if row := s.row(review); row == nil || !yield(*row) {
				return
			}
		}
	}
}

// ReviewRule gives the rule of a review, and whether the schedule has it.
func (s Schedule) ReviewRule(review Review) (ReviewRule, bool) {
	if row := s.row(review); row != nil {
		return *row, true
	}
	return ReviewRule{}, false
}

// row is the rule of a review in this edition, nil where there is none.
func (s Schedule) row(review Review) *ReviewRule {
	if !enum.Valid(reviewNames[:], review) || s.edition.ID != schedule2021 && s.edition.ID != schedule2024 {
		return nil
	}
	if s.edition.ID == schedule2024 {
		for i := range reportedReviews {
			if reportedReviews[i].Review == review {
				return &reportedReviews[i]
			}
		}
	}
	return &visionReviews[review-1]
}

// visionReviews stand in the order of the constants.
var visionReviews = [...]ReviewRule{
	{Review: Booking, last: edge{count: 10*daysAWeek - 1}, Rule: righthelp.Rule{
		ID: "sfl.review.booking", Kind: "review", Title: "Midwife's booking appointment", Basis: righthelp.Published, Source: vision,
		Text:    "A first appointment with a midwife should be offered before ten weeks of the pregnancy are over.",
		Section: "the services that families currently receive, paragraph 3, first sentence", Figures: "10",
		Passage: righthelp.Passage{Words: 12, Sum: 0xc83de6b2171536a5},
		Note:    "Read as fewer than ten completed weeks, so that nine weeks and six days is the last day. The document speaks of the offer; here the appointment is dated. From when on it is offered is not said.",
	}},
	{Review: AntenatalReview, Mandated: true, first: edge{count: 28 * daysAWeek}, Rule: righthelp.Rule{
		ID: "sfl.review.antenatal", Kind: "review", Title: "Antenatal review", Basis: righthelp.Published, Source: vision,
		Text:    "Parents should first meet a health visitor in pregnancy, when it has lasted 28 weeks.",
		Section: "the services that families currently receive, paragraph 6, second sentence", Figures: "28",
		Passage: righthelp.Passage{Words: 16, Sum: 0x880a0240b7f84149},
		Note:    "No last day is stated: the review can take place until the birth. A child born before 28 weeks never came to it.",
	}},
	{Review: NewBirthReview, Mandated: true, first: edge{count: 10}, last: edge{count: 14}, Rule: righthelp.Rule{
		ID: "sfl.review.new_birth", Kind: "review", Title: "New birth review", Basis: righthelp.Published, Source: vision,
		Text:    "The second review takes place, ideally, when the baby is 10 to 14 days old.",
		Section: "the services that families currently receive, paragraph 6, last sentence, second time named", Figures: "10 14",
		Passage: righthelp.Passage{Words: 9, Sum: 0x59519841633688b8},
		Note:    "A review outside that time is shown as early, late or overdue all the same. The statistics say one to two weeks (sfl.review.new_birth.statistics).",
	}},
	{Review: Handover, first: edge{count: 10}, Rule: righthelp.Rule{
		ID: "sfl.review.handover", Kind: "review", Title: "Handover from midwife to health visitor", Basis: righthelp.Published, Source: vision,
		Text:    "When 10 days have passed since the birth, care goes over from the midwife to the health visitor.",
		Section: "the services that families currently receive, footnote iv, first sentence", Figures: "10",
		Passage: righthelp.Passage{Words: 12, Sum: 0x84b3762cd29c4129},
		Note:    "Dated from the tenth day after the birth. No last day is stated, so it is never late.",
	}},
	{Review: SixToEightWeeks, Mandated: true, first: edge{count: 6 * daysAWeek}, last: edge{count: 8 * daysAWeek}, Rule: righthelp.Rule{
		ID: "sfl.review.six_to_eight_weeks", Kind: "review", Title: "Review at six to eight weeks", Basis: righthelp.Published, Source: vision,
		Text:    "The third review takes place, ideally, when the baby is six to eight weeks old.",
		Note:    "A review outside that time is shown as early, late or overdue all the same.",
		Section: "the services that families currently receive, paragraph 6, last sentence, third time named", Figures: "six eight",
		Passage: righthelp.Passage{Words: 6, Sum: 0x2c241b5bbc384a2c},
	}},
	{Review: PostnatalCheck, first: edge{count: 6 * daysAWeek}, last: edge{count: 8 * daysAWeek}, Rule: righthelp.Rule{
		ID: "sfl.review.postnatal_check", Kind: "review", Title: "The mother's postnatal check by a GP", Basis: righthelp.Published, Source: vision,
		Text:    "NHS England provides new mothers with a check by a GP at six to eight weeks after the birth, with a particular eye, among other things, on mental health and wellbeing.",
		Section: "the services that families currently receive, paragraph 11, second sentence", Figures: "six eight",
		Passage: righthelp.Passage{Words: 26, Sum: 0x59235122ddbab110},
	}},
	{Review: OneYearReview, Mandated: true, first: edge{9, true}, last: edge{12, true}, Rule: righthelp.Rule{
		ID: "sfl.review.one_year", Kind: "review", Title: "Review at nine to 12 months", Basis: righthelp.Published, Source: vision,
		Text:    "The fourth review takes place, ideally, when the child is nine to 12 months old.",
		Section: "the services that families currently receive, paragraph 6, last sentence, fourth time named", Figures: "nine 12",
		Passage: righthelp.Passage{Words: 5, Sum: 0x870517f8c51f683c},
		Note:    "A review outside that time is shown as early, late or overdue all the same. The statistics say nine to 15 months (sfl.review.one_year.statistics).",
	}},
	{Review: TwoToTwoAndAHalf, Mandated: true, first: edge{24, true}, last: edge{30, true}, Rule: righthelp.Rule{
		ID: "sfl.review.two_to_two_and_a_half", Kind: "review", Title: "Review at two to two and a half years", Basis: righthelp.Published, Source: vision,
		Text:    "The fifth review takes place, ideally, when the child is between two and two and a half years old.",
		Section: "the services that families currently receive, paragraph 6, last sentence, fifth time named", Figures: "two half",
		Passage: righthelp.Passage{Words: 10, Sum: 0x1189cf16625a5d37},
		Note:    "A review outside that time is shown as early, late or overdue all the same. It lies after the 1,001 days, all but its first day.",
	}},
}

// reportedReviews are the windows of the national statistics.
var reportedReviews = [...]ReviewRule{
	{Review: AntenatalReview, Mandated: true, first: edge{count: 28 * daysAWeek}, Rule: righthelp.Rule{
		ID: "sfl.review.antenatal.statistics", Kind: "review", Title: "Antenatal review, as counted", Basis: righthelp.Reported,
		Text: "The antenatal contact is for those more than 28 weeks pregnant.",
		Note: readStatistics + " Read as from 28 completed weeks, as the count of contacts at 28 weeks or later has it.",
	}},
	{Review: NewBirthReview, Mandated: true, first: edge{count: 7}, last: edge{count: 14}, Rule: righthelp.Rule{
		ID: "sfl.review.new_birth.statistics", Kind: "review", Title: "New birth visit, as counted", Basis: righthelp.Reported,
		Text: "The new birth visit takes place one to two weeks after the birth.",
		Note: readStatistics + " The Vision says 10 to 14 days (sfl.review.new_birth).",
	}},
	{Review: SixToEightWeeks, Mandated: true, first: edge{count: 6 * daysAWeek}, last: edge{count: 8 * daysAWeek}, Rule: righthelp.Rule{
		ID: "sfl.review.six_to_eight_weeks.statistics", Kind: "review", Title: "Review at six to eight weeks, as counted", Basis: righthelp.Reported,
		Text: "The review takes place at six to eight weeks.",
		Note: readStatistics,
	}},
	{Review: OneYearReview, Mandated: true, first: edge{9, true}, last: edge{15, true}, Rule: righthelp.Rule{
		ID: "sfl.review.one_year.statistics", Kind: "review", Title: "12-month review, as counted", Basis: righthelp.Reported,
		Text: "The 12-month review takes place at nine to 15 months.",
		Note: readStatistics + " The Vision says nine to 12 months (sfl.review.one_year).",
	}},
	{Review: TwoToTwoAndAHalf, Mandated: true, first: edge{24, true}, last: edge{30, true}, Rule: righthelp.Rule{
		ID: "sfl.review.two_to_two_and_a_half.statistics", Kind: "review", Title: "Review at two to two and a half years, as counted", Basis: righthelp.Reported,
		Text: "The review takes place at 24 to 30 months.",
		Note: readStatistics,
	}},
}

const readStatistics = "Known from what was read of the Office for Health Improvement and Disparities' commentary of 4 November 2025 on the metrics for 2024 to 2025."

// reviewTerms are rules about the reviews that are no window.
var reviewTerms = [...]righthelp.Rule{
	{
		ID: "sfl.review.five", Kind: "review", Title: "Five reviews for every family", Basis: righthelp.Published, Source: vision,
		Text:    "Health visiting must offer every parent at least five reviews of health and development, with a first baby or a later one.",
		Section: "the services that families currently receive, paragraph 6, first sentence", Figures: "five",
		Passage: righthelp.Passage{Words: 24, Sum: 0x6d1101d96894b0b3},
	},
	{
		ID: "sfl.review.place", Kind: "review", Title: "Where a review takes place", Basis: righthelp.Published, Source: vision,
		Text:    "A review may be held at home, in a health or children's centre, or by telephone.",
		Section: "the services that families currently receive, paragraph 6, fourth sentence",
		Passage: righthelp.Passage{Words: 27, Sum: 0x2f8d7ba538bfa990},
		Note:    "What was read of the statistics' guidance says ideally face to face.",
	},
	{
		ID: "sfl.review.duty", Kind: "review", Title: "Whose duty the offer is", Basis: righthelp.Published, Source: vision,
		Text:    "By law it is local authorities that see to it that parents are offered the five reviews.",
		Section: "the services that families currently receive, paragraph 8, third sentence", Figures: "five",
		Passage: righthelp.Passage{Words: 15, Sum: 0x1153170757f8e196},
	},
	{
		ID: "sfl.review.midwife", Kind: "review", Title: "How long a midwife supports", Basis: righthelp.Published, Source: vision,
		Text:    "Midwives support during labour and birth, and for up to 10 days after it.",
		Section: "the services that families currently receive, paragraph 2, second sentence", Figures: "10",
		Passage: righthelp.Passage{Words: 23, Sum: 0x2f5634831b7fa5e8},
	},
	{
		ID: "sfl.review.2012.two_year_tools", Kind: "review", Title: "The two-year check in 2012: tools", Basis: righthelp.Published, Source: "cypnow-hvip-2012",
		Text:    "In 2012 putting standard tools for the two-year check to use was still a challenge.",
		Section: "in depth, fifth paragraph, first sentence, the part on tools",
		Passage: righthelp.Passage{Words: 9, Sum: 0x77980aafa225afb5},
		Note:    "Told here as history: a press article from before the reviews as the Vision has them.",
	},
	{
		ID: "sfl.review.2012.two_year_joint", Kind: "review", Title: "The two-year check in 2012: joint working", Basis: righthelp.Published, Source: "cypnow-hvip-2012",
		Text:    "In 2012 people in some areas reported a breakthrough in working together, among other things on checks of progress at two and a half years, which were to come.",
		Section: "in depth, third paragraph, last sentence, the part on checks", Figures: "two half",
		Passage: righthelp.Passage{Words: 12, Sum: 0x3b4d9de8e5727d2d},
		Note:    "Told here as history.",
	},
	{
		ID: "sfl.review.2012.health_visitors", Kind: "review", Title: "The target for health visitors of 2012", Basis: righthelp.Published, Source: "cypnow-hvip-2012",
		Text:    "In the period to 2015 an estimated number of health visitors more were to be trained, so as to reach a target of 4,200.",
		Section: "in figures, second", Figures: "2015 4 200",
		Passage: righthelp.Passage{Words: 17, Sum: 0x2cfd833762e65b74},
		Note:    "Told here as history. The number to be trained is missing from the text that we have.",
	},
	{
		ID: "sfl.review.reading.edges", Kind: "convention", Title: "The first and the last day of a window", Basis: righthelp.Convention,
		Text:   "The day of birth is day 0. A window begins on the day when its first age is reached and ends on the day when its last age is reached, both included; months follow righthelp.month_end.",
		Source: vision,
		Note:   "The document gives ages and not days.",
	},
	{
		ID: "sfl.review.reading.record", Kind: "convention", Title: "Reviews that are not in the record", Basis: righthelp.Convention,
		Text: "A review that the record does not have is taken as not recorded, and called due or overdue as the day goes. Whether it was offered and refused, or took place elsewhere, is for people to find out.",
		Note: "The statistics count reviews that took place. A record cannot tell a review that did not from one that nobody wrote down.",
	},
	{
		ID: "sfl.review.reading.early", Kind: "convention", Title: "Reviews before their window", Basis: righthelp.Convention,
		Text: "A review before the first day of its window is shown as early. Whether it stands for the review is left to people.",
		Note: "The documents say nothing about early reviews.",
	},
}
