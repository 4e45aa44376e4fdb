package outcomes

import "github.com/righthelp/righthelp"

const (
	planContradiction righthelp.RuleID = "outcomes.plan.contradiction"
	planOverdue       righthelp.RuleID = "outcomes.plan.overdue"
	planNoDate        righthelp.RuleID = "outcomes.plan.no_date"
	planCautious      righthelp.RuleID = "outcomes.plan.cautious"
	planSilence       righthelp.RuleID = "outcomes.plan.silence"
)

// planRules are how an action of a plan is judged, and who states a rating.
var planRules = [...]righthelp.Rule{
	{
		ID: "outcomes.plan.due_by_end", Kind: "plan", Title: "Due in a month or a year", Basis: righthelp.Convention,
		Text: "What is due in a month, in a year or over several days is in time until the last of them has passed.",
		Note: "Plans give months and years beside days and do not say which day they mean. Read strictly, by March could also mean before March begins.",
	},
	{
		ID: planContradiction, Kind: "plan", Title: "A report that contradicts itself", Basis: righthelp.Convention,
		Text: "An action is contradictory where its position is dated after the report that gives it, where it was done after the day of the position that says so, or where its position and its stated status differ on whether it is done.",
		Note: "Which of the two is wrong is for those who keep the plan to say; until then it counts neither as done nor as late. A position without a date is taken to be of the day of the report.",
	},
	{
		ID: planOverdue, Kind: "plan", Title: "Overdue", Basis: righthelp.Convention,
		Text: "An action is overdue from the day after its last day, whatever status is stated, unless the report says that it is complete. What the report does not mention is overdue too.",
		Note: "It says that nobody has reported the action as done, not that it has not been done.",
	},
	{
		ID: planNoDate, Kind: "plan", Title: "No date", Basis: righthelp.Convention,
		Text: "An action without a day by which it is to be done can be complete, at risk or contradictory, but neither on track nor overdue: it has no date. That goes too for what has a day on which it begins and none on which it ends.",
		Note: "Plans write that a date is to be confirmed, that something is watched every term or that it is to commence in a month.",
	},
	{
		ID: planCautious, Kind: "plan", Title: "Position and stated status", Basis: righthelp.Convention,
		Text: "Where either the position or the stated status says that an action is complete, and the other says nothing, it is complete. Of the other words the more cautious one counts: at risk before not started, and that before under way.",
		Note: "Reports often fill in one of the two. What the words of a position come to is read by people.",
	},
	{
		ID: planSilence, Kind: "plan", Title: "Nothing reported", Basis: righthelp.Convention,
		Text: "An action that is not due yet, and of which the report says nothing, is not reported: neither on track nor at risk.",
		Note: "Silence is no news.",
	},
	{
		ID: "outcomes.rating.stated", Kind: "rating", Title: "Red, amber and green", Basis: righthelp.Convention,
		Text: "Whoever rates states the bands. Together they hold every number, each once. What is not known is not rated.",
		Note: "No document here says where red ends and green begins, so that nothing is ready-made.",
	},
}
