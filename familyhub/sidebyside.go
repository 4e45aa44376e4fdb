package familyhub

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// Locality is one of several hubs or places, with its own assessment.
type Locality struct {
	Name       string
	Assessment Assessment
}

// Localities are several hubs or places beside one another, all assessed by the same framework.
type Localities struct {
	localities []Locality
}

// SideBySide puts the assessments of several hubs or places beside one another. All that is wrong comes together, with
// paths such as localities[1].name: a *righthelp.MalformedError for a name that is missing or there twice, a
// *DifferentFrameworksError for one by another framework than the first.
func SideBySide(localities []Locality) (Localities, error) {
	var problems []error
	malformed := func(i int, part, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: fmt.Sprintf("localities[%d].%s", i, part), Value: value, Reason: reason})
	}
	names := map[string]int{}
	for i, locality := range localities {
		before, twice := names[locality.Name]
		switch {
		case strings.TrimSpace(locality.Name) == "":
			malformed(i, "name", locality.Name, "the name is missing")
		case twice:
			malformed(i, "name", locality.Name, fmt.Sprintf("localities[%d] has the same name", before))
		default:
			names[locality.Name] = i
		}
		if err := sameFramework(localities[0].Assessment, locality.Assessment); err != nil {
			problems = append(problems, fmt.Errorf("localities[%d].assessment: %w", i, err))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return Localities{}, err
	}
	return Localities{localities: slices.Clone(localities)}, nil
}

// Names gives the names in order.
func (l Localities) Names() []string {
	names := make([]string, len(l.localities))
	for i, locality := range l.localities {
		names[i] = locality.Name
	}
	return names
}

// PartRow is one part of the framework in every locality.
type PartRow struct {
	Part      righthelp.RuleID `json:"part"`      // as in Result: empty for a locality's network as a whole
	Standings []Standing       `json:"standings"` // in the order of the names
	Together  Standing         `json:"together"`  // the lowest of them (familyhub.level.lowest)
}

// Parts yields a row for the whole, then for each delivery area, each key criterion and each criterion. Without localities
// there are none.
func (l Localities) Parts() iter.Seq[PartRow] {
	return func(yield func(PartRow) bool) {
		var rows []PartRow
		for i, locality := range l.localities {
			at := 0
			for result := range locality.Assessment.parts() {
				if i == 0 {
					rows = append(rows, PartRow{Part: result.Part, Together: result.Standing})
				}
				row := &rows[at]
				row.Standings = append(row.Standings, result.Standing)
				row.Together = between(min(row.Together.Lowest, result.Lowest), min(row.Together.Highest, result.Highest))
				at++
			}
		}
		for _, row := range rows {
			if !yield(row) {
				return
			}
		}
	}
}

// StatementRow is one statement in every locality.
type StatementRow struct {
	Statement righthelp.RuleID   `json:"statement"`
	Statuses  []righthelp.Status `json:"statuses"` // in the order of the names
	Count     righthelp.Count    `json:"count"`    // over the localities
}

// Statements yields a row for each statement, in the document's order. Without localities there are none.
func (l Localities) Statements() iter.Seq[StatementRow] {
	return func(yield func(StatementRow) bool) {
		if len(l.localities) == 0 {
			return
		}
		place := 0
		for statement := range l.localities[0].Assessment.Evidence().framework.Statements() {
			row := StatementRow{Statement: statement.ID}
			for _, locality := range l.localities {
				status := locality.Assessment.evidence.answers.Statuses[place]
				row.Statuses = append(row.Statuses, status)
				row.Count.Add(status)
			}
			if !yield(row) {
				return
			}
			place++
		}
	}
}
