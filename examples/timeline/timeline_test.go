package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// runProgram runs the program as the shell would.
func runProgram(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(timeline(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

func answered(t *testing.T, stdin string, args ...string) (out answerJSON) {
	t.Helper()
	status, stdout, stderr := runProgram(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), &out))
	return out
}

func TestTheSampleIsAnEpisodeInReview(t *testing.T) {
	out := answered(t, "")
	assert.Equal(t, "review", out.Step.String())
	assert.True(t, out.Timetable.KnownToHold)
	var states []string
	for _, clock := range out.Clocks {
		states = append(states, clock.State.String())
	}
	assert.Equal(t, []string{"met_in_time", "met_late", "met_in_time", "met_in_time", "due"}, states)
	assert.Equal(t, "working_days", strings.ReplaceAll(out.Clocks[1].LateUnit, " ", "_"))
	assert.Equal(t, "met", out.Findings[0].Status.String())
}

func TestALaterQuestionFindsItOverdue(t *testing.T) {
	for asOf, want := range map[string]earlyhelp.ClockState{
		"2023-04-30": earlyhelp.Running, "2023-05-01": earlyhelp.Due, "2023-05-15": earlyhelp.Due, "2023-05-16": earlyhelp.Overdue,
	} {
		clocks := answered(t, "", "-as-of", asOf).Clocks
		assert.Equal(t, want, clocks[len(clocks)-1].State, asOf)
	}
}

func TestEveryFormat(t *testing.T) {
	status, text, stderr := runProgram(t, "")
	require.Equal(t, 0, status)
	assert.Empty(t, stderr)
	assert.Contains(t, text, "Next: review of the plan, by 15\u00a0May\u00a02023.")
	for line := range strings.SplitSeq(text, "\n") {
		assert.LessOrEqual(t, len([]rune(line)), 125, line)
	}
	file := filepath.Join(t.TempDir(), "episode.html")
	status, _, stderr = runProgram(t, "", "-out", file)
	require.Equal(t, 0, status, stderr)
	page, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.NotContains(t, string(page), "<script")
	assert.NotContains(t, string(page), "<?xml")
	assert.Contains(t, string(page), "Review of the plan: due now")
	checkDrawing(t, string(page))
}

// checkDrawing reads the picture as XML and looks that nothing lies outside it.
func checkDrawing(t *testing.T, page string) {
	t.Helper()
	_, rest, found := strings.Cut(page, "<svg")
	require.True(t, found)
	drawing, _, found := strings.Cut("<svg"+rest, "</svg>")
	require.True(t, found)
	decoder := xml.NewDecoder(strings.NewReader(drawing + "</svg>"))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err)
		element, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		names := map[string]bool{}
		for _, attribute := range element.Attr {
			assert.False(t, names[attribute.Name.Local], "%s has %s twice", element.Name.Local, attribute.Name.Local)
			names[attribute.Name.Local] = true
			if slices.Contains([]string{"x", "x1", "x2", "cx"}, attribute.Name.Local) {
				assert.NotContains(t, attribute.Value, "-", "left of the picture")
			}
		}
	}
}

func TestTheCalendarFileOpensInOutlookAndGoogleCalendar(t *testing.T) {
	status, text, stderr := runProgram(t, "", "-format", "ics")
	require.Equal(t, 0, status, stderr)
	assert.Equal(t, strings.Count(text, "\n"), strings.Count(text, "\r\n"), "every line ends with CRLF")
	for line := range strings.SplitSeq(text, "\r\n") {
		assert.LessOrEqual(t, len(line), 75, line)
	}
	calendar, err := ics.ParseCalendar(strings.NewReader(text))
	require.NoError(t, err)
	require.Len(t, calendar.Events(), 5)
	review := calendar.Events()[4]
	assert.Equal(t, "Review of the plan: due now, EH-0042 (invented)", review.GetProperty(ics.ComponentPropertySummary).Value)
	begin := review.GetProperty(ics.ComponentPropertyDtStart)
	assert.Equal(t, "20230515", begin.Value)
	assert.Equal(t, []string{"DATE"}, begin.ICalParameters["VALUE"])
	assert.Equal(t, "20230516", review.GetProperty(ics.ComponentPropertyDtEnd).Value, "a whole day ends where the next begins")
	uids := map[string]bool{}
	for _, event := range calendar.Events() {
		uids[event.Id()] = true
	}
	assert.Len(t, uids, 5, "each has its own UID")
}

func TestAnEntryKeepsItsUIDAndComesLaterInSequence(t *testing.T) {
	entries := func(asOf string) (uids []string, sequence string) {
		_, text, _ := runProgram(t, "", "-format", "ics", "-as-of", asOf)
		calendar, err := ics.ParseCalendar(strings.NewReader(text))
		require.NoError(t, err)
		for _, event := range calendar.Events() {
			uids = append(uids, event.Id())
		}
		return uids, calendar.Events()[4].GetProperty(ics.ComponentPropertySequence).Value
	}
	before, first := entries("2023-05-02")
	after, second := entries("2023-06-02")
	assert.Equal(t, before, after)
	assert.Equal(t, []string{"29", "60"}, []string{first, second})
}

