package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// claimed is the contract of the JSON about claims.
type claimed struct {
	Plan   string `json:"plan"`
	Claims []struct {
		Family   string `json:"family"`
		On       string `json:"on"`
		Standing string `json:"standing"`
		From     string `json:"from"`
		Findings []struct {
			Rule   string `json:"rule"`
			Status string `json:"status"`
		} `json:"findings"`
	} `json:"claims"`
	Years []struct {
		Year      string `json:"year"`
		Claimable int    `json:"claimable"`
		Allotted  int    `json:"allotted"`
		Reached   string `json:"reached"`
		Payment   string `json:"payment"`
	} `json:"years"`
}

func TestTheMadeUpFamiliesAreJudged(t *testing.T) {
	var out claimed
	replied(t, &out, "", "claims", "-payment", "800.00")
	require.Len(t, out.Claims, 16)
	count := map[string]int{}
	for _, claim := range out.Claims {
		count[claim.Standing]++
	}
	assert.Equal(t, map[string]int{"claimable": 10, "not_yet": 1, "not_claimable": 3, "not_known": 2}, count)
	require.Len(t, out.Years, 1)
	assert.Equal(t, 12, out.Years[0].Allotted)
	assert.Equal(t, "not_assessed", out.Years[0].Reached)
	assert.Equal(t, "8000.00", out.Years[0].Payment)
	replied(t, &out, "", "claims", "-allotted", "2023-24=10,2024-25=5")
	assert.Equal(t, "met", out.Years[0].Reached)
	assert.Len(t, out.Years, 2)
	replied(t, &out, "", "claims", "-allotted", "2023-24=506")
	assert.Equal(t, "not_met", out.Years[0].Reached)
}

const claimHead = "family,on,dependent_child,opened,closed,lead_practitioner,whole_family_assessment,plan_for_all_needs,support_received,held,verified,need,present,evidenced,outcome\n"

func TestWhatNobodySaidIsNotTakenForANo(t *testing.T) {
	var out claimed
	in := claimHead + "F-1,,yes,2022-11-07,18 Aug 2023,yes,yes,yes,yes,yes,,education,yes,yes,yes\nF-1,,,,,,,,,,,housing,yes,yes,yes\nF-1,,,,,,,,,,,aveton.crime,yes,yes,yes\n"
	replied(t, &out, in, "claims", "-in", "-", "-as-of", "2024-02-20")
	assert.Equal(t, []string{"F-1", "2024-02-20", "not_known"}, []string{out.Claims[0].Family, out.Claims[0].On, out.Claims[0].Standing})
	assert.Equal(t, 0, out.Years[0].Allotted, "the number of the made-up area is not that of a table of one's own")
	replied(t, &out, strings.Replace(in, "yes,yes,,education", "yes,yes,yes,education", 1), "claims", "-in", "-", "-as-of", "2024-02-20")
	assert.Equal(t, "claimable", out.Claims[0].Standing)
	replied(t, &out, strings.Replace(in, "yes,yes,,education", "yes,yes,yes,education", 1), "claims", "-in", "-", "-as-of", "2024-02-17")
	assert.Equal(t, []string{"not_yet", "2024-02-18"}, []string{out.Claims[0].Standing, out.Claims[0].From})
}

func TestOlderPlansAreThereByTheirNames(t *testing.T) {
	var out claimed
	in := "family,on,dependent_child,need,present,evidenced,outcome\nF-1,2019-05-01,yes,derby.2018.offence,yes,yes,yes\n"
	replied(t, &out, in, "claims", "-in", "-", "-plan", "derby-2018")
	assert.Contains(t, out.Plan, "Derby")
}

func TestBadClaimsAreRefusedWithTheirPlaces(t *testing.T) {
	row := func(family, on, need string) string {
		return family + "," + on + ",yes,2022-11-07,2023-08-18,yes,yes,yes,yes,yes,yes," + need + ",yes,yes,yes\n"
	}
	for text, wants := range map[string][]string{
		row("F-1", "2024-02-20", "education") + row("F-1", "2024-02-21", "housing"):                 {`c.csv: line 3, column on: it says "2024-02-21", and line 2 says "2024-02-20"`},
		row("F-1", "2024-02-20", "educaton") + row("F-1", "2024-02-20", "housing"):                  {`c.csv: line 2, column need: "educaton" is not known`},
		row("F-1", "2024-02-20", "housing") + row("F-1", "2024-02-20", "housing"):                   {`c.csv: line 3, column need`},
		row("F-1", "2026-02-20", "housing"):                                                         {`c.csv: line 2, column on: Aveton's list of needs, made up: nothing is known for 2026-02-20`},
		row("F-1", "2023-02-20", "housing"):                                                         {`c.csv: line 2, column closed: "2023-08-18"`},
		row("F-1", "", "housing") + row("", "2024-02-20", "housing"):                                {`c.csv: line 3, column family: it is blank`},
		row("F-1", "", "housing"):                                                                   {`c.csv: line 2, column on: it is blank; say when it is claimed`},
		row("F-1", "soon", "housing"):                                                               {`c.csv: line 2, column on: "soon"`},
		strings.Replace(row("F-1", "2024-02-20", "housing"), "yes,yes,yes\n", "maybe,yes,yes\n", 1): {`c.csv: line 2, column present: "maybe" is not known`},
	} {
		message := refused(t, "c.csv", claimHead+text, "claims")
		for _, want := range wants {
			assert.Contains(t, message, want)
		}
	}
	for _, flags := range [][]string{
		{"-allotted", "2023-24"},
		{"-allotted", "2023-24=0"},
		{"-allotted", "2023-24=1,2023-24=2"},
		{"-allotted", "2023=5"},
		{"-payment", "£800"},
		{"-payment", "1000000.01"},
		{"-payment", "-1.00"},
		{"-plan", "nowhere"},
		{"-plan", "data/claims.csv"},
		{"-as-of", "soon"},
	} {
		status, stdout, stderr := runs(t, "", append([]string{"claims"}, flags...)...)
		assert.Equal(t, 2, status, flags)
		assert.Empty(t, stdout)
		assert.NotEmpty(t, stderr)
	}
	bad := filepath.Join(t.TempDir(), "plan.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"name": "x", "programme": "phase-2", "terms": {"least_needs": 0}, "needs": []}`), 0o600))
	status, _, stderr := runs(t, "", "claims", "-plan", bad)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "plan.json:\n")
}
