package startforlife

import (
	"iter"
	"time"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// The milestones of the programme for an area. What an area sends to government, and when, stands in package grant.
const (
	MilestoneSignUp          righthelp.RuleID = "sfl.milestone.sign_up"
	MilestoneNeedsAssessment righthelp.RuleID = "sfl.milestone.needs_assessment"
	MilestoneOffer           righthelp.RuleID = "sfl.milestone.offer"
	MilestonePanel           righthelp.RuleID = "sfl.milestone.panel"
	MilestoneHubs            righthelp.RuleID = "sfl.milestone.hubs"
	MilestoneMinimum         righthelp.RuleID = "sfl.milestone.minimum"
	MilestoneBranding        righthelp.RuleID = "sfl.milestone.branding"
	MilestoneHubsDescribed   righthelp.RuleID = "sfl.milestone.hubs_described"
	MilestoneQuarterly       righthelp.RuleID = "sfl.milestone.quarterly"
)

// Milestone is something that an area does once in the programme, or sets itself.
type Milestone struct {
	righthelp.Rule
	first, last calendarDay
}

type calendarDay struct {
	year  int
	month time.Month
	day   int
}

// Milestones yields the milestones: those with a date in its order, and then those without.
func (g Guide) Milestones() iter.Seq[Milestone] { return catalogue.Rows(g.known(), milestones[:]) }

// Milestone gives the milestone with an id, and whether the guide has it.
func (g Guide) Milestone(id righthelp.RuleID) (Milestone, bool) {
	return catalogue.Find(g.Milestones(), id)
}

// From gives the first day on which the milestone is due; no date where the guide does not give one.
func (m Milestone) From() righthelp.Date { return m.first.date() }

// To gives the last day by which the milestone is met in time; no date where the guide does not give one.
func (m Milestone) To() righthelp.Date { return m.last.date() }

// date is no date where the day is not set.
func (d calendarDay) date() righthelp.Date {
	date, _ := righthelp.NewDate(d.year, d.month, d.day)
	return date
}

var milestones = [...]Milestone{
	{first: calendarDay{2022, 8, 1}, last: calendarDay{2022, 10, 31}, Rule: righthelp.Rule{
		ID: MilestoneSignUp, Kind: "milestone", Title: "Sign-up", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Sign-up opens in August 2022, rolls on so that whoever is ready early is supported and nobody who needs a little longer is worse off, and closes on 31 October 2022.",
		Section: "how to sign up, first paragraph, up to the closing date", Figures: "2022 31st", Passage: righthelp.Passage{Words: 59, Sum: 0xf55c9c1b570fc9e4},
		Note: "The day in August is not given. What a sign-up has to have stands in package grant.",
	}},
	{first: calendarDay{2022, 4, 1}, last: calendarDay{2023, 3, 31}, Rule: righthelp.Rule{
		ID: MilestoneNeedsAssessment, Kind: "milestone", Title: "Local needs assessment", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area is expected to make a population needs assessment within the programme's first year, 2022-23, or to show that there has been one not long ago.",
		Section: "annex G, first paragraph, first sentence", Figures: "2022 23", Passage: righthelp.Passage{Words: 47, Sum: 0x892d4efcbac5a5e2},
		Note: "Read as the financial year. How long ago still counts is not said: a day before the year counts as in time, and people judge it.",
	}},
	{first: calendarDay{2022, 8, 1}, last: calendarDay{2023, 4, 30}, Rule: righthelp.Rule{
		ID: MilestoneOffer, Kind: "milestone", Title: "Start for Life offer published", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The delivery plan is expected to say when the area means to publish its offer, which is by April 2023.",
		Section: "delivery plans, list for year one, third bullet", Figures: "2023", Passage: righthelp.Passage{Words: 13, Sum: 0x669442b0ebfb5f4c},
	}},
	{first: calendarDay{2022, 8, 1}, last: calendarDay{2023, 4, 30}, Rule: righthelp.Rule{
		ID: MilestonePanel, Kind: "milestone", Title: "Parent and Carer Panel set up", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The delivery plan is expected to say when a panel is to be set up, which is by April 2023.",
		Section: "delivery plans, list for year one, fourth bullet", Figures: "2023", Passage: righthelp.Passage{Words: 11, Sum: 0x92e8981ab22edd5f},
	}},
	{first: calendarDay{2023, 1, 1}, last: calendarDay{2023, 6, 30}, Rule: righthelp.Rule{
		ID: MilestoneHubs, Kind: "milestone", Title: "Family hubs open", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area should work with local partners so that in the first half of 2023 family hubs open, and families see change.",
		Section: "delivery expectations, first bullet", Figures: "2023", Passage: righthelp.Passage{Words: 15, Sum: 0xff9505a70dfd127f},
		Note: "The calendar year, as a later paragraph says. It may look different in each area (sfl.milestone.hubs_described). Package familyhub has it as fhsl.milestone.hub_opening.",
	}},
	{first: calendarDay{2022, 8, 1}, last: calendarDay{2025, 3, 31}, Rule: righthelp.Rule{
		ID: MilestoneMinimum, Kind: "milestone", Title: "Minimum expectations met", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area should, with local partners, commit itself to meet the minimum by March 2025 at the latest.",
		Section: "delivery expectations, fourth bullet, up to the bracket", Figures: "2025", Passage: righthelp.Passage{Words: 12, Sum: 0x27bc23b0fa833a31},
		Note: "The bracket after it expects some areas to be sooner. Package familyhub has the same deadline as fhsl.milestone.minimum_expectations.",
	}},
	{first: calendarDay{2023, 1, 31}, Rule: righthelp.Rule{
		ID: MilestoneBranding, Kind: "milestone", Title: "Branding", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Guidance on putting the brand to use comes by January 2023.",
		Section: "annex N, 4, last bullet", Figures: "2023", Passage: righthelp.Passage{Words: 12, Sum: 0xc79290b644b32589},
		Note: "The date is that of the government's guidance. By when an area uses the brand is not said, so it is due from then on and never late. What branding asks stands in package grant.",
	}},
	{Rule: righthelp.Rule{
		ID: MilestoneHubsDescribed, Kind: "milestone", Title: "What opening looks like here", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The area is asked to tell what the opening of its hubs is to look like.",
		Section: "delivering change for families in year one, third paragraph, third sentence", Passage: righthelp.Passage{Words: 18, Sum: 0x8063b4ceefbe77e3},
		Note: "No date is given.",
	}},
	{Rule: righthelp.Rule{
		ID: MilestoneQuarterly, Kind: "milestone", Title: "Quarterly milestones of its own", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Building on the opening of its hubs, the area is asked to set itself clear milestones for each quarter, ambitious in how fast and how far its hubs change, and to meet them.",
		Section: "delivering change for families in year one, second paragraph", Passage: righthelp.Passage{Words: 33, Sum: 0xc7f28d60a2862380},
		Note: "Their dates are the area's.",
	}},
}

var programmeRules = [...]righthelp.Rule{
	{
		ID: "sfl.programme.end", Kind: "programme", Title: "The end of the programme", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "The programme lasts until March 2025.",
		Section: "roll out of funding, last paragraph, first sentence", Figures: "2025", Passage: righthelp.Passage{Words: 6, Sum: 0xe2a3ff97e60feacb},
	},
	{
		ID: "sfl.milestone.reading.by_month", Kind: "convention", Title: "By a month", Basis: righthelp.Convention, Source: programmeGuide,
		Text: "What is to be done by a month is in time until that month's last day.",
		Note: "The guide gives no days. Read strictly, by April 2023 could also mean before April begins.",
	},
	{
		ID: "sfl.research.focus", Kind: "research", Title: "Research on early awareness: what it is about", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It looks at how registering births in hubs could make hub services known, and how that changes the use families make of hubs. Other ways that areas use or plan are of interest too, such as appointments with midwives and health visitors.",
		Section: "annex R, second paragraph", Passage: righthelp.Passage{Words: 64, Sum: 0xa1b29bc279323eb6},
	},
	{
		ID: "sfl.research.when", Kind: "research", Title: "Research on early awareness: when", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "It is likely to begin in December 2022 or January 2023 and to last about 12 months.",
		Section: "annex R, what is expected to be involved, last paragraph", Figures: "2022 2023 12", Passage: righthelp.Passage{Words: 16, Sum: 0xeb8733bedeaf0408},
	},
	{
		ID: "sfl.research.interest", Kind: "research", Title: "Research on early awareness: interest binds nobody", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "An area that registers interest has not promised to take part.",
		Section: "annex R, how to get involved, second sentence", Passage: righthelp.Passage{Words: 13, Sum: 0x2cb708303413dfb7},
	},
	{
		ID: "sfl.research.money", Kind: "research", Title: "Research on early awareness: no money", Basis: righthelp.Published, Source: programmeGuide,
		Text:    "Areas themselves get no further money for taking part. Each is matched with an independent evaluator, whom the two departments pay.",
		Section: "annex R, what is expected to be involved, third paragraph, first sentence", Passage: righthelp.Passage{Words: 35, Sum: 0x84d6d289958a2ea3},
	},
}