func TestEntriesOfTwoEpisodesAreKeptApart(t *testing.T) {
	status, stdout, stderr := runProgram(t, strings.Replace(sample, "EH-0042 (invented)", "", 1), "-in", "-", "-format", "ics")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "reference: a calendar file needs the case number")
}

// The list of the government (gov.uk/bank-holidays, England and Wales) with the years before it.
func TestTheBankHolidaysAreTheGovernmentsList(t *testing.T) {
	want := strings.Fields(`
		2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26
		2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
		2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
		2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
		2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
		2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
		2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
		2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
		2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28`)
	var got []string
	for _, day := range bankHolidays() {
		got = append(got, day.String())
	}
	slices.Sort(got)
	assert.Equal(t, want, got)
}

func TestALocalDayOffMovesTheDeadline(t *testing.T) {
	by := func(more string) string {
		return answered(t, `{"as_of": "2023-03-02", "timetable": "statutory", `+more+`
			"events": [{"kind": "referral_received", "date": "2023-03-01"}]}`, "-in", "-").Clocks[0].To.String()
	}
	assert.Equal(t, "2023-03-02", by(""))
	assert.Equal(t, "2023-03-03", by(`"days_off": ["2023-03-02"],`))
}

func TestATimetableOfOnesOwn(t *testing.T) {
	out := answered(t, `{"as_of": "2026-03-01", "reference": "A", "timetable": {"name": "Aveton", "limits": [
		{"rule": "aveton.review", "step": "plan_reviewed", "after": "first_meeting", "at_least": 2, "at_most": 3, "unit": "months"}
	]}, "events": [{"kind": "need_identified", "date": "2026-01-02"}, {"kind": "first_meeting", "date": "2026-01-31"}]}`, "-in", "-")
	assert.Equal(t, "Aveton", out.Timetable.Name)
	require.Len(t, out.Clocks, 1)
	assert.Equal(t, "2026-03-31 2026-04-30 running", out.Clocks[0].From.String()+" "+out.Clocks[0].To.String()+" "+out.Clocks[0].State.String())
}

func TestATimetableThatIsNotKnownToHoldIsPointedOut(t *testing.T) {
	status, stdout, stderr := runProgram(t, strings.Replace(sample, "2023-05-02", "2024-01-02", 1), "-in", "-", "-format", "html")
	reporttest.Readable(t, stdout)
	require.Equal(t, 0, status)
	assert.Contains(t, stderr, "not known whether the timetable")
	assert.Contains(t, stdout, "not known whether the timetable")
	assert.False(t, answered(t, "", "-as-of", "2024-01-01").Timetable.KnownToHold)
}

func TestBadInputIsRefusedWithItsPathAndNothingIsWritten(t *testing.T) {
	for text, want := range map[string][]string{
		`{"as_of": "2023-02-30", "timetable": "blackpol", "choice": {"unit": "dogs"}, "events": [{"kind": "plan_reviewd", "date": "2023-1-1"}]}`: {
			`as_of: "2023-02-30"`, `choice.unit: "dogs" is not known`, `events[0].kind: "plan_reviewd" is not known; did you mean "plan_reviewed"?`, `events[0].date: "2023-1-1"`,
			`timetable: "blackpol" is not known; did you mean "blackpool"?`,
		},
		`{"timetable": "devon"}`:                                                                                             {"as_of: say for which day"},
		`{"as_of": "2023-01-01"}`:                                                                                            {"timetable: say which"},
		`{"as_of": "2023-01-01", "timetable": 3}`:                                                                            {"timetable, counted from its beginning: line 1"},
		`{"as_of": "2023-01-01", "timetable": "devon", "when": 3}`:                                                           {`unknown field "when"`},
		`{"as_of": "2023-01-01", "timetable": "blackpool"}`:                                                                  {"limits[0].after: the document leaves it open (blackpool.limit.assessment)", "limits[0].unit: the document leaves it open"},
		`{"as_of": "2023-01-01", "timetable": "devon", "reference": "two\u000alines"}`:                                       {"reference: "},
		`{"as_of": "2023-01-01", "timetable": "devon", "reference": "` + strings.Repeat("x", 61) + `"}`:                      {"reference: "},
		`{"as_of": "2023-01-01", "timetable": {"limits": [{"step": "plan_reviewed"}]}}`:                                      {"name: a timetable has a name", "limits[0].rule", "limits[0].at_most", "limits[0].unit"},
		`{"as_of": "2023-01-01", "timetable": {"name": "x", "limits": [{"step": "review", "unit": "weak"}]}}`:                {"timetable.limits[0].step: \"review\"", "timetable.limits[0].unit: \"weak\""},
		`{"as_of": "2028-02-01", "timetable": "statutory", "events": [{"kind": "referral_received", "date": "2028-01-03"}]}`: {"events[0].date: calendar of working days: nothing is known for 2028-01-04; what is known covers 2019-01-01 to 2027-12-31"},
		`{"as_of": "2023-01-01", "timetable": "devon", "days_off": ["Easter"]}`:                                              {`days_off[0]: "Easter"`},
		`{"as_of": "2023-01-09", "timetable": "devon", "events": [{"kind": "need_identified", "date": "2023-01-02"}, {"kind": "plan_reviewed", "date": "2023-01-03"}]}`: {
			"events[1]: plan_reviewed on 2023-01-03 cannot be: none of what has to come before it is there",
		},
	} {
		status, stdout, stderr := runProgram(t, text, "-in", "-")
		assert.Equal(t, 2, status, text)
		assert.Empty(t, stdout)
		for _, part := range want {
			assert.Contains(t, stderr, part, text)
		}
	}
	for _, args := range [][]string{{"-as-of", "yesterday"}, {"-format", "csv"}, {"-timetables", "-format", "ics"}, {"-in", "no such file"}} {
		status, stdout, _ := runProgram(t, "", args...)
		assert.Equal(t, 2, status, "%v", args)
		assert.Empty(t, stdout)
	}
}

