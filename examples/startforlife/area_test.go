package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAnOfferIsChecked(t *testing.T) {
	var out struct {
		Illustrative bool
		Services     righthelp.Count
		Contacts     righthelp.Count
		Findings     []righthelp.Finding
		Jargon       []startforlife.Jargon
	}
	answered(t, &out, "", "offer")
	assert.True(t, out.Illustrative)
	assert.Equal(t, righthelp.Count{Met: 5, Of: 6}, out.Services)
	assert.Equal(t, righthelp.Count{Met: 6, Of: 7}, out.Contacts)
	assert.Equal(t, startforlife.Jargon{Field: "services[1].text", Word: "HCP"}, out.Jargon[0])

	in := `{"services": [{"service": "sfl.offer.service.maternity", "title": "<b>Midwife</b>", "text": "x", "contact": {"place": "hub"}}],
		"answers": [{"rule": "sfl.principle.access", "status": "not_applicable", "reason": "none"}]}`
	answered(t, &out, in, "offer", "-in", "-")
	assert.Equal(t, righthelp.Count{Met: 1, Of: 6}, out.Services)
	status, page, stderr := runs(t, in, "offer", "-in", "-", "-format", "html")
	reporttest.Readable(t, page)
	assert.Equal(t, 0, status, stderr)
	wellDrawn(t, page)
	assert.NotContains(t, page, "<b>Midwife")
	assert.Equal(t, 1, strings.Count(page, `<li class="not_applicable">`))
	_, text, _ := runs(t, in, "offer", "-in", "-")
	assert.Contains(t, text, "A Start for Life offer, from standard input")
	assert.NotContains(t, text, "Words that look like jargon")
}

func TestEveryFindingStandsInTheChecklists(t *testing.T) {
	sample, err := sampleOffer()
	require.NoError(t, err)
	count := 0
	for _, list := range sample.checklists() {
		for _, item := range list.Items {
			assert.NotEmpty(t, item.Title, item.Rule)
			count++
		}
	}
	want := 0
	for range sample.Findings() {
		want++
	}
	assert.Equal(t, want, count)
}

func TestAPanelIsChecked(t *testing.T) {
	var out panelAnswer
	answered(t, &out, "", "panel")
	assert.True(t, out.Illustrative)
	assert.Equal(t, righthelp.Count{Met: 7, Of: 10, Unknown: 1}, out.Minimum)
	assert.Equal(t, righthelp.Count{Met: 1, Of: 3, Unknown: 1}, out.Further)
	before := out.Minimum.Met
	answered(t, &out, "", "panel", "-as-of", "2024-05-31")
	assert.Equal(t, before, out.Minimum.Met, "the second month after the last meeting is not over")
	answered(t, &out, "", "panel", "-as-of", "2024-06-01")
	assert.Equal(t, before-1, out.Minimum.Met, "a day later it is")
	answered(t, &out, `{"area": "A"}`, "panel", "-in", "-")
	assert.Zero(t, out.Minimum.Met)
	assert.False(t, out.AsOf.IsZero(), "today")
	for _, in := range []string{`{"area": "A", "as_of": "2024-01-01"}`, `{}`} {
		status, page, stderr := runs(t, in, "panel", "-in", "-", "-format", "html")
		reporttest.Readable(t, page)
		assert.Equal(t, 0, status, stderr)
		wellDrawn(t, page)
	}
}

