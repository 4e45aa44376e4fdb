package earlyhelp

import "github.com/righthelp/righthelp"

const (
	highestSign righthelp.RuleID = "earlyhelp.level.highest"
	addUp       righthelp.RuleID = "earlyhelp.level.together"
	harmFirst   righthelp.RuleID = "earlyhelp.level.safeguarding"

	judgedUp    righthelp.RuleID = "earlyhelp.judgement.upward"
	judgedDown  righthelp.RuleID = "earlyhelp.judgement.downward"
	judgedFloor righthelp.RuleID = "earlyhelp.judgement.never_below_harm"

	socialWorker = "social worker"
)

var levelRules = [...]righthelp.Rule{
	{
		ID: harmFirst, Kind: "level", Title: "Significant harm comes first", Basis: righthelp.Reported,
		Text: "Where there is reasonable cause to suspect that a child is suffering significant harm, or is likely to, the local authority has a duty to make enquiries. The answer is the highest level and a safeguarding referral at once, with consent or without, whatever else is known or judged.",
		Note: "The duty is reported by the glossary of an inspectorate. The referral at once, and that the highest level of every framework stands for it, are this library's reading: a framework without such a level is refused.",
	},
	{
		ID: highestSign, Kind: "level", Title: "The highest sign counts", Basis: righthelp.Convention,
		Text: "The facts point to the highest level that any indicator points to which is present. Where indicators are known and none is present, it is the lowest level; where none is known, there is no level.",
		Note: "No document here says how indicators of different levels combine. Nothing lesser or absent takes from what is present.",
	},
	{
		ID: addUp, Kind: "level", Title: "Several needs together", Basis: righthelp.Convention,
		Text: "How several needs of one level add up to a higher one is for the framework to say, in bands. Its own indicators are counted, and the national layer is not. Where a framework has no bands, a person judges it.",
		Note: "No document here says how needs add up. The national groups often name the same need as a local indicator, and would be counted twice.",
	},
	{
		ID: "earlyhelp.level.not_known", Kind: "level", Title: "Not known is not absent", Basis: righthelp.Convention,
		Text: "An indicator that is not known counts neither as present nor as absent. Those that could raise the level, alone or together, are listed to be asked about, signs of significant harm first; as long as there is no such sign, those that are not known are always listed.",
		Note: "It is this library's form of professional curiosity.",
	},
	{
		ID: "earlyhelp.level.national", Kind: "level", Title: "Where the national layer points", Basis: righthelp.Convention,
		Text: "Signs of significant harm point to the highest level of a framework, the limbs of child in need to the lowest level at which children's social care works, and the groups who may benefit from early help to the lowest level of early help.",
		Note: "The lists, as reported, know no local levels. They say of the groups that they may benefit, so whether this child needs early help is asked of a person each time.",
	},
	{
		ID: "earlyhelp.national.incomplete", Kind: "level", Title: "The list of 2023 is not complete here", Basis: righthelp.Convention,
		Text: "Of the children who may particularly benefit from early help, six items of the 2023 edition are not given, or given in part: disability, crime other than county lines, radicalisation, education that is missed or not full-time, bereavement, and what happens online. Consider them all the same.",
		Note: "Nothing that could be read confirms them for that edition, and this library does not give as a rule what it could not confirm.",
	},
	{
		ID: judgedUp, Kind: "judgement", Title: "A judgement upward", Basis: righthelp.Convention,
		Text: "A practitioner's judgement raises the level always, with a reason or without.",
		Note: "Guidance leaves the level to people. No document here puts a condition on judging a need to be higher.",
	},
	{
		ID: judgedDown, Kind: "judgement", Title: "A judgement downward", Basis: righthelp.Convention,
		Text: "A practitioner's judgement lowers the level only with a reason, which stands beside the result with what the facts point to.",
		Note: "Guidance leaves the level to people. The reason lets others see why a sign counted for less.",
	},
	{
		ID: judgedFloor, Kind: "judgement", Title: "No judgement below a sign of significant harm", Basis: righthelp.Convention,
		Text: "No judgement lowers the level while there is a sign of significant harm. It is recorded and set aside.",
		Note: "Such a sign is for children's social care to look into, and not for one practitioner to dismiss.",
	},
}

const (
	askReferral    righthelp.RuleID = "earlyhelp.judge.referral"
	askSetAside    righthelp.RuleID = "earlyhelp.judge.set_aside"
	askWhole       righthelp.RuleID = "earlyhelp.judge.whole_picture"
	askHarm        righthelp.RuleID = "earlyhelp.judge.harm_not_known"
	askNotKnown    righthelp.RuleID = "earlyhelp.judge.not_known"
	askUnconfirmed righthelp.RuleID = "earlyhelp.judge.list_of_2023"
	askSeveral     righthelp.RuleID = "earlyhelp.judge.several_needs"
	askMayBenefit  righthelp.RuleID = "earlyhelp.judge.may_benefit"
	askChildInNeed righthelp.RuleID = "earlyhelp.judge.child_in_need"
	askBoth        righthelp.RuleID = "earlyhelp.judge.early_help_or_statutory"
	askLowered     righthelp.RuleID = "earlyhelp.judge.lowered"
	askNotAsked    righthelp.RuleID = "earlyhelp.judge.consent_not_asked"
	askRefused     righthelp.RuleID = "earlyhelp.judge.consent_refused"
	askNotSafe     righthelp.RuleID = "earlyhelp.judge.consent_not_safe"
)

