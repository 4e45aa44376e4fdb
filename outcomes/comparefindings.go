package outcomes

import (
	"fmt"
	"iter"

	"github.com/righthelp/righthelp"
)

// Findings explains a comparison: how the area's interval was worked out, what the neighbours come to, and what decided.
func (c Comparison) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if c.Area.Method != 0 && !yield(c.methodFinding()) {
			return
		}
		if c.Neighbours > 0 && !yield(c.neighboursFinding()) {
			return
		}
		yield(c.verdictFinding())
	}
}

func (c Comparison) methodFinding() righthelp.Finding {
	return righthelp.Finding{
		Rule: righthelp.RuleID("outcomes.interval." + c.Area.Method.String()), Status: righthelp.Met,
		Because: fmt.Sprintf("the interval of %s at %s runs from %s to %s", c.Area.Value, c.Confidence, c.Area.Lower, c.Area.Upper),
	}
}

func (c Comparison) neighboursFinding() righthelp.Finding {
	finding := righthelp.Finding{
		Rule: "outcomes.compare.pool", Status: righthelp.Met,
		Because: fmt.Sprintf("%d of %d neighbours have a figure; together they come to %s", c.Known, c.Neighbours, c.Benchmark.text()),
	}
	if c.Known == 0 {
		finding.Status, finding.Because = righthelp.NotAssessed, fmt.Sprintf("none of %d neighbours has a figure", c.Neighbours)
	}
	return finding
}

func (c Comparison) verdictFinding() righthelp.Finding {
	finding := righthelp.Finding{Rule: "outcomes.compare.missing", Status: righthelp.NotAssessed}
	switch c.Unsaid {
	case NoFigure:
		finding.Because = "the area has no figure"
	case NoBenchmark:
		finding.Because = "there is no figure to compare with"
	case NoLimits:
		finding.Because = "the area's figure has no limits, so chance cannot be told from a difference"
	case TooFewEvents:
		finding.Rule = "outcomes.compare.few_events"
		finding.Because = "a directly standardised rate rests on fewer than ten events"
	default:
		finding.Rule, finding.Status = "outcomes.compare.benchmark", righthelp.Met
		if c.Benchmark.hasLimits() {
			finding.Rule = "outcomes.compare.apart"
		}
		finding.Because = fmt.Sprintf("%s against %s: %s", c.Area.text(), c.Benchmark.text(), c.Verdict)
	}
	return finding
}

// text is an estimate as a reader would write it.
func (e Estimate) text() string {
	if !e.hasLimits() {
		return e.Value.String()
	}
	return fmt.Sprintf("%s (%s to %s)", e.Value, e.Lower, e.Upper)
}