func TestTheFormOfTheFundedServicesComesBackFilledIn(t *testing.T) {
	form := filepath.Join(t.TempDir(), "form.csv")
	status, _, stderr := runs(t, "", "cover", "-template", form)
	require.Equal(t, 0, status, stderr)
	text, err := os.ReadFile(form)
	require.NoError(t, err)
	records, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff")))).ReadAll()
	require.NoError(t, err)
	require.Len(t, records, 125)

	var out struct {
		Area       startforlife.StrandCoverage
		Strands    []startforlife.StrandCoverage
		Missing    []string
		Unanswered []string
	}
	notices := answered(t, &out, "", "cover", "-in", form)
	assert.Empty(t, notices)
	assert.Len(t, out.Unanswered, 124, "a blank form is not a no")
	assert.Empty(t, out.Missing)
	assert.Len(t, out.Strands, 6)

	for i, record := range records[1:] {
		record[5] = []string{"met", "not_met"}[i%2]
	}
	var filled bytes.Buffer
	require.NoError(t, csv.NewWriter(&filled).WriteAll(records))
	answered(t, &out, filled.String(), "cover", "-in", "-")
	assert.Empty(t, out.Unanswered)
	assert.Equal(t, 124, out.Area.Minimum.Of+out.Area.Further.Of)
	assert.Equal(t, 62, out.Area.Minimum.Met+out.Area.Further.Met)
	assert.Len(t, out.Missing, out.Area.Minimum.Of-out.Area.Minimum.Met)
}

func TestCoverageIsAMatrix(t *testing.T) {
	status, page, stderr := runs(t, "", "cover", "-format", "html")
	reporttest.Readable(t, page)
	require.Equal(t, 0, status, stderr)
	wellDrawn(t, page)
	assert.Equal(t, 2, strings.Count(page, `<table class="matrix">`))
	assert.Contains(t, page, `<td class="met">4/4<span>all</span></td>`)
	assert.Contains(t, page, `<td class="not_met">`)
	assert.Contains(t, page, `<td class="unknown">`)
	status, text, _ := runs(t, "", "cover")
	assert.Equal(t, 0, status)
	assert.Contains(t, text, "The area as a whole")
	status, table, _ := runs(t, "", "cover", "-format", "csv")
	assert.Equal(t, 0, status)
	var again, first coverJSON
	answered(t, &first, "", "cover")
	answered(t, &again, table, "cover", "-in", "-")
	assert.Equal(t, first.Findings, again.Findings, "the table that is written is one that can be read")
}

func TestTheReviewsOfAnAreaAreMeasured(t *testing.T) {
	in := "born,antenatal,gestation,new_birth,six_to_eight_weeks,feeding,asq3,died,hat\n" +
		"2024-04-01,2024-02-01,39,2024-04-15,2024-05-27,totally,,,x\n" +
		"2024-04-01,,40,2024-04-16,,,,,\n" +
		"2024-04-01,,,,,,,2024-05-20,\n" +
		"2024-04-01,,,,,partially,yes,,\n" +
		"2024-04-01,,,,,not_at_all,no,,\n"
	var out struct {
		Children int
		Measures []struct {
			Code      string
			Count, Of int
			Percent   *string
			Died      int
		}
		Released string `json:"breastfeeding_released"`
	}
	notices := answered(t, &out, in, "reviews", "-in", "-", "-from", "2024-04-01", "-to", "2024-06-30")
	assert.Equal(t, "standard input: not used: the columns hat\n", notices)
	assert.Equal(t, 5, out.Children)
	require.Len(t, out.Measures, 9)
	c2 := out.Measures[1]
	assert.Equal(t, "C2", c2.Code)
	assert.Equal(t, 1, c2.Count)
	assert.Equal(t, 4, c2.Of)
	assert.Equal(t, "25.0", *c2.Percent)
	assert.Equal(t, 1, c2.Died)
	assert.Equal(t, "not_met", out.Released, "the feeding of one of four is not known")
	assert.Nil(t, out.Measures[8].Percent)
	for _, format := range []string{"text", "csv", "html"} {
		status, stdout, stderr := runs(t, in, "reviews", "-in", "-", "-from", "2024-04-01", "-to", "2024-06-30", "-format", format)
		assert.Equal(t, 0, status, stderr)
		assert.Contains(t, stdout, "25.0")
		wellDrawn(t, stdout)
	}
	status, text, _ := runs(t, "", "reviews")
	assert.Equal(t, 0, status)
	assert.Contains(t, text, "An illustration: the children are made up.")
	_, text, _ = runs(t, "born,feeding\n2024-04-01,totally\n", "reviews", "-in", "-", "-from", "2024-04-01", "-to", "2024-06-30")
	assert.Contains(t, text, "can be released")
}