const leftToPeople = "What the documents leave to people is put here as a question."

// questions are what a person has to judge, the most urgent first.
var questions = [...]righthelp.Rule{
	{
		ID: askReferral, Kind: "question", Title: "Refer now", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "Make the safeguarding referral now. What is left to judge is how the child is kept safe meanwhile, and whether it is safe to tell the family.",
	},
	{
		ID: askSetAside, Kind: "question", Title: "A lower judgement was set aside", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "A lower level was judged although there is a sign of significant harm. Tell children's social care what speaks for the judgement; do not hold the referral back for it.",
	},
	{
		ID: askWhole, Kind: "question", Title: "The whole picture", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "Indicators only point. Look at the whole family, its history and its strengths, what each child says, and how things change over time, and decide with the family what help is right.",
	},
	{
		ID: askHarm, Kind: "question", Title: "Is any child at risk of significant harm?", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "Whether there is reasonable cause to suspect significant harm is not known. Find out, and refer at once if there is.",
	},
	{
		ID: askNotKnown, Kind: "question", Title: "What is not known", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "Some of what is not known could raise the level. Decide whom to ask, and how soon.",
	},
	{
		ID: askUnconfirmed, Kind: "question", Title: "What the list of 2023 lacks here", Basis: righthelp.Convention,
		Text: "Look also for what is not on this list because it could not be confirmed: disability, crime and anti-social behaviour, radicalisation, education that is missed or not full-time, bereavement, and harm online. Any of them may call for early help.",
		Note: "See earlyhelp.national.incomplete. It is asked where an item of the list could raise the level.",
	},
	{
		ID: askSeveral, Kind: "question", Title: "Do several needs add up?", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "There are several needs of one level, and this framework does not say how they add up. Judge whether together they are more.",
	},
	{
		ID: askMayBenefit, Kind: "question", Title: "Would this child benefit from early help?", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "The child belongs to a group who may particularly benefit from early help. Judge whether this child does need it.",
	},
	{
		ID: askChildInNeed, Kind: "question", Title: "Is this a child in need?", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "A limb of the definition of child in need is present. Talk to children's social care about an assessment under section 17.",
	},
	{
		ID: askBoth, Kind: "question", Title: "Early help or statutory work?", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "This level holds both early help and the work of children's social care. Decide, with children's social care, which of them this family needs.",
	},
	{
		ID: askLowered, Kind: "question", Title: "A lower judgement", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "The level was judged lower than the facts point to. Have somebody else look at the reason, and settle what would change the judgement.",
	},
	{
		ID: askNotAsked, Kind: "question", Title: "Ask the family", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "Nobody has asked the family whether it wants to take part. Decide who does, and how it is safe to ask.",
	},
	{
		ID: askRefused, Kind: "question", Title: "The family said no", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "The family may refuse early help. Offer what is open to all, find out why, and judge whether the child is safe without the help that was refused.",
	},
	{
		ID: askNotSafe, Kind: "question", Title: "It is not safe to ask", Basis: righthelp.Convention, Note: leftToPeople,
		Text: "That it is not safe to ask is itself a worry. Judge what it says about the child's safety, with somebody responsible for safeguarding.",
	},
}

// raises reports whether a question is raised by this family.
func (n LevelOfNeed) raises(question righthelp.RuleID) bool {
	level, _ := n.Level()
	need := n.Consent()
	switch question {
	case askReferral:
		return n.safeguarding
	case askSetAside:
		return n.effect == SetAside
	case askHarm:
		return n.asksFor(true)
	case askNotKnown:
		return n.asksFor(false)
	case askUnconfirmed:
		benefits := n.framework.levelOf(MayBenefit)
		return n.framework.thresholds.WorkingTogether == WorkingTogether2023 && min(n.level, n.pointed) < benefits
	case askSeveral:
		return n.severalNeeds()
	case askMayBenefit:
		return n.layers[MayBenefit]
	case askChildInNeed:
		return n.layers[ChildInNeed] && !n.safeguarding
	case askBoth:
		return level.EarlyHelp && level.Statutory
	case askLowered:
		return n.effect == Lowered
	case askNotAsked:
		return need.Needed && need.Position == ConsentNotAsked
	case askRefused:
		return need.Needed && need.Position >= ConsentRefused
	case askNotSafe:
		return need.Position == ConsentNotSafe
	}
	return true // the whole picture, always
}

// asksFor reports whether one of the indicators to ask about is a sign of significant harm, or one is not.
func (n LevelOfNeed) asksFor(harm bool) bool {
	for indicator := range n.Ask() {
		if indicator.SignificantHarm == harm {
			return true
		}
	}
	return false
}

// severalNeeds reports whether the facts show several needs of the level that they point to, below the highest, and the
// framework does not say how they add up.
func (n LevelOfNeed) severalNeeds() bool {
	if n.pointed == notAssessed || n.pointed == n.framework.top() || n.framework.bands[n.pointed] != nil {
		return false
	}
	present := 0
	for i, presence := range n.facts.presence {
		if presence == Present && int(n.framework.marks[i].level) == n.pointed {
			present++
		}
	}
	return present > 1
}
