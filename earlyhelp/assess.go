package earlyhelp

import (
	"errors"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// Family is what is known of a family, what it has consented to, and what a practitioner judges.
type Family struct {
	Facts     Facts
	Consent   Consent
	Judgement Judgement
}

// LevelOfNeed is the level to which a family's facts point, with the reasons. It informs a practitioner and decides nothing. The
// zero LevelOfNeed is of no framework and says nothing.
type LevelOfNeed struct {
	framework    Framework
	facts        Facts
	consent      Consent
	judgement    Judgement
	pointed      int // the level that the facts point to; notAssessed where nothing is known
	level        int // the same, after the judgement
	needs        [maxLevels]int
	layers       [SignificantHarm + 1]bool
	effect       JudgementEffect
	safeguarding bool
}

const notAssessed = -1

// Assess gives the level of need to which a family's facts point in this framework: the highest that an indicator which is
// present points to, alone or together with others (earlyhelp.level.highest, earlyhelp.level.together). Any sign of
// significant harm gives the highest level and a safeguarding referral at once, whatever else is said
// (earlyhelp.level.safeguarding). Not known is never taken as absent; [LevelOfNeed.Ask] lists what to ask about. Where nothing at all is
// known, there is no level.
//
// Problems come together: *righthelp.MalformedError (no framework; facts of another framework, or none; a judgement that
// lowers the level without a reason) and *righthelp.UnknownError (a judgement of a level that the framework lacks). A sign
// of significant harm is never lost with an error: the LevelOfNeed beside it still has the highest level and
// [LevelOfNeed.Safeguarding]. Otherwise it is then the zero LevelOfNeed.
//
// Rules: all of the kind sign.
func (f Framework) Assess(family Family) (LevelOfNeed, error) {
	if f.unbuilt() {
		return LevelOfNeed{}, notBuilt()
	}
	if family.Facts.framework != f {
		return LevelOfNeed{}, foreign(family.Facts)
	}
	n := LevelOfNeed{framework: f, facts: family.Facts, consent: family.Consent, judgement: family.Judgement}
	n.point()
	if err := n.judge(family.Judgement); err != nil {
		if !n.safeguarding {
			return LevelOfNeed{}, err
		}
		return n, err
	}
	return n, nil
}

// foreign says that facts are of no framework or of another.
func foreign(facts Facts) error {
	if facts.framework.unbuilt() {
		return nothingSaid()
	}
	return &righthelp.MalformedError{Field: "facts", Value: facts.framework.thresholds.Name, Reason: "they are in the order of another framework's indicators"}
}

// point works out the level that the facts point to.
func (n *LevelOfNeed) point() {
	n.pointed = notAssessed
	marks := n.framework.marks
	var known Presence
	for i, presence := range n.facts.presence[:len(marks)] {
		known |= presence
		if presence != Present {
			continue
		}
		mark := marks[i]
		n.pointed = max(n.pointed, int(mark.level))
		n.layers[mark.layer] = true
		n.safeguarding = n.safeguarding || mark.harm
		if mark.layer == 0 {
			n.needs[mark.level]++
		}
	}
	if known != NotKnown {
		n.pointed = max(n.pointed, 0)
		for level := range n.framework.thresholds.Levels {
			n.pointed = max(n.pointed, n.together(level, n.needs[level]))
		}
	}
	n.level = n.pointed
}

// together gives the level to which so many needs of one level add up.
func (n *LevelOfNeed) together(level, needs int) int {
	highest := notAssessed
	for _, band := range n.framework.bands[level] {
		if needs >= band.from {
			highest = max(highest, int(band.level))
		}
	}
	return highest
}

// Framework gives the framework in which the level was worked out; the zero Framework for the zero LevelOfNeed.
func (n LevelOfNeed) Framework() Framework { return n.framework }

// Level gives the level, the practitioner's judgement included, and false where it is not assessed: nothing is known, and
// nobody has judged.
func (n LevelOfNeed) Level() (Level, bool) { return n.at(n.level) }

// Pointed gives the level to which the facts point before any judgement, and false where nothing is known.
func (n LevelOfNeed) Pointed() (Level, bool) { return n.at(n.pointed) }

func (n LevelOfNeed) at(place int) (Level, bool) {
	if n.framework.unbuilt() || place == notAssessed {
		return Level{}, false
	}
	return n.framework.thresholds.Levels[place], true
}

// Place gives the place of the level in the framework's order, 0 for the lowest, and -1 where it is not assessed.
func (n LevelOfNeed) Place() int {
	if n.framework.unbuilt() {
		return notAssessed
	}
	return n.level
}

// EarlyHelp reports whether the level is one of early help. With a sign of significant harm it never is.
func (n LevelOfNeed) EarlyHelp() bool {
	level, assessed := n.Level()
	return assessed && level.EarlyHelp
}

// Safeguarding reports whether there is a sign of significant harm: refer at once, with or without consent.
func (n LevelOfNeed) Safeguarding() bool { return n.safeguarding }

// Judgement gives the practitioner's judgement and what came of it: nothing (the zero effect) where there is none.
func (n LevelOfNeed) Judgement() (Judgement, JudgementEffect) { return n.judgement, n.effect }

// ConsentNeed is what the response to a family needs of it.
type ConsentNeed struct {
	Needed     bool          `json:"needed"`      // the response needs the family's agreement
	Position   ConsentAnswer `json:"position"`    // how the family answered about taking part
	MayProceed bool          `json:"may_proceed"` // the response may go ahead as things stand
}

// Consent says what consent the response at this level needs. A safeguarding referral needs none. Where the level is not
// assessed it is needed, since to assess a family takes its agreement. Whether the several activities may go on is
// in [Consent.Permissions].
func (n LevelOfNeed) Consent() ConsentNeed {
	need := ConsentNeed{Needed: true, Position: n.consent.TakePart()}
	level, assessed := n.Level()
	if n.safeguarding || assessed && level.Consent == OpenAccess {
		need.Needed = false
	}
	unsafe := assessed && level.Consent == AgreementSought && need.Position == ConsentNotSafe
	need.MayProceed = !need.Needed || need.Position == ConsentGiven || unsafe
	return need
}

// Lead gives who would usually lead at this level, and why; nobody where it is not assessed. With a sign of significant
// harm a social worker comes first, since child protection enquiries are theirs (wt.hold.child_protection). Who leads early help is for the
// family to say too: see [SuggestLead].
func (n LevelOfNeed) Lead() iter.Seq[Lead] {
	return func(yield func(Lead) bool) {
		if n.safeguarding && !yield(Lead{socialWorker, "child protection enquiries are the work of social workers"}) {
			return
		}
		level, _ := n.Level()
		if lead := level.Lead; lead.Role != "" && !(n.safeguarding && lead.Role == socialWorker) {
			yield(lead)
		}
	}
}

// Ask yields the indicators not known that could raise the level, alone or together with others not known: first the signs
// of significant harm, then those that point highest. What is asked about is measured against the lower of the level
// and what the facts point to, so that no judgement takes a question away.
//
// Rule: earlyhelp.level.not_known.
func (n LevelOfNeed) Ask() iter.Seq[Indicator] {
	return func(yield func(Indicator) bool) {
		if n.framework.unbuilt() {
			return
		}
		could := n.couldReach()
		for _, i := range n.framework.asked {
			if n.asks(i, &could) && !yield(n.framework.indicators[i]) {
				return
			}
		}
	}
}

// couldReach gives, for each level, the level that its needs would add up to if all those not known were present.
func (n *LevelOfNeed) couldReach() (reach [maxLevels]int) {
	needs := n.needs
	for i, presence := range n.facts.presence {
		if mark := n.framework.marks[i]; presence == NotKnown && mark.layer == 0 {
			needs[mark.level]++
		}
	}
	for level := range n.framework.thresholds.Levels {
		reach[level] = n.together(level, needs[level])
	}
	return reach
}

// asks reports whether an indicator that is not known could raise the level.
func (n *LevelOfNeed) asks(i int, reach *[maxLevels]int) bool {
	mark := n.framework.marks[i]
	stands := min(n.level, n.pointed)
	switch {
	case n.facts.presence[i] != NotKnown:
		return false
	case mark.harm:
		return !n.safeguarding
	}
	return int(mark.level) > stands || mark.layer == 0 && reach[mark.level] > stands
}

// ToJudge yields what a person has to judge, as rules of this package. The first is always there: the whole picture.
func (n LevelOfNeed) ToJudge() iter.Seq[righthelp.Rule] {
	return func(yield func(righthelp.Rule) bool) {
		if n.framework.unbuilt() {
			return
		}
		for i := range questions {
			if n.raises(questions[i].ID) && !yield(questions[i]) {
				return
			}
		}
	}
}

// Findings yields every step behind the level: each indicator in the framework's order,
// what they come to, the judgement, and what consent allows.
func (n LevelOfNeed) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if n.framework.unbuilt() {
			return
		}
		reach := n.couldReach()
		for i := range n.facts.presence {
			if !yield(n.indicatorFinding(i, &reach)) {
				return
			}
		}
		for _, finding := range n.steps() {
			if !yield(finding) {
				return
			}
		}
	}
}

