package startforlife

import (
	"iter"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/tally"
)

// EvidenceCheck is what the answers to a list of points about an intervention come to. Whether an intervention rests on
// evidence is for people to judge: the check says what has been shown and what is open.
type EvidenceCheck struct {
	Status righthelp.Status `json:"status"`
	Points righthelp.Count  `json:"points"` // of the eight

	findings []righthelp.Finding
}

// Findings explains the check: first the whole of it, and then each point in the guide's order.
func (c EvidenceCheck) Findings() iter.Seq[righthelp.Finding] { return slices.Values(c.findings) }

// HomeLearningPoints yields the eight points for interventions in the home learning environment. The zero Guide has none.
func (g Guide) HomeLearningPoints() iter.Seq[righthelp.Rule] {
	return catalogue.Rows(g.known(), homeLearningPoints[:])
}

// ImpactShown is the question whether data from the past clearly show the impact of a local intervention. A yes makes the
// eight questions needless.
const ImpactShown righthelp.RuleID = "sfl.evidence.local.history"

// LocalQuestions yields what is asked of an intervention that an area makes or adapts itself: [ImpactShown], and then the
// eight questions. The zero Guide has none.
func (g Guide) LocalQuestions() iter.Seq[righthelp.Rule] {
	return catalogue.Rows(g.known(), localQuestions[:])
}

// CheckHomeLearning goes through the eight points for interventions in the home learning environment
// (sfl.evidence.reading.points). A point without an answer is not assessed. Its errors are those of [Guide.Cover].
func (g Guide) CheckHomeLearning(answers []righthelp.Answer) (EvidenceCheck, error) {
	points, err := g.inventory(homeLearningPoints[:], answers)
	if err != nil {
		return EvidenceCheck{}, err
	}
	count := points.count()
	whole := righthelp.Finding{Rule: "sfl.evidence.hle", Status: count.Status(), Because: "Of the eight points " + tally.Words(count) + "."}
	return EvidenceCheck{Status: whole.Status, Points: count, findings: points.findings(whole)}, nil
}

// CheckLocalIntervention goes through what an area shows of an intervention that it makes or adapts itself: data from the past
// ([ImpactShown]), or else that the eight questions are fully considered (sfl.evidence.reading.local). A question without an
// answer is not assessed. Its errors are those of [Guide.Cover].
func (g Guide) CheckLocalIntervention(answers []righthelp.Answer) (EvidenceCheck, error) {
	questions, err := g.inventory(localQuestions[:], answers)
	if err != nil {
		return EvidenceCheck{}, err
	}
	shown, count := questions[0].Status, questions[1:].count()
	whole := righthelp.Finding{
		Rule: "sfl.evidence.local", Status: either(shown, count.Status()),
		Because: impactWords[shown] + " Of the eight questions " + tally.Words(count) + ".",
	}
	return EvidenceCheck{Status: whole.Status, Points: count, findings: questions.findings(whole)}, nil
}

var impactWords = [...]string{
	"Nobody has said whether data from the past show an impact.", "Data from the past clearly show an impact.",
	"Data from the past do not clearly show an impact.", "There are no data from the past to go by.",
}

// either is met where one of two ways is, and not met where neither is. A way that does not apply is not taken.
func either(one, other righthelp.Status) righthelp.Status {
	switch {
	case one == righthelp.Met || other == righthelp.Met:
		return righthelp.Met
	case one == righthelp.NotAssessed || other == righthelp.NotAssessed:
		return righthelp.NotAssessed
	}
	return righthelp.NotMet
}

// inventory is the answers to a short list of rules, in its order; a rule that nobody answered is not assessed.
type inventory []righthelp.Answer

// inventory checks answers to a list of rules. It is empty for the zero Guide, which has no rules to answer.
func (g Guide) inventory(rules []righthelp.Rule, answers []righthelp.Answer) (inventory, error) {
	if err := g.problem(); err != nil {
		return nil, err
	}
	ids := make([]righthelp.RuleID, len(rules))
	for i := range rules {
		ids[i] = rules[i].ID
	}
	placed, err := tally.Place("answers", answers, ids)
	if err != nil {
		return nil, err
	}
	list := make(inventory, len(rules))
	for i := range list {
		list[i], _ = placed.Answer(i)
		list[i].Rule = ids[i]
	}
	return list, nil
}

func (l inventory) count() (count righthelp.Count) {
	for i := range l {
		count.Add(l[i].Status)
	}
	return count
}

// findings explains a list, after what it comes to as a whole.
func (l inventory) findings(whole righthelp.Finding) []righthelp.Finding {
	list := append(make([]righthelp.Finding, 0, len(l)+1), whole)
	for _, answer := range l {
		list = append(list, tally.Finding(answer.Rule, answer.Status, answer))
	}
	return list
}
