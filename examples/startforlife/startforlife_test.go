package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"
	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func runs(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(startForLife(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// answered is the JSON of a run that goes well.
func answered(t *testing.T, into any, stdin string, args ...string) (notices string) {
	t.Helper()
	status, stdout, stderr := runs(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), into))
	return stderr
}

func saved(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestWithoutArgumentsAnIllustrativeFamilyAndOfferAreShown(t *testing.T) {
	status, stdout, stderr := runs(t, "")
	assert.Equal(t, 0, status, stderr)
	assert.Empty(t, stderr)
	for _, part := range []string{"illustrative, made up", "day 688 of the", "The Start for Life offer of Aveton (made up)", "Words that look like jargon"} {
		assert.Contains(t, stdout, part)
	}
	for line := range strings.Lines(stdout) {
		assert.LessOrEqual(t, len([]rune(line)), 101, line)
	}
}

// child is the contract of the JSON about a child, read by its names alone.
type child struct {
	Born   string `json:"born"`
	Due    string `json:"due"`
	AsOf   string `json:"as_of"`
	Period struct {
		From string `json:"from"`
		To   string `json:"to"`
		Day  int    `json:"day"`
		Of   int    `json:"of"`
		Left int    `json:"left"`
	} `json:"period"`
	Reviews []struct {
		ID      string  `json:"id"`
		Title   string  `json:"title"`
		From    *string `json:"from"`
		To      *string `json:"to"`
		Status  string  `json:"status"`
		DoneOn  *string `json:"done_on"`
		Edition string  `json:"edition"`
	} `json:"reviews"`
	Pathway []struct {
		Title  string `json:"title"`
		Rule   string `json:"rule"`
		Status string `json:"status"`
	} `json:"pathway"`
	Offer any `json:"offer"`
}

func (c child) status(id, edition string) string {
	for _, review := range c.Reviews {
		if review.ID == id && review.Edition == edition {
			return review.Status
		}
	}
	return "there is none"
}

func TestAChildOfWhomTheBirthIsKnown(t *testing.T) {
	done := saved(t, "done.csv", "review,on\nnew_birth,2024-03-09\n")
	var out child
	notices := answered(t, &out, "", "-born", "2024-02-29", "-gestation", "40", "-as-of", "2024-04-25", "-done", done)
	assert.Empty(t, notices)
	assert.Equal(t, "2024-02-29", out.Born)
	assert.Empty(t, out.Due)
	assert.Equal(t, "2024-04-25", out.AsOf)
	assert.Equal(t, "2023-06-08", out.Period.From)
	assert.Equal(t, "2026-02-28", out.Period.To)
	assert.Equal(t, 997, out.Period.Of)
	assert.Equal(t, 997, out.Period.Day+out.Period.Left)
	assert.Nil(t, out.Offer)
	require.Len(t, out.Reviews, 16, "eight by each edition")
	assert.Equal(t, "done_early", out.status("sfl.review.new_birth", "sfl-reviews-2021"), "nine days after the birth")
	assert.Equal(t, "done_in_time", out.status("sfl.review.new_birth.statistics", "sfl-reviews-2024"))
	assert.Equal(t, "due", out.status("sfl.review.six_to_eight_weeks", "sfl-reviews-2021"), "the last day of eight weeks")
	assert.Equal(t, "missed", out.status("sfl.review.antenatal", "sfl-reviews-2021"))
	assert.Nil(t, out.Reviews[0].From)
	assert.Nil(t, out.Reviews[0].DoneOn)

	answered(t, &out, "", "-born", "2024-02-29", "-gestation", "40", "-as-of", "2024-04-26")
	assert.Equal(t, "overdue", out.status("sfl.review.six_to_eight_weeks", "sfl-reviews-2021"), "a day later")
}

func TestAChildOnTheWayAndOneEditionAlone(t *testing.T) {
	var out child
	answered(t, &out, "", "-due", "2022-06-01", "-as-of", "2022-03-09")
	assert.Equal(t, "2022-06-01", out.Due)
	assert.Empty(t, out.Born)
	assert.Len(t, out.Reviews, 8, "the statistics came later")
	assert.Equal(t, "due", out.status("sfl.review.antenatal", "sfl-reviews-2021"), "28 weeks to the day")
	answered(t, &out, "", "-due", "2022-06-01", "-as-of", "2022-03-08")
	assert.Equal(t, "not_yet", out.status("sfl.review.antenatal", "sfl-reviews-2021"))

	_, text, _ := runs(t, "", "-due", "2022-06-01", "-as-of", "2022-03-09")
	assert.Contains(t, text, "A child expected on 1\u00a0Jun\u00a02022")
	assert.Contains(t, text, "counted from the day on which it is expected")
	assert.NotContains(t, text, "Two sources")
}

func TestEveryStageIsToldInWords(t *testing.T) {
	for want, args := range map[string][]string{
		"have not begun":              {"-due", "2024-12-01", "-as-of", "2024-02-01"},
		"In pregnancy: day":           {"-due", "2024-12-01", "-as-of", "2024-11-01"},
		"Aged 1 month and 1 day: day": {"-born", "2024-10-01", "-as-of", "2024-11-02"},
		"Aged 1 month (corrected for the early birth: 39 days before 40 weeks)": {"-born", "2024-10-01", "-gestation", "30", "-as-of", "2024-11-01"},
		"Aged 4 days: day":   {"-born", "2024-10-28", "-as-of", "2024-11-01"},
		"ended on":           {"-born", "2022-04-01", "-as-of", "2024-11-02"},
		"No review is left":  {"-born", "2020-04-01", "-as-of", "2024-11-02"},
		"is an estimate":     {"-born", "2024-10-01", "-as-of", "2024-11-02"},
		"EH-7: A child born": {"-born", "2024-10-01", "-as-of", "2024-11-02", "-reference", "EH-7"},
	} {
		status, text, stderr := runs(t, "", args...)
		assert.Equal(t, 0, status, stderr)
		assert.Contains(t, strings.Join(strings.Fields(strings.ReplaceAll(text, "\n", " ")), " "), want)
		status, page, stderr := runs(t, "", append(args, "-format", "html")...)
		reporttest.Readable(t, page)
		assert.Equal(t, 0, status, stderr)
		wellDrawn(t, page)
	}
}

func TestTheServicesAreThoseForTheFamily(t *testing.T) {
	suggested := func(args ...string) map[string]string {
		var out child
		answered(t, &out, "", args...)
		services := map[string]string{}
		for _, service := range out.Pathway {
			assert.NotEmpty(t, service.Title)
			services[service.Rule] = service.Status
		}
		return services
	}
	made := suggested()
	assert.Equal(t, "met", made["sfl.for.perinatal.mental_health"], "a carer has a mild difficulty")
	assert.Equal(t, "not_met", made["sfl.for.parenting.targeted"])
	baby := suggested("-born", "2024-04-01", "-as-of", "2024-05-01")
	assert.Equal(t, "met", baby["sfl.for.parenting.universal"])
	assert.Equal(t, "not_assessed", baby["sfl.for.perinatal.mental_health"], "nobody has said")
	assert.Equal(t, "not_met", baby["sfl.for.hle"])
	assert.Equal(t, "met", suggested("-born", "2021-04-01", "-as-of", "2024-04-01")["sfl.for.hle"])
	words := map[string]bool{}
	for way := startforlife.OpenToAll; way <= startforlife.PartnerAgency; way++ {
		words[wayWords(way)] = true
	}
	assert.Len(t, words, int(startforlife.PartnerAgency))
}

// wellDrawn checks that a page needs nothing from outside, and that its pictures are XML.
func wellDrawn(t *testing.T, page string) {
	t.Helper()
	for _, never := range []string{"<script", "src=", "ZgotmplZ", "<?xml", "%!"} {
		assert.NotContains(t, page, never)
	}
	for rest := page; ; {
		_, from, found := strings.Cut(rest, "<svg")
		if !found {
			return
		}
		drawing, after, closed := strings.Cut(from, "</svg>")
		require.True(t, closed)
		decoder := xml.NewDecoder(strings.NewReader("<svg" + drawing + "</svg>"))
		for {
			_, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
		}
		rest = after
	}
}

func TestTheCalendarHasWholeDaysAndKeepsItsNames(t *testing.T) {
	status, first, stderr := runs(t, "", "-due", "2024-12-01", "-as-of", "2024-11-01", "-reference", "EH-7", "-format", "ics")
	require.Equal(t, 0, status, stderr)
	calendar, err := ics.ParseCalendar(strings.NewReader(first))
	require.NoError(t, err)
	require.Len(t, calendar.Events(), 10, "eight, and two about which the editions differ")
	antenatal := calendar.Events()[1]
	assert.Equal(t, "20240908", antenatal.GetProperty(ics.ComponentPropertyDtStart).Value)
	assert.Equal(t, "20241202", antenatal.GetProperty(ics.ComponentPropertyDtEnd).Value, "the day after the last")
	assert.Equal(t, []string{"DATE"}, antenatal.GetProperty(ics.ComponentPropertyDtStart).ICalParameters["VALUE"])
	assert.Contains(t, antenatal.GetProperty(ics.ComponentPropertySummary).Value, "EH-7")

	status, second, stderr := runs(t, "", "-born", "2024-11-25", "-gestation", "39+1", "-as-of", "2024-12-24", "-reference", "EH-7", "-format", "ics")
	require.Equal(t, 0, status, stderr)
	later, err := ics.ParseCalendar(strings.NewReader(second))
	require.NoError(t, err)
	names := map[string]bool{}
	for i, event := range calendar.Events() {
		names[event.Id()] = true
		assert.Equal(t, event.Id(), later.Events()[i].Id(), "an entry stays the same when the child is born")
	}
	assert.Len(t, names, 10)
	for line := range strings.SplitSeq(first, "\r\n") {
		assert.LessOrEqual(t, len(line), 75)
	}

	_, other, _ := runs(t, "", "-due", "2024-12-02", "-as-of", "2024-11-01", "-format", "ics")
	assert.NotContains(t, other, antenatal.Id())
	_, early, _ := runs(t, "", "-born", "2024-11-25", "-gestation", "25", "-as-of", "2024-12-24", "-format", "ics")
	assert.NotContains(t, early, "Antenatal", "it was never due")
}

func TestBadInputIsToldWithItsPlaceAndNothingIsWritten(t *testing.T) {
	done := func(rows string) string { return saved(t, "done.csv", "review,on\n"+rows) }
	born := []string{"-born", "2025-01-01", "-as-of", "2026-01-01"}
	for _, c := range []struct {
		args  []string
		stdin string
		says  []string
	}{
		{args: []string{"-born", "2025-02-29"}, says: []string{`-born: "2025-02-29"`}},
		{args: []string{"-born", "2026-11-01", "-due", "2026-12-01"}, says: []string{`-due: "2026-12-01": it lies after the birth`}},
		{args: []string{"-born", "2026-11-01", "-gestation", "19"}, says: []string{`-gestation: "19+0"`}},
		{args: []string{"-due", "2026-12-01", "-gestation", "36", "-as-of", "2026-11-01"}, says: []string{"-gestation", "there is no birth date"}},
		{args: []string{"-gestation", "36", "-done", "x.csv"}, says: []string{"-gestation: it belongs to a child", "-done: it belongs to a child"}},
		{args: []string{"-as-of", "2025-01-01"}, says: []string{"-born", "it lies after the day"}},
		{args: []string{"-born", "2020-01-01", "-as-of", "2020-06-01"}, says: []string{"nothing is known for 2020-06-01", "-as-of"}},
		{args: []string{"-born", "2025-01-01", "-as-of", "x", "-gestation", "y"}, says: []string{"-as-of", "-gestation"}},
		{args: []string{"-due", "2023-01-01", "-as-of", "2025-01-01"}, says: []string{"-due", "give the birth date"}},
		{args: append(born, "-done", done("new_birth,2025-01-12\nnew_birht,2025-01-12\n,2025-02-01\nantenatal,2025-13-01\n")), says: []string{
			`done.csv: line 3, column review: "new_birht" is not known; did you mean "new_birth"?`, "line 4, column review: it is blank", `line 5, column on: "2025-13-01"`,
		}},
		{args: append(born, "-done", done("new_birth,2025-01-12\nnew_birth,2025-01-13\none_year,2024-12-01\nbooking,2025-03-01\nhandover,\n")), says: []string{
			"line 3, column review", "line 4, column on", "line 5, column on", "line 6, column on",
		}},
		{args: append(born, "-done", "no such file"), says: []string{"no such file"}},
		{args: append(born, "-reference", strings.Repeat("x", 61)), says: []string{"-reference"}},
		{args: []string{"offer", "-in", "-"}, stdin: `{"services": [{"servce": "x"}]}`, says: []string{`standard input: line 1, column 16: unknown field "servce"`}},
		{args: []string{"offer", "-in", "-"}, stdin: `{"services": [{"service": "sfl.offer.service.maternit", "title": "x"}, {}], "answers": [{"rule": "sfl.offer.minimum.any.1", "status": "mett"}]}`, says: []string{
			`answers[0].status: "mett" is not known; did you mean "met"?`, `services[0].service: "sfl.offer.service.maternit" is not known`, "services[1].title",
		}},
		{args: []string{"panel", "-in", "-"}, stdin: `{"as_of": "x", "established": "2024-02-30", "members": ["expectng"], "meetings": ["y"], "diverse": "yes"}`, says: []string{
			`as_of: "x"`, `established: "2024-02-30"`, `members[0]: "expectng" is not known; did you mean "expecting"?`, `meetings[0]: "y"`, `diverse: "yes"`,
		}},
		{args: []string{"panel", "-in", "-"}, stdin: `{"as_of": "2024-01-01", "meetings": ["2024-01-02"]}`, says: []string{`meetings[0]: "2024-01-02"`}},
		{args: []string{"panel", "-as-of", "x"}, says: []string{`-as-of: "x"`}},
		{args: []string{"panel", "-in", "-"}, stdin: `{`, says: []string{"ends too early"}},
		{args: []string{"cover", "-in", "-"}, stdin: "id,status,evidence,reason\n,met,,\n", says: []string{"line 2, column id: it is blank"}},
		{args: []string{"cover", "-in", "-"}, stdin: "id,status\nsfl.offer.minimum.any.1,met\nsfl.offer.minimum.any.1,met\nsfl.offer.minimum.any.x,met\nsfl.offer.minimum.any.2,not_applicable\nsfl.offer.minimum.any.3,yes\n", says: []string{
			`line 6, column status: "yes" is not known`,
		}},
		{args: []string{"cover", "-in", "-"}, stdin: "id,status\nsfl.offer.minimum.any.1,met\nsfl.offer.minimum.any.1,met\nsfl.offer.minimum.any.x,met\nsfl.offer.minimum.any.2,not_applicable\n", says: []string{
			"line 3, column id", "line 2 answers it already", "line 4, column id", "line 5, column reason",
		}},
		{args: []string{"reviews", "-in", "-"}, stdin: "born,new_birth\n2026-04-31,x\n", says: []string{"-from: say which period", "-to: say which period", "line 2, column born", "line 2, column new_birth"}},
		{args: []string{"reviews", "-from", "2026-04-01", "-to", "2026-03-31"}, says: []string{"-to", "before the first day"}},
		{args: []string{"reviews", "-in", "-", "-from", "2026-04-01", "-to", "2026-06-30"}, stdin: "born,due,new_birth\n2026-04-01,,2026-03-31\n,,2026-03-31\n", says: []string{
			"line 2, column new_birth", "line 3, column born",
		}},
		{args: []string{"programme", "-as-of", "2026-01-01"}, says: []string{"nothing is known for 2026-01-01"}},
		{args: []string{"programme", "-in", "-"}, stdin: "milestone,on\nx,2022-13-01\n", says: []string{"-as-of: say for which day", `line 2, column on: "2022-13-01"`}},
		{args: []string{"programme", "-in", "-", "-as-of", "2023-01-01"}, stdin: "milestone,on\nsfl.milestone.sign_up,\nsfl.milestone.offr,2022-10-01\nsfl.milestone.offer,2024-10-01\n", says: []string{
			`line 3, column milestone: "sfl.milestone.offr" is not known; did you mean "sfl.milestone.offer"?`, `line 4, column on: "2024-10-01"`,
		}},
	} {
		out := filepath.Join(t.TempDir(), "out.json")
		status, stdout, stderr := runs(t, c.stdin, append(c.args, "-out", out)...)
		assert.Equal(t, 2, status, c.args)
		assert.Empty(t, stdout)
		assert.NoFileExists(t, out)
		for _, part := range c.says {
			assert.Contains(t, stderr, part, c.args)
		}
	}
}

func TestACommandThatThereIsNotIsRefused(t *testing.T) {
	status, stdout, stderr := runs(t, "", "offr")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, `did you mean "offer"?`)
}

func TestColumnsOfTheReviewsThatAreNotUsedAreTold(t *testing.T) {
	done := saved(t, "done.csv", "review,on,where\nnew_birth,2025-01-12,home\n")
	_, _, stderr := runs(t, "", "-born", "2025-01-01", "-as-of", "2026-01-01", "-done", done)
	assert.Equal(t, done+": not used: the columns where\n", stderr)
}

func sampleOn(t *testing.T) righthelp.Date {
	t.Helper()
	day, err := righthelp.ParseDate("2024-02-29")
	require.NoError(t, err)
	return day
}

func TestEveryStatusHasWords(t *testing.T) {
	words := map[string]bool{}
	for status := startforlife.NotYet; status <= startforlife.Unclear; status++ {
		words[stands(startforlife.ReviewState{Status: status, To: sampleOn(t)})] = true
	}
	assert.Len(t, words, int(startforlife.Unclear))
	clear(words)
	for status := startforlife.MilestoneAhead; status <= startforlife.MilestoneUndated; status++ {
		words[milestoneWords(status)] = true
	}
	assert.Len(t, words, int(startforlife.MilestoneUndated))
	clear(words)
	for status := righthelp.NotAssessed; status <= righthelp.NotApplicable; status++ {
		words[statusWords(status)] = true
	}
	assert.Len(t, words, 4)
	clear(words)
	for access := startforlife.FaceToFace; access <= startforlife.AnyAccess; access++ {
		words[accessWords(access)] = true
	}
	assert.Len(t, words, int(startforlife.AnyAccess))
}

func TestEveryFormatIsTheSameEveryTime(t *testing.T) {
	for command, formats := range map[string][]string{
		"child": {"text", "json", "html", "ics"}, "offer": {"text", "json", "html"}, "panel": {"text", "json", "html"},
		"cover": {"text", "json", "csv", "html"}, "reviews": {"text", "json", "csv", "html"}, "programme": {"text", "json", "html"},
	} {
		for _, format := range formats {
			status, first, stderr := runs(t, "", command, "-format", format)
			require.Equal(t, 0, status, stderr)
			_, second, _ := runs(t, "", command, "-format", format)
			assert.NotEmpty(t, first)
			assert.True(t, first == second, command, format)
			wellDrawn(t, first)
		}
	}
}

func TestADayAfterTheSchedulesWereLastCheckedIsAnsweredAndSaysSo(t *testing.T) {
	status, stdout, stderr := runs(t, "", "-born", "2026-10-01", "-as-of", "2027-01-01")
	assert.Equal(t, 0, status, stderr)
	assert.Contains(t, stdout, "last checked on 21 Nov 2026")
	status, stdout, _ = runs(t, "", "-born", "2026-10-01", "-as-of", "2026-11-21")
	assert.Equal(t, 0, status)
	assert.NotContains(t, stdout, "last checked")
}
