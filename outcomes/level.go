package outcomes

import (
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Level says of whom a measure tells, as the Early Help System Guide parts measures (ehsg.level.family and the three after it).
type Level uint8

const (
	FamilyLevel     Level = iota + 1 // one family
	CohortLevel                      // one part of the population, such as the families of one service
	DemandLevel                      // what the system has to do
	PopulationLevel                  // all who live in the area
)

var levelNames = [...]string{"", "family", "cohort", "demand", "population"}

// String gives the level as text: family, cohort, demand, population.
func (l Level) String() string { return enum.String("level", levelNames[:], l) }

// MarshalText writes the level as String does. A level that is not set is a *righthelp.MalformedError.
func (l Level) MarshalText() ([]byte, error) { return enum.Marshal("level", levelNames[:], l) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (l *Level) UnmarshalText(text []byte) error {
	return enum.Unmarshal("level", levelNames[:], text, l)
}

// Rule gives the rule that says what measures of the level are, as the Early Help System Guide has it. A level that is not
// set has none.
func (l Level) Rule() righthelp.Rule {
	if !enum.Valid(levelNames[:], l) {
		return righthelp.Rule{}
	}
	return levelRules[l-1]
}

// SystemGuideMarch2022 is the examples that the Early Help System Guide of March 2022 gives of its four levels of measures,
// one of each, under no outcomes. They show the levels and are no framework that anybody uses.
func SystemGuideMarch2022() Framework {
	from, _ := righthelp.NewDate(2022, 3, 1)
	to, _ := righthelp.NewDate(2024, 2, 29)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return Framework{FrameworkData{
		Edition: righthelp.Edition{
			ID: "ehsg-measures-2022", Title: "Examples of measures in the Early Help System Guide, March 2022", Source: systemGuide,
			InForce: righthelp.Period{From: from, To: to}, Checked: checked,
		},
		Measures: levelExamples[:],
	}}
}

const systemGuide righthelp.SourceID = "ehsg-2022"

// levelRules are in the order of the levels.
var levelRules = [...]righthelp.Rule{
	{
		ID: "ehsg.level.family", Kind: "measure_level", Title: "Family measures", Basis: righthelp.Published, Source: systemGuide,
		Text:    "A family measure follows how outcomes progress for single families.",
		Section: "self-assessment descriptors, leaders, 3, in italics, what family measures are", Passage: righthelp.Passage{Words: 9, Sum: 0x404a89d2532ca828},
	},
	{
		ID: "ehsg.level.cohort", Kind: "measure_level", Title: "Cohort measures", Basis: righthelp.Published, Source: systemGuide,
		Text:    "A cohort measure is of one particular part of the population.",
		Section: "self-assessment descriptors, leaders, 3, in italics, what cohort measures are", Passage: righthelp.Passage{Words: 9, Sum: 0x4519504b98d64220},
	},
	{
		ID: "ehsg.level.demand", Kind: "measure_level", Title: "Demand measures", Basis: righthelp.Published, Source: systemGuide,
		Text:    "A demand measure is of activity in the system.",
		Section: "self-assessment descriptors, leaders, 3, in italics, what demand measures are", Passage: righthelp.Passage{Words: 10, Sum: 0x6be97a462246d50e},
	},
	{
		ID: "ehsg.level.population", Kind: "measure_level", Title: "Population measures", Basis: righthelp.Published, Source: systemGuide,
		Text:    "A population measure is of everybody in the area.",
		Section: "self-assessment descriptors, leaders, 3, in italics, what population measures are", Passage: righthelp.Passage{Words: 9, Sum: 0x0e8daf2dd722b22c},
	},
}

var levelExamples = [...]Measure{
	{
		Counted: "whether a child attends school at least 90% in the last three consecutive terms", Unit: YesNo, Level: FamilyLevel, Rule: righthelp.Rule{
			ID: "ehsg.measure.family", Kind: "measure", Title: "A child at school", Basis: righthelp.Published, Source: systemGuide,
			Text:    "A child attends school at least 90% of the time, over the last three terms in a row.",
			Section: "self-assessment descriptors, leaders, 3, in italics, the example of family measures", Figures: "90", Passage: righthelp.Passage{Words: 13, Sum: 0x677cb65e5c0d5d22},
			Note: "It is read as a yes or no, since it holds of a child or does not.",
		},
	},
	{
		Counted: "primary attendance of children in families who received a specific service", Level: CohortLevel, Rule: righthelp.Rule{
			ID: "ehsg.measure.cohort", Kind: "measure", Title: "Attendance in one service", Basis: righthelp.Published, Source: systemGuide,
			Text:    "Attendance rates at primary school of children whose families had a particular service.",
			Section: "self-assessment descriptors, leaders, 3, in italics, the example of cohort measures", Passage: righthelp.Passage{Words: 12, Sum: 0x03aa22080bd10094},
			Note: "A rate: of what is not said.",
		},
	},
	{
		Counted: "children in need", Of: "population", Unit: RatePer10000, Level: DemandLevel, Rule: righthelp.Rule{
			ID: "ehsg.measure.demand", Kind: "measure", Title: "Children in need", Basis: righthelp.Published, Source: systemGuide,
			Text:    "Children in need for every 10,000 of the population.",
			Section: "self-assessment descriptors, leaders, 3, in italics, the example of demand measures", Figures: "10 000", Passage: righthelp.Passage{Words: 7, Sum: 0x0c2717a4e05aa1b3},
		},
	},
	{
		Counted: "primary school attendance", Level: PopulationLevel, Rule: righthelp.Rule{
			ID: "ehsg.measure.population", Kind: "measure", Title: "Attendance at primary school", Basis: righthelp.Published, Source: systemGuide,
			Text:    "Attendance rates at primary schools.",
			Section: "self-assessment descriptors, leaders, 3, in italics, the example of population measures", Passage: righthelp.Passage{Words: 4, Sum: 0xf071dd77e004ad86},
			Note: "A rate: of what is not said.",
		},
	},
}
