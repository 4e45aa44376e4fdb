package outcomes_test

import (
	"encoding/json"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/outcomes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ruleCase is a rule as a case names it: by a word, or in full.
type ruleCase struct{ outcomes.DisclosureRule }

func (r *ruleCase) UnmarshalJSON(text []byte) error {
	switch string(text) {
	case `"dfe"`:
		r.DisclosureRule = outcomes.DfEChildrenInNeed()
	case `"dfe_area"`:
		r.DisclosureRule = dfeArea()
	case `"nhs"`:
		r.DisclosureRule = outcomes.NHSHospitalData()
	case `"nhs_model"`:
		r.DisclosureRule = outcomes.NHSModelHealthSystem()
	default:
		return json.Unmarshal(text, &r.DisclosureRule)
	}
	return nil
}

// dfeArea is the Department for Education's rule for the table of one area: nothing is rounded.
func dfeArea() outcomes.DisclosureRule {
	rule := outcomes.DfEChildrenInNeed()
	rule.Rounded, rule.Base = outcomes.NothingRounded, 0
	return rule
}

// printed gives a protected table as it would be printed.
func printed(p *outcomes.Protected) (rows [][]string) {
	last := "none"
	for cell := range p.Cells() {
		if cell.Row != last {
			rows, last = append(rows, nil), cell.Row
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], cell.String())
	}
	return rows
}

// fieldsOf gives the fields of the errors that were joined.
func fieldsOf(t *testing.T, err error) (fields []string) {
	t.Helper()
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range joined.Unwrap() {
			fields = append(fields, fieldsOf(t, one)...)
		}
		return fields
	}
	var malformed *righthelp.MalformedError
	require.ErrorAs(t, err, &malformed)
	assert.NotEmpty(t, malformed.Reason)
	return []string{malformed.Field}
}

func treated(p *outcomes.Protected, treatment outcomes.Treatment) (count int) {
	for cell := range p.Cells() {
		if cell.Reason == treatment {
			count++
		}
	}
	return count
}

func TestCasesOfPublishedTables(t *testing.T) {
	type given struct {
		Rule  ruleCase       `json:"rule"`
		Table outcomes.Table `json:"table"`
	}
	type expect struct {
		Published      [][]string `json:"published"`
		Small          *int       `json:"small"`
		Protecting     *int       `json:"protecting"`
		Missing        *int       `json:"missing"`
		MayTellReasons bool       `json:"may_tell_reasons"`
		Problems       []string   `json:"problems"`
	}
	casetest.Each(t, "publish.json", func(t *testing.T, given given, expect expect) {
		p, err := outcomes.Protect(given.Table, given.Rule.DisclosureRule)
		if expect.Problems != nil {
			assert.Equal(t, expect.Problems, fieldsOf(t, err))
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Published, printed(p))
		assert.Equal(t, expect.MayTellReasons, p.MayTellReasons())
		for treatment, count := range map[outcomes.Treatment]*int{
			outcomes.HiddenSmall: expect.Small, outcomes.HiddenToProtect: expect.Protecting, outcomes.ShownMissing: expect.Missing,
		} {
			if count != nil {
				assert.Equal(t, *count, treated(p, treatment), "%s", treatment)
			}
		}
		provesAll(t, []outcomes.Table{given.Table}, []*outcomes.Protected{p}, given.Rule.DisclosureRule)
	})
}