func (n *LevelOfNeed) indicatorFinding(i int, reach *[maxLevels]int) righthelp.Finding {
	status, because := righthelp.NotAssessed, "It is not known, which is not the same as absent. It would not raise the level."
	switch n.facts.presence[i] {
	case Present:
		status, because = righthelp.Met, n.framework.present[n.framework.marks[i].level]
	case Absent:
		status, because = righthelp.NotMet, "Somebody looked, and it is not there."
	default:
		if n.asks(i, reach) {
			because = "It is not known, which is not the same as absent. It could raise the level: ask about it."
		}
	}
	return righthelp.Finding{Rule: n.framework.indicators[i].ID, Status: status, Because: because}
}

// steps are the findings after those of the indicators.
func (n *LevelOfNeed) steps() []righthelp.Finding {
	steps := []righthelp.Finding{{Rule: highestSign, Because: "Nothing is known yet, so there is no level."}}
	if pointed, assessed := n.Pointed(); assessed {
		steps[0].Status, steps[0].Because = righthelp.Met, "What is known points to "+pointed.String()+"."
	}
	steps = slices.Concat(steps, n.addedUp())
	if n.safeguarding {
		steps = append(steps, righthelp.Finding{Rule: harmFirst, Status: righthelp.Met, Because: "There is a sign of significant harm: refer to children's social care at once, with or without consent."})
	}
	if n.effect != 0 {
		steps = append(steps, n.judgementFinding())
	}
	return append(steps, n.consentFinding())
}

