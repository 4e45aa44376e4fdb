package earlyhelp

import "github.com/righthelp/righthelp"

// The rules behind the limits of the ready-made timetables. Kind: time_limit. Those of the other councils and of the statutory
// process are known second-hand, or from a web page that is not in the register.
var limitRules = [...]righthelp.Rule{
	{
		ID: "blackpool.limit.assessment", Kind: "time_limit", Basis: righthelp.Published, Source: strategy,
		Title:   "Blackpool: assessment and suggested plan",
		Text:    "The assessment, and writing down the suggested plan in detail, should be done within 20 days.",
		Section: "appendix 1, assess", Figures: "20", Passage: righthelp.Passage{Words: 13, Sum: 0xe8ddee9cdcce17d4},
		Note: "The document says neither whether the days are calendar or working days nor when they begin, so the caller chooses both.",
	},
	{
		ID: "blackpool.limit.first_meeting", Kind: "time_limit", Basis: righthelp.Published, Source: strategy,
		Title:   "Blackpool: first meeting of the team around the family",
		Text:    "The team around the family should first meet at most 10 days after the Early Help and Support Service has reviewed the suggested plan.",
		Section: "appendix 1, plan", Figures: "10", Passage: righthelp.Passage{Words: 28, Sum: 0xa30dc9e88b2cdb5f},
		Note: "The document does not say whether the days are calendar or working days, so the caller chooses.",
	},
	{
		ID: "blackpool.limit.review", Kind: "time_limit", Basis: righthelp.Published, Source: strategy,
		Title:   "Blackpool: reviews",
		Text:    "Reviews, or meetings of the team around the family, should take place every 4 to 6 weeks.",
		Section: "appendix 1, review", Figures: "4 6", Passage: righthelp.Passage{Words: 10, Sum: 0xdc902e9c26219cff},
		Note: "Counted from the first meeting to the first review and from each review to the next: the document says every. A review before four weeks is early, which is no fault.",
	},
	{
		ID: "blackburn.limit.assessment", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Blackburn with Darwen: assessment",
		Text:  "28 days for the assessment.",
		Note:  "From a page of the council on the common assessment framework, about 2014, which says neither calendar nor working days. When the days begin is not known either; the caller chooses both.",
	},
	{
		ID: "sefton.limit.plan_search", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: is there a plan already",
		Text:  "Within 48 hours of identifying a need, a search of the system for a plan of support that is in place.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023. Dates have no clock: 48 hours are taken as two calendar days, so a search late on the second day may be some hours too late.",
	},
	{
		ID: "sefton.limit.assessment", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: assessment, steps 1 to 5",
		Text:  "10 working days for the first five steps of the assessment.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023. It does not say when the days begin; the caller chooses.",
	},
	{
		ID: "sefton.limit.copy", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: conclusions, solutions and actions",
		Text:  "15 working days for conclusions, solutions and actions, with a copy of their own for the family.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023. It does not say when the days begin; the caller chooses. What is tracked is the copy.",
	},
	{
		ID: "sefton.limit.plan", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: sharing with the family",
		Text:  "15 working days for sharing the information with the family.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023. It does not say when the days begin; the caller chooses. What is tracked is that the plan is agreed and shared.",
	},
	{
		ID: "sefton.limit.first_review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: first review",
		Text:  "The first review comes no later than 6 weeks after the assessment was completed.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023, whose table puts the limit on setting a date for the review.",
	},
	{
		ID: "sefton.limit.next_review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: further reviews",
		Text:  "Further reviews are at most 3 months apart.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023.",
	},
	{
		ID: "sefton.limit.reassessment", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Sefton: assessing again",
		Text:  "Where outcomes have not been achieved, the family is assessed again 12 months from the start of the intervention.",
		Note:  "From the council's page on timescales, last updated on 23 January 2023. Which event starts the intervention it does not say; the caller chooses. Whether outcomes have been achieved is for people to say.",
	},
	{
		ID: "hertfordshire.limit.assessment", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Hertfordshire: assessment",
		Text:  "The assessment is completed within 3 weeks of the family's registration on the system.",
		Note:  "From an undated page of the council on the Families First Assessment.",
	},
	{
		ID: "hertfordshire.limit.first_meeting", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Hertfordshire: first meeting",
		Text:  "The team around the family first meets within 6 weeks of the family's registration.",
		Note:  "From an undated page of the council on the Families First Assessment.",
	},
	{
		ID: "hertfordshire.limit.review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Hertfordshire: reviews",
		Text:  "Actions are reviewed every 6 weeks at least.",
		Note:  "From an undated page of the council on the Families First Assessment. Counted from the first meeting to the first review and from each review to the next.",
	},
	{
		ID: "hertfordshire.limit.record", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Hertfordshire: recording a meeting",
		Text:  "A meeting's outcome and the action plan are on the system within 2 to 3 working days.",
		Note:  "From an undated page of the council on the Families First Assessment. The longer figure is the limit; nothing is too early.",
	},
	{
		ID: "hertfordshire.limit.copy", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Hertfordshire: copies for the parents",
		Text:  "Within 5 working days of a meeting the parents have the form with its outcome and the updated plan.",
		Note:  "From an undated page of the council on the Families First Assessment.",
	},
	{
		ID: "derbyshire.limit.review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Derbyshire: reviews",
		Text:  "The team around the family usually reviews after 6 weeks.",
		Note:  "From the local keywords of the Derbyshire procedures, 10 May 2024. It is what is usual there, and no limit in the strict sense. Counted from the first meeting to the first review and from each review to the next.",
	},
	{
		ID: "trafford.limit.review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Trafford: reviews",
		Text:  "Assessment and action plan are reviewed at least every 6 to 8 weeks, or sooner where that is required.",
		Note:  "From an undated page of the safeguarding partnership. The longer figure is the limit; nothing is too early. Counted from the assessment to the first review and from each review to the next.",
	},
	{
		ID: "devon.limit.review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Devon: reviews",
		Text:  "A review after 12 weeks.",
		Note:  "From an undated page of the safeguarding partnership on the early help journey. Counted from the first meeting to the first review and from each review to the next.",
	},
	{
		ID: "durham.limit.assessment_reused", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Durham: an assessment used again",
		Text:  "An assessment handed in within the last 12 weeks need not be done again when triage is asked to review it.",
		Note:  "From an undated page of the safeguarding partnership. Nothing falls due: after the span the assessment may have to be done again. The assessment must be younger than twelve weeks, so the day it was handed in counts as the first; that it is handed in when it is completed is assumed.",
	},
	{
		ID: "statutory.limit.response", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Response to a referral",
		Text:  "Within 1 working day of receiving a referral the type of response is decided and the referral acknowledged.",
		Note:  "Reported by a copy of Keeping Children Safe in Education (paragraphs 64 to 67) and by a vendor's guide to timescales.",
	},
	{
		ID: "statutory.limit.child_assessment", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Child and family assessment",
		Text:  "The assessment is completed within 45 working days of the date of the referral, not of its acceptance.",
		Note:  "Reported by a vendor's guide to timescales. The open validator of the children in need census counts the first day as day one and bank holidays as no working days, but starts from the assessment: see census.limit.open_assessment.",
	},
	{
		ID: "statutory.limit.initial_conference", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Initial child protection conference",
		Text:  "The initial conference is held within 15 working days of the strategy discussion that initiated section 47 enquiries.",
		Note:  "Reported by the standard safeguarding data set; Liverpool's procedures say 15 days, from the discussion that initiated them where there were several. The first day counts as day one, as in the open validator. A conference cannot be held at a weekend.",
	},
	{
		ID: "statutory.limit.first_core_group", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "First core group",
		Text:  "The core group first meets within 10 working days of the initial conference.",
		Note:  "Reported by Sefton's procedures. Blackpool's page writes ten days. The national text has not been seen.",
	},
	{
		ID: "statutory.limit.first_review_conference", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "First review conference",
		Text:  "The first review conference is held within 3 months of the initial conference.",
		Note:  "Reported by the procedures of Liverpool and of Sheffield.",
	},
	{
		ID: "statutory.limit.next_review_conference", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Further review conferences",
		Text:  "Each further review conference is held at most 6 months after the one before it.",
		Note:  "Reported by Liverpool's procedures.",
	},
	{
		ID: "statutory.limit.rapid_review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Rapid review",
		Text:  "A rapid review is done within 15 working days of a serious incident becoming known.",
		Note:  "Reported by a vendor's account of the changes of Working Together 2023.",
	},
	{
		ID: "statutory.limit.practice_review", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Local child safeguarding practice review",
		Text:  "The review is published within 6 months of the decision to hold it.",
		Note:  "Reported by a vendor's account of the changes of Working Together 2023.",
	},
	{
		ID: "liverpool.limit.review_after_birth", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Liverpool: first review of a case from before birth",
		Text:  "Where the initial conference was held before birth, the first review conference comes within 20 working days of the birth, or within the three months after the initial conference if that is sooner.",
		Note:  "Reported by Liverpool's procedures, which are local. Both limits are tracked, and the sooner one is due first.",
	},
	{
		ID: "core_groups.limit.next", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Blackpool and Sefton: further core groups",
		Text:  "The core group meets at least every 4 weeks.",
		Note:  "From Blackpool's page on core groups; reported for Sefton by its procedures. Local.",
	},
	{
		ID: "census.limit.open_assessment", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Census query 8670Q",
		Text:  "On 31 March, an open child and family assessment is queried if it was started more than 45 working days before.",
		Note:  "Reported by the code of the open validator of the children in need census, which counts the first day as day one. Track as of 31 March: what is overdue is queried.",
	},
	{
		ID: "census.limit.no_conference", Kind: "time_limit", Basis: righthelp.Reported,
		Title: "Census query 8675Q",
		Text:  "On 31 March, a section 47 enquiry without a date for its conference is queried if it was started more than 15 working days before.",
		Note:  "Reported by the code of the open validator of the children in need census, which counts the first day as day one. Track as of 31 March: what is overdue is queried.",
	},
}