func TestEpisodesInEveryState(t *testing.T) {
	for events, want := range map[string]string{
		`[]`: "No episode has been opened.",
		`[{"kind": "need_identified", "date": "2023-01-02"}, {"kind": "first_meeting", "date": "2023-01-03"}, {"kind": "family_declined", "date": "2023-01-04"}]`: "The family has declined",
		`[{"kind": "need_identified", "date": "2023-01-02"}, {"kind": "first_meeting", "date": "2023-01-03"}, {"kind": "episode_closed", "date": "2023-01-04"}]`:  "ended on",
		`[{"kind": "need_identified", "date": "2023-01-02"}, {"kind": "first_meeting", "date": "2023-01-03"}]`:                                                    "3 steps are overdue.",
		`[{"kind": "need_identified", "date": "2023-01-02"}, {"kind": "first_meeting", "date": "2023-01-03"}, {"kind": "plan_reviewed", "date": "2023-11-20"}]`:   "4 steps are overdue.",
		`[{"kind": "need_identified", "date": "2019-01-03"}, {"kind": "stepped_up", "date": "2023-12-30"}, {"kind": "need_identified", "date": "2023-12-31"}]`:    "Nothing is overdue.",
		`[{"kind": "need_identified", "date": "2023-12-31"}]`: "Nothing is overdue. Next: search",
	} {
		in := `{"as_of": "2023-12-31", "reference": "<b>&", "timetable": "` + map[bool]string{true: "hertfordshire", false: "sefton"}[strings.Contains(events, "first_meeting")] + `", "choice": {"start": "need_identified"}, "events": ` + events + `}`
		status, text, stderr := runProgram(t, in, "-in", "-")
		require.Equal(t, 0, status, stderr)
		assert.Contains(t, text, want)
		status, page, stderr := runProgram(t, in, "-in", "-", "-format", "html")
		reporttest.Readable(t, page)
		require.Equal(t, 0, status, stderr)
		assert.NotContains(t, page, "<b>")
		if events != "[]" {
			checkDrawing(t, page)
		}
		status, _, stderr = runProgram(t, in, "-in", "-", "-format", "ics")
		require.Equal(t, events != "[]", status == 0, stderr)
	}
}

func TestTheReadyMadeTimetablesAreListed(t *testing.T) {
	status, text, _ := runProgram(t, "", "-timetables")
	require.Equal(t, 0, status)
	assert.Contains(t, text, "left open")
	status, text, _ = runProgram(t, "", "-timetables", "-format", "json")
	require.Equal(t, 0, status)
	var limits []map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &limits))
	assert.Equal(t, "blackpool", limits[0]["timetable"])
	assert.Equal(t, "unspecified", limits[0]["unit"])
	assert.Equal(t, "published", limits[0]["basis"])
}

func TestEveryKindOfEventHasATitle(t *testing.T) {
	for kind := earlyhelp.NeedIdentified; kind <= earlyhelp.PracticeReviewPublished; kind++ {
		assert.NotEmpty(t, titles[kind], "%s", kind)
	}
	assert.Len(t, titles, int(earlyhelp.PracticeReviewPublished))
	for state := earlyhelp.NotStarted; state <= earlyhelp.ForAPerson; state++ {
		assert.NotEmpty(t, stands(earlyhelp.Clock{State: state, Late: 1}), "%s", state)
	}
}
