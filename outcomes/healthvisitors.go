package outcomes

import (
	"time"

	"github.com/righthelp/righthelp"
)

const (
	healthVisitorTarget righthelp.RuleID = "hvip.target"

	moreHealthVisitors = 4200
)

// HealthVisitorsJuly2012 is the target of the Health Visitor Implementation Plan as an article of July 2012 has it: 4,200 more
// health visitors by April 2015. The baseline is not known: the text at hand has lost the number of that day.
func HealthVisitorsJuly2012() Series {
	return Series{
		ID: string(healthVisitorTarget), Unit: Count, Direction: Up,
		Targets: []Point{{Date: calendarDay{2015, time.April, 30}.date(), Value: righthelp.Whole(moreHealthVisitors)}},
	}
}

const healthVisitorArticle righthelp.SourceID = "cypnow-hvip-2012"

var healthVisitorRules = [...]righthelp.Rule{
	{
		ID: healthVisitorTarget, Kind: "target", Title: "More health visitors by April 2015", Basis: righthelp.Published, Source: healthVisitorArticle,
		Text:    "The government means to have so many more health visitors by April 2015.",
		Section: "In Figures, first figure", Figures: "2015", Passage: righthelp.Passage{Words: 13, Sum: 0xd3c10cc275f41277},
		Note: "The figures of this list have been lost in the text at hand. How many more is taken from the second one (hvip.training). Read as by the end of April.",
	},
	{
		ID: "hvip.training", Kind: "target", Title: "The target of 4,200", Basis: righthelp.Published, Source: healthVisitorArticle,
		Text:    "To achieve the target of 4,200, an estimated number of additional health visitors is to be trained in the time up to 2015.",
		Section: "In Figures, second figure, without its first four words", Figures: "4 200 2015", Passage: righthelp.Passage{Words: 13, Sum: 0x0f2f934c061cbe1e},
		Note: "The number to be trained has been lost. It need not be 4,200: some of those trained may stand in for others who leave. Package startforlife has the same figure as history (sfl.review.2012.health_visitors).",
	},
	{
		ID: "hvip.baseline", Kind: "baseline", Title: "Health visitors in March 2012", Basis: righthelp.Published, Source: healthVisitorArticle,
		Text:    "The article gives how many health visitors there were in March 2012.",
		Section: "In Figures, third figure", Figures: "2012", Passage: righthelp.Passage{Words: 8, Sum: 0xf000bdc15a32bcfa},
		Note: "The number itself has been lost in the text at hand, so the baseline is unknown and none is put in its place.",
	},
}
