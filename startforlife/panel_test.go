package startforlife_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type panelGiven struct {
	Record startforlife.PanelRecord `json:"record"`
	AsOf   righthelp.Date           `json:"as_of"`
}

type panelExpect struct {
	Findings map[string]righthelp.Status `json:"findings"` // by the rule and which of its findings: sfl.panels.minimum.any.1#4
	Error    string                      `json:"error"`
}

func TestCases_Panels(t *testing.T) {
	casetest.Each(t, "panels.json", func(t *testing.T, given panelGiven, expect panelExpect) {
		check, err := startforlife.CheckPanel(given.Record, given.AsOf)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			assert.Zero(t, check)
			return
		}
		require.NoError(t, err)
		found := statuses(check)
		for key, want := range expect.Findings {
			got, there := found[key]
			assert.True(t, there, key)
			assert.Equal(t, want, got, key)
		}
	})
}

func statuses(check startforlife.PanelCheck) map[string]righthelp.Status {
	found := map[string]righthelp.Status{}
	number := map[righthelp.RuleID]int{}
	for finding := range check.Findings() {
		number[finding.Rule]++
		found[fmt.Sprintf("%s#%d", finding.Rule, number[finding.Rule])] = finding.Status
	}
	return found
}

func TestTheNamesOfPanelMembers(t *testing.T) {
	casetest.Names[startforlife.PanelMember](t, "expecting", "parent_under_two", "recent_user", "other")
}

func TestAPanelIsCheckedAgainstTheNineStatements(t *testing.T) {
	check, err := startforlife.CheckPanel(startforlife.PanelRecord{}, day(t, "2024-01-01"))
	require.NoError(t, err)
	var asked []righthelp.RuleID
	for finding := range check.Findings() {
		assert.Equal(t, righthelp.NotAssessed, finding.Status, "an empty record answers nothing")
		assert.NotEmpty(t, finding.Because)
		if len(asked) == 0 || asked[len(asked)-1] != finding.Rule {
			asked = append(asked, finding.Rule)
		}
	}
	var want []righthelp.RuleID
	for statement := range startforlife.August2022().FundedStatements() {
		if statement.Strand == startforlife.StrandPanels {
			want = append(want, statement.ID)
		}
	}
	assert.Equal(t, want, asked)
	assert.Equal(t, righthelp.Count{Of: 10, Unknown: 10}, check.Count(righthelp.TierMinimum))
	assert.Equal(t, righthelp.Count{Of: 3, Unknown: 3}, check.Count(righthelp.TierFurther))
	assert.Zero(t, check.Count(0))
}

func TestAllThatIsWrongWithAPanelComesTogether(t *testing.T) {
	_, err := startforlife.CheckPanel(startforlife.PanelRecord{
		Established: day(t, "2024-02-01"), Refreshed: day(t, "2024-03-01"),
		Members:  []startforlife.PanelMember{startforlife.Expecting, 0, 9},
		Meetings: []righthelp.Date{{}},
		Diverse:  9, Flexible: 9, FrequencyAgreed: 9, Supported: 9, InsightPassedOn: 9, Digital: 9, BetweenPanels: 9, InPlanning: 9, ActedOn: 9,
	}, day(t, "2024-01-31"))
	assert.Equal(t, []string{
		"established", "refreshed", "members[1]", "members[2]", "meetings[0]", "diverse", "flexible", "frequency_agreed", "supported",
		"insight_passed_on", "digital", "between_panels", "in_planning", "acted_on",
	}, casetest.Fields(t, err))
}

func TestAPanelIsReadBackFromItsJSON(t *testing.T) {
	record := startforlife.PanelRecord{
		Established: day(t, "2023-02-01"), Members: []startforlife.PanelMember{startforlife.Expecting},
		Meetings: []righthelp.Date{day(t, "2023-03-01")}, Digital: righthelp.Met,
	}
	text, err := json.Marshal(record)
	require.NoError(t, err)
	var again startforlife.PanelRecord
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, record, again)
}

// A second look at the meetings, month by month.
func TestEverySecondMonthAgreesWithAWalkThroughTheMonths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		asOf := day(t, "2024-06-15").AddDays(rapid.IntRange(0, 365).Draw(t, "as of"))
		numbers := rapid.SliceOfNDistinct(rapid.IntRange(0, 364), 1, 9, rapid.ID[int]).Draw(t, "days ago")
		var meetings []righthelp.Date
		held := map[int]bool{}
		month := func(date righthelp.Date) int {
			year, month, _ := date.Civil()
			return year*12 + int(month)
		}
		first := asOf
		for _, ago := range numbers {
			meeting := asOf.AddDays(-ago)
			meetings = append(meetings, meeting)
			held[month(meeting)] = true
			if meeting.Before(first) {
				first = meeting
			}
		}
		want := righthelp.Met
		for m := month(first); m+2 < month(asOf)+1 && m < month(asOf)-1; m++ {
			// two months in a row without a meeting, both over: the third cannot be in time any more
			if !held[m+1] && !held[m+2] && m+2 < month(asOf) {
				want = righthelp.NotMet
			}
		}
		check, err := startforlife.CheckPanel(startforlife.PanelRecord{Meetings: meetings}, asOf)
		require.NoError(t, err)
		assert.Equal(t, want, statuses(check)["sfl.panels.minimum.any.3#1"])
	})
}

func ExampleCheckPanel() {
	date := func(text string) righthelp.Date {
		day, _ := righthelp.ParseDate(text)
		return day
	}
	check, err := startforlife.CheckPanel(startforlife.PanelRecord{
		Established: date("2023-03-15"),
		Members:     []startforlife.PanelMember{startforlife.ParentUnderTwo, startforlife.RecentUser},
		Meetings:    []righthelp.Date{date("2023-05-10"), date("2023-07-12"), date("2023-10-04")},
	}, date("2023-11-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range check.Findings() {
		if finding.Status == righthelp.NotMet {
			fmt.Println(finding.Because)
		}
	}
	// Output:
	// Among the members is nobody who is a pregnant woman, or the partner of one.
	// From 2023-07-12 to 2023-10-04 there was no meeting, which is more than two calendar months.
}