// addedUp says what several needs of a level add up to, where that is more than one of them points to.
func (n *LevelOfNeed) addedUp() (findings []righthelp.Finding) {
	levels := n.framework.thresholds.Levels
	for i := range levels {
		if sum := n.together(i, n.needs[i]); sum > i {
			findings = append(findings, righthelp.Finding{
				Rule: addUp, Status: righthelp.Met,
				Because: strconv.Itoa(n.needs[i]) + " needs of " + levels[i].String() + " together point to " + levels[sum].String() + ".",
			})
		}
	}
	return findings
}

func (n *LevelOfNeed) consentFinding() righthelp.Finding {
	need := n.Consent()
	switch {
	case n.safeguarding:
		return righthelp.Finding{Rule: consentNoBar, Status: righthelp.NotApplicable, Because: "A safeguarding referral needs no consent."}
	case !need.Needed:
		return righthelp.Finding{Rule: consentOpen, Status: righthelp.NotApplicable, Because: "What is open to all needs no consent."}
	}
	finding := righthelp.Finding{Rule: consentVoluntary, Status: righthelp.NotMet, Because: because[need.Position]}
	switch {
	case need.MayProceed:
		finding.Status = righthelp.Met
	case need.Position == ConsentNotAsked:
		finding.Status = righthelp.NotAssessed
	}
	return finding
}

// AssessNamed is Assess for facts by name: it puts them in order and assesses them, and joins the problems of both.
// What [Framework.Facts] and [Framework.Assess] say of a sign of significant harm beside an error holds here too.
func (f Framework) AssessNamed(named []Fact, consent Consent, judgement Judgement) (LevelOfNeed, error) {
	facts, err := f.Facts(named)
	if facts.framework.unbuilt() {
		return LevelOfNeed{}, err
	}
	need, judged := f.Assess(Family{facts, consent, judgement})
	if err = errors.Join(err, judged); err != nil && !need.safeguarding {
		return LevelOfNeed{}, err
	}
	return need, err
}
