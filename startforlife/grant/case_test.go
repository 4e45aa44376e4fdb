package grant_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife/grant"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type selectGiven struct {
	Places     int                 `json:"places"`
	Direction  grant.Direction     `json:"direction"`
	Ties       grant.SelectionTies `json:"ties"`
	Draw       []string            `json:"draw"`
	Minimum    *minimumGiven       `json:"minimum"` // a share of every class
	Classes    []classGiven        `json:"classes"`
	Candidates []candidateGiven    `json:"candidates"`
}

type minimumGiven struct {
	Percent  righthelp.Number `json:"percent"`
	Rounding grant.Rounding   `json:"rounding"`
}

type classGiven struct {
	Name    string `json:"name"`
	Minimum int    `json:"minimum"`
	Maximum int    `json:"maximum"`
}

type candidateGiven struct {
	ID        string           `json:"id"`
	Score     righthelp.Number `json:"score"`
	SecondKey righthelp.Number `json:"second_key"`
	Class     string           `json:"class"`
}

type selectExpect struct {
	Minimums  map[string]int          `json:"minimums"`
	Selected  []string                `json:"selected"` // in the order of the ranking
	ByClass   []string                `json:"by_class"` // those of them whom only the limits of the classes bring in
	Displaced map[string][]string     `json:"displaced"`
	Margins   map[string]marginExpect `json:"margins"`
	Tied      []string                `json:"tied"`  // who was tied at the line, and was parted
	Error     string                  `json:"error"` // words of the error, where there is one
}

type marginExpect struct {
	Against string `json:"against"`
	By      string `json:"by"`
}

func TestCases_Selecting(t *testing.T) {
	casetest.Each(t, "select.json", func(t *testing.T, given selectGiven, expect selectExpect) {
		choice := grant.Choice{Places: given.Places, Direction: given.Direction, Ties: given.Ties, Draw: given.Draw}
		for _, class := range given.Classes {
			choice.Classes = append(choice.Classes, grant.Class(class))
		}
		var from []grant.Candidate
		for _, c := range given.Candidates {
			from = append(from, grant.Candidate{ID: c.ID, Score: c.Score, Class: c.Class, SecondKey: c.SecondKey})
		}
		if given.Minimum != nil {
			var err error
			choice.Classes, err = grant.ClassMinimums(from, given.Minimum.Percent, given.Minimum.Rounding)
			require.NoError(t, err)
			minimums := map[string]int{}
			for _, class := range choice.Classes {
				minimums[class.Name] = class.Minimum
			}
			assert.Equal(t, expect.Minimums, minimums)
		}
		s, err := grant.Select(choice, from)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			return
		}
		require.NoError(t, err)
		var selected, byClass []string
		for _, c := range s.Selected {
			selected = append(selected, c.ID)
			if c.Reason == grant.ByClassMinimum {
				byClass = append(byClass, c.ID)
			}
		}
		assert.Equal(t, expect.Selected, selected)
		assert.Equal(t, expect.ByClass, byClass)
		assert.Equal(t, expect.Tied, tiedIDs(s.Ties))
		require.Len(t, s.Displaced, len(expect.Displaced))
		for _, c := range s.Displaced {
			assert.Equal(t, expect.Displaced[c.ID], c.By)
		}
		for margin := range s.Margins() {
			if want, stated := expect.Margins[margin.ID]; stated {
				assert.Equal(t, want, marginExpect{margin.Against, margin.By.String()}, margin.ID)
			}
		}
	})
}

type shareGiven struct {
	Pot        righthelp.Money   `json:"pot"`
	Unit       righthelp.Money   `json:"unit"`
	Method     grant.Method      `json:"method"`
	Ties       grant.SharingTies `json:"ties"`
	List       []string          `json:"list"`
	CapsWin    bool              `json:"caps_win"`
	Recipients []recipientGiven  `json:"recipients"`
}

type recipientGiven struct {
	ID     string           `json:"id"`
	Weight righthelp.Number `json:"weight"`
	Base   righthelp.Money  `json:"base"`
	Floor  righthelp.Money  `json:"floor"`
	Cap    grant.Cap        `json:"cap"`
}

func recipientsGiven(given []recipientGiven) []grant.Recipient {
	var to []grant.Recipient
	for _, r := range given {
		to = append(to, grant.Recipient(r))
	}
	return to
}

type shareExpect struct {
	Amounts map[string]righthelp.Money `json:"amounts"`
	Lambda  string                     `json:"lambda"` // pounds for each unit of weight, as a fraction
	States  map[string]grant.State     `json:"states"` // free where it is not stated
	Tied    []string                   `json:"tied"`
	Error   string                     `json:"error"`
}

func TestCases_Sharing(t *testing.T) {
	casetest.Each(t, "share.json", func(t *testing.T, given shareGiven, expect shareExpect) {
		pot := grant.Pot{Amount: given.Pot, Unit: given.Unit, Method: given.Method, Ties: given.Ties, List: given.List, CapsWin: given.CapsWin}
		to := recipientsGiven(given.Recipients)
		s, err := grant.Share(pot, to)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Amounts, byID(s))
		assert.Equal(t, expect.Lambda, s.Lambda().RatString())
		assert.Equal(t, expect.Tied, tiedIDs(s.Ties))
		for row := range s.Rows() {
			want := grant.Free
			if stated, found := expect.States[row.ID]; found {
				want = stated
			}
			assert.Equal(t, want, row.State, row.ID)
		}
		require.NoError(t, grant.Verify(pot, to, s.Amounts, s.Lambda()))
	})
}

type tranchesGiven struct {
	Amount     righthelp.Money     `json:"amount"`
	Unit       righthelp.Money     `json:"unit"`
	Profile    []partGiven         `json:"profile"` // an amount spread by percentages
	Years      []yearGiven         `json:"years"`   // or years shared by weight
	Ties       grant.SharingTies   `json:"ties"`
	Recipients []recipientGiven    `json:"recipients"`
	Table      [][]righthelp.Money `json:"table"` // or a table rounded
}

type partGiven struct {
	Name    string           `json:"name"`
	Percent righthelp.Number `json:"percent"`
}

type yearGiven struct {
	Name   string          `json:"name"`
	Amount righthelp.Money `json:"amount"`
}

type tranchesExpect struct {
	Parts []righthelp.Money   `json:"parts"`
	Cells [][]righthelp.Money `json:"cells"`
	Error string              `json:"error"`
}

func (g tranchesGiven) table() *grant.Table {
	table := &grant.Table{Cells: g.Table}
	for i, row := range g.Table {
		table.IDs = append(table.IDs, string(rune('a'+i)))
		if i == 0 {
			table.Columns = make([]string, len(row))
		}
	}
	return table
}

func TestCases_TranchesYearsAndTables(t *testing.T) {
	casetest.Each(t, "tranches.json", func(t *testing.T, given tranchesGiven, expect tranchesExpect) {
		var parts []righthelp.Money
		table := &grant.Table{}
		var err error
		switch {
		case given.Years != nil:
			var years []grant.Year
			for _, year := range given.Years {
				years = append(years, grant.Year(year))
			}
			table, err = grant.ShareYears(years, grant.Pot{Unit: given.Unit, Ties: given.Ties}, recipientsGiven(given.Recipients))
		case given.Table != nil:
			table, err = given.table().Rounded(given.Unit)
		default:
			var profile grant.Profile
			for _, part := range given.Profile {
				profile = append(profile, grant.Part(part))
			}
			parts, err = profile.Spread(given.Amount, given.Unit)
		}
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, expect.Parts, parts)
		assert.Equal(t, expect.Cells, table.Cells)
	})
}
