package outcomes

import "github.com/righthelp/righthelp"

const (
	progressDue        righthelp.RuleID = "outcomes.progress.due"
	progressLine       righthelp.RuleID = "outcomes.progress.line"
	progressAhead      righthelp.RuleID = "outcomes.progress.ahead"
	progressTooEarly   righthelp.RuleID = "outcomes.progress.too_early"
	progressNoBaseline righthelp.RuleID = "outcomes.progress.no_baseline"
	progressNoTarget   righthelp.RuleID = "outcomes.progress.no_target"
	progressYesNo      righthelp.RuleID = "outcomes.progress.yes_no"
	progressInLine     righthelp.RuleID = "outcomes.progress.in_line"
	progressNeither    righthelp.RuleID = "outcomes.progress.neither"
)

// progressRules are how a measure is held against its targets.
var progressRules = [...]righthelp.Rule{
	{
		ID: "outcomes.progress.period_end", Kind: "progress", Title: "The day of a value for a month", Basis: righthelp.Convention,
		Text: "A baseline, target or result for a month, a quarter or a year is of its last day.",
		Note: "Plans head their columns with months and give no days. On the last day the whole of the month can be known.",
	},
	{
		ID: "outcomes.progress.in_question", Kind: "progress", Title: "The target in question", Basis: righthelp.Convention,
		Text: "Of several dated targets the status is about the one that came due last, until there is a later result than the one that judged it; from then on it is about the next one.",
		Note: "A miss is not wiped off on the morning after, and is not shown for ever either. The findings name every target that has come due.",
	},
	{
		ID: progressDue, Kind: "progress", Title: "Met and missed", Basis: righthelp.Convention,
		Text: "A target whose day has come is judged by the first result from that day on and before the day of the next target. It is met where that result is what was aimed at, or better. Where there is no such result the status is unknown, not missed.",
		Note: "A result that has not come in says nothing about how things are. A result from before the day does not count: what was reached in between may be lost again.",
	},
	{
		ID: progressLine, Kind: "progress", Title: "On course and off course", Basis: righthelp.Convention,
		Text: "Before the day of a target the latest result is held against the straight line that leads to it from the baseline, or from the target before it where that has come due: on the day of the result, not on the day of asking. On the line, or better, is on course. Along the line every month counts the same, and each of its days is an equal part of it.",
		Note: "No plan here says how things are to go between its dates. Months that count the same make a line that can be checked by hand. A target whose value nobody has set is left out of the line.",
	},
	{
		ID: progressAhead, Kind: "progress", Title: "There before the day", Basis: righthelp.Convention,
		Text: "A result that is already what the next target aims at, or better, is on course, wherever the line runs; the target is not met before its day.",
		Note: "It counts even where no baseline is known, and where the baseline was better than the target, so that the line leads down to it.",
	},
	{
		ID: progressTooEarly, Kind: "progress", Title: "Too early to tell", Basis: righthelp.Convention,
		Text: "Where the baseline is known and no result has come in since, it is too early to tell whether things are on course to a target that is not due yet.",
		Note: "That is neither good nor bad news. Once a target has come due without a result, it is unknown.",
	},
	{
		ID: progressNoBaseline, Kind: "progress", Title: "Without a baseline", Basis: righthelp.Convention,
		Text: "Without the value of a baseline there is no line up to the first target, and nothing says whether a result short of the target is on course. Whether a target is met on its day can still be judged.",
		Note: "A baseline is never filled with a guess, nor with the first result.",
	},
	{
		ID: progressNoTarget, Kind: "progress", Title: "Without a target", Basis: righthelp.Convention,
		Text: "Where there is no target, or nobody has said what is aimed at, the status is unknown.",
		Note: "Plans leave targets to be confirmed later.",
	},
	{
		ID: progressYesNo, Kind: "progress", Title: "Between no and yes", Basis: righthelp.Convention,
		Text: "Between no and yes there is no line. Before the day of its target a measure that is told as yes or no is on course where it is already as aimed at; otherwise it is too early to tell.",
		Note: "Half of a yes is not half-way.",
	},
	{
		ID: progressInLine, Kind: "progress", Title: "In line with neighbours", Basis: righthelp.Convention,
		Text: "A measure that is to be in line is judged by how far it is from the value of its statistical neighbours, and aims at being no further from it than the caller says. Less far is better. Without the neighbours' value the status is unknown.",
		Note: "Plans name statistical neighbours and give neither their value nor how near is near enough, so both are the caller's.",
	},
	{
		ID: progressNeither, Kind: "progress", Title: "Where neither way is better", Basis: righthelp.Convention,
		Text: "Where neither more nor less is better in itself, no result is good or bad and the status is unknown.",
		Note: "A person says what such a figure means.",
	},
	{
		ID: "outcomes.progress.pace", Kind: "progress", Title: "The pace still needed", Basis: righthelp.Convention,
		Text: "The pace is what is still between the latest result, or the baseline where there is none, and the next target, over the months from the day of asking to the target's. It is kept exact and rounded once.",
		Note: "The months since the latest result are gone, whatever they brought. Months are counted as along the line (outcomes.progress.line).",
	},
}