func TestTheFormOfTheChildrenCanBeRead(t *testing.T) {
	form := filepath.Join(t.TempDir(), "children.csv")
	status, _, stderr := runs(t, "", "reviews", "-template", form)
	require.Equal(t, 0, status, stderr)
	text, err := os.ReadFile(form)
	require.NoError(t, err)
	head, _, _ := strings.Cut(string(text), "\n")
	for _, column := range childrenForm().Columns {
		assert.Contains(t, head, column.Name)
	}
}

func TestTheMilestonesOnADay(t *testing.T) {
	var out programmeAnswer
	answered(t, &out, "", "programme")
	assert.True(t, out.Illustrative)
	assert.Equal(t, []righthelp.RuleID{startforlife.MilestonePanel}, out.Late)
	assert.Equal(t, startforlife.MilestoneHubs, out.Next)
	answered(t, &out, "", "programme", "-as-of", "2022-10-31")
	assert.Empty(t, out.Late)
	assert.Equal(t, startforlife.MilestoneMet, out.Milestones[0].Status)
	answered(t, &out, "", "programme", "-as-of", "2022-10-11")
	assert.Equal(t, startforlife.MilestoneDue, out.Milestones[0].Status, "the made-up area had not signed up yet")

	form := filepath.Join(t.TempDir(), "milestones.csv")
	status, _, stderr := runs(t, "", "programme", "-template", form)
	require.Equal(t, 0, status, stderr)
	for _, as := range []string{"2022-08-01", "2025-03-31"} {
		var blank programmeAnswer
		answered(t, &blank, "", "programme", "-in", form, "-as-of", as)
		for _, milestone := range blank.Milestones {
			assert.True(t, milestone.DoneOn.IsZero())
		}
		status, page, stderr := runs(t, "", "programme", "-in", form, "-as-of", as, "-format", "html")
		reporttest.Readable(t, page)
		assert.Equal(t, 0, status, stderr)
		wellDrawn(t, page)
	}
	status, text, _ := runs(t, "", "programme")
	assert.Equal(t, 0, status)
	assert.Contains(t, text, "met, late")
}

func TestCover_ShowsTheFundedServicesAndAnnexFAsOnePicture(t *testing.T) {
	const both = "id,status,evidence,reason\nsfl.parenting.minimum.face_to_face.1,met,groups,\nfhse.3.minimum.network.1,met,advice,\nfhse.3.minimum.virtual.1,not_met,,\n"
	var out coverJSON
	answered(t, &out, both, "cover", "-in", "-")
	require.Len(t, out.Network, 26, "24 services, and the panels and the offer")
	byID := map[righthelp.RuleID]networkRow{}
	all := 0
	for _, row := range out.Network {
		byID[row.ID] = row
		all += row.sum().Of
	}
	assert.Equal(t, 109+70, all, "the minimum of annex F and of the six strands")
	assert.Equal(t, 1, byID["fhse.3"].Network.Met)
	assert.Equal(t, 0, byID["fhse.3"].Virtual.Met)
	assert.Equal(t, 1, byID["fhse.17"].FaceToFace.Met, "parenting support is service 17")
	for _, format := range []string{"text", "html"} {
		status, stdout, _ := runs(t, both, "cover", "-in", "-", "-format", format)
		assert.Equal(t, 0, status)
		assert.Contains(t, stdout, "The whole network, the minimum")
	}
	var alone coverJSON
	answered(t, &alone, "id,status\nsfl.parenting.minimum.face_to_face.1,met\n", "cover", "-in", "-")
	assert.Empty(t, alone.Network)

	status, stdout, stderr := runs(t, "id,status\nsfl.parenting.minimum.face_to_face.1,met\nfhse.3.minimum.network.9,met\nfhse.3.minimum.virtual.1,met\nfhse.3.minimum.virtual.1,met\n", "cover", "-in", "-")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "line 3, column id")
	assert.Contains(t, stderr, `line 5, column id: "fhse.3.minimum.virtual.1": line 4 answers it already`)
}
