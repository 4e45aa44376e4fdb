package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	tea     = "Tea is served at 4 o'clock, and costs £1.75."
	biscuit = "A biscuit comes with it."
)

// document is a made-up text under the name of a file of the register.
const document1 = "# House rules\n\n" + tea + "\n\n" + biscuit + "\n\n" + biscuit + "\n"

const safeguarding, safeguardingFile = "blackpool-fsm-2023", "family-safeguarding-model.txt"

func rule(id, passage, figures string) righthelp.Rule {
	return righthelp.Rule{
		ID: righthelp.RuleID(id), Kind: "house_rule", Title: "=Tea & cake", Text: "We pour tea <late>, for money.", Basis: righthelp.Published,
		Source: safeguarding, Section: "first paragraph", Passage: righthelp.PassageOf(passage), Figures: figures, Note: "The clock is ours.",
	}
}

func house(rules ...righthelp.Rule) []catalogue {
	return []catalogue{{"house", slices.Values(rules)}, {"righthelp", righthelp.Rules()}}
}

func run1(t *testing.T, catalogues []catalogue, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(command(catalogues), args, strings.NewReader(""), &out, &notices)
	return status, out.String(), notices.String()
}

func documents(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, safeguardingFile), []byte(document1), 0o600))
	return folder
}

func TestTheShapeOfTheJSONIsAContract(t *testing.T) {
	status, stdout, _ := run1(t, []catalogue{
		{"house", slices.Values([]righthelp.Rule{rule("house.tea.1", tea, "4 1 75"), {ID: "house.last", Basis: righthelp.Convention}})},
		{"familyhub", slices.Values([]righthelp.Rule{{ID: "fhse.scope.funded", Basis: righthelp.Convention, Source: "fhsl-annex-f-2022"}})}, // of which the index knows
	}, "-format", "json")
	assert.Equal(t, 0, status)
	golden := filepath.Join("testdata", "rules.golden.json")
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, []byte(stdout), 0o644))
	}
	expect, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(expect), stdout)
}

func TestEveryRuleOfTheLibraryIsInEveryFormat(t *testing.T) {
	var listed []line
	_, stdout, _ := run1(t, catalogues(), "-format", "json")
	require.NoError(t, json.Unmarshal([]byte(stdout), &listed))
	rules := rulesOf(catalogues())
	require.Len(t, listed, len(rules))
	for _, format := range []string{"text", "csv", "html"} {
		status, stdout, stderr := run1(t, catalogues(), "-format", format)
		assert.Equal(t, 0, status, stderr)
		for _, entry := range rules {
			assert.Contains(t, stdout, string(entry.rule.ID), format)
		}
	}
}

func TestNoRulesAreAnEmptyList(t *testing.T) {
	_, stdout, _ := run1(t, nil, "-format", "json")
	assert.Equal(t, "[]\n", stdout)
}

func TestTheTextFitsATerminal(t *testing.T) {
	_, stdout, _ := run1(t, house(rule("house.tea.1", tea, "4 1 75")))
	assert.Contains(t, stdout, "house\n=====\n\nhouse.tea.1  (house_rule, published)\n  =Tea & cake\n  We pour tea <late>, for money.\n"+
		"  From: Family Safeguarding Model (Blackpool Council, 21 September 2023), first paragraph\n  Figures: 4 1 75\n  Note: The clock is ours.\n")
	assert.Contains(t, stdout, "\n6 rules.\n")
	for _, line := range strings.Split(stdout, "\n") {
		assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
	}
}

func TestTheCSVIsSafeForASpreadsheet(t *testing.T) {
	_, stdout, _ := run1(t, house(rule("house.tea.1", tea, "4 1 75")), "-format", "csv", "-package", "house")
	passage := righthelp.PassageOf(tea)
	assert.Equal(t, "id,package,kind,title,text,basis,source,section,words,sum,figures,note,editions,applies,reads,cases\n"+
		"house.tea.1,house,house_rule,'=Tea & cake,\"We pour tea <late>, for money.\",published,blackpool-fsm-2023,first paragraph,11,"+
		fmt.Sprintf("0x%016x", passage.Sum)+",4 1 75,The clock is ours.,,,,\n", stdout)
}

func TestTheWorkbookHoldsEveryRule(t *testing.T) {
	out := filepath.Join(t.TempDir(), "rules.xlsx")
	status, _, stderr := run1(t, house(rule("house.tea.1", tea, "4 1 75")), "-out", out)
	require.Equal(t, 0, status, stderr)
	file, err := os.Open(out)
	require.NoError(t, err)
	defer file.Close()
	form := sheet.Form{}
	for _, name := range columns {
		form.Columns = append(form.Columns, sheet.Column{Name: name})
	}
	var titles []string
	_, err = sheet.Read(sheet.Input{Name: out, Reader: file}, form, func(row sheet.Row) error {
		titles = append(titles, row.Text("title"))
		return nil
	})
	require.NoError(t, err)
	assert.Equal(t, "=Tea & cake", titles[0])
	assert.Len(t, titles, 6)
}

func TestThePageLeadsToEveryRule(t *testing.T) {
	_, stdout, _ := run1(t, house(rule("house.tea.1", tea, "4 1 75")), "-format", "html")
	reporttest.Readable(t, stdout)
	for _, part := range []string{
		`<h1>The rulebook</h1>`, `<a href="#house.tea.1">house.tea.1</a> =Tea &amp; cake`, `<article class="rule" id="house.tea.1">`,
		`<span class="basis published">published</span>`, `We pour tea &lt;late&gt;, for money.`, `<summary>house: 1 rule</summary>`,
		`<summary>Family Safeguarding Model (Blackpool Council, 21 September 2023): 1 rule</summary>`, `<summary>No document: 5 rules</summary>`,
		`<section id="righthelp">`, `<dt>From</dt><dd>Family Safeguarding Model (Blackpool Council, 21 September 2023), first paragraph</dd>`, `<dt>Note</dt><dd>The clock is ours.</dd>`,
		`<dt>Applied by</dt><dd>Date.AddMonths <code>date.go</code></dd>`, `<details><summary>39 cases</summary>`, `<details open><summary>1 case</summary>`,
		`<code>testdata/cases/editions.json</code>`, `<li><b>the last day</b>: Both ends belong to the period.</li>`,
	} {
		assert.Contains(t, stdout, part)
	}
	assert.Equal(t, 6, strings.Count(stdout, "<article"))
}

// The search needs a script, and a browser runs the one that the page names. All else is there without it.
func TestOnlyTheSearchNeedsAScript(t *testing.T) {
	_, stdout, _ := run1(t, house(rule("house.tea.1", tea, "")), "-format", "html")
	reporttest.Readable(t, stdout)
	assert.Contains(t, stdout, `<form id="search-form" role="search" hidden>`)
	assert.Contains(t, stdout, `<label for="search">`)
	before, script, found := strings.Cut(stdout, "<script>")
	require.True(t, found)
	script, _, _ = strings.Cut(script, "</script>")
	sum := sha256.Sum256([]byte(script))
	assert.Contains(t, html.UnescapeString(before), "script-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
	assert.Equal(t, 6, strings.Count(before, "<article"))
	assert.NotContains(t, script, "http")
}

func TestAConventionIsNotOfTheDocumentThatItCompletes(t *testing.T) {
	convention := rule("house.tea.1", "", "")
	convention.Basis = righthelp.Convention
	_, stdout, _ := run1(t, []catalogue{{"house", slices.Values([]righthelp.Rule{convention})}})
	assert.Contains(t, stdout, "  Completes: Family Safeguarding Model")
	_, stdout, _ = run1(t, []catalogue{{"house", slices.Values([]righthelp.Rule{convention})}}, "-format", "html")
	reporttest.Readable(t, stdout)
	assert.Contains(t, stdout, "<dt>Completes</dt><dd>Family Safeguarding Model")
	assert.NotContains(t, stdout, "<dt>From</dt><dd>Family Safeguarding")
}

func TestANoteLeadsToTheRulesThatItNames(t *testing.T) {
	noted := rule("house.tea.1", tea, "")
	noted.Note = "See righthelp.half_up, (righthelp.month_end) & house.none."
	_, stdout, _ := run1(t, house(noted), "-format", "html")
	reporttest.Readable(t, stdout)
	assert.Contains(t, stdout, `<dd>See <a href="#righthelp.half_up">righthelp.half_up</a>, (<a href="#righthelp.month_end">righthelp.month_end</a>) &amp; house.none.</dd>`)
}

func TestThePageOfAllRulesIsLightEnoughToSend(t *testing.T) {
	_, stdout, _ := run1(t, catalogues(), "-format", "html")
	reporttest.Readable(t, stdout)
	assert.Less(t, len(stdout), 4_000_000)
}

func TestARuleOfAnEditionSaysWhenItHolds(t *testing.T) {
	for id, says := range map[string]string{
		"fhsl.selection.order":              "Edition: Family Hubs and Start for Life programme, August 2022; in force from 1 August 2022 to 31 March 2025; last checked on 21 November 2026 ",
		"ehsg.workforce_table.minimum":      "Edition: Early Help System Guide, second edition, March 2022; in force from 1 March 2022",
		"wt.benefit.county_lines":           "Edition: Working Together to Safeguard Children 2023; in force from 1 January 2024",
		"sefton.limit.copy":                 "Edition: Sefton, page on timescales of 23 January 2023; in force from 23 January 2023; last checked",
		"derbyshire.limit.review":           "Edition: Derbyshire, local keywords of 10 May 2024; in force from 10 May 2024; last checked on 10 May",
		"devon.limit.review":                "Edition: Devon, page on the early help journey, undated; when it is in force is not known ",
		"sfl.review.new_birth.statistics":   "Edition: Health reviews in the statistics for 2024 to 2025; in force from",
		"selfassessment.convention.missing": "Edition: Early Help System Guide",
		"fhmf.1.2.basic.1":                  "Edition: Family Hub Model Framework and service expectations, August 2022; in force",
		"sfl.perinatal.minimum.virtual.1":   "Edition: Start for Life in the programme guide of August 2022",
	} {
		status, stdout, stderr := run1(t, catalogues(), "-show", id)
		require.Equal(t, 0, status, stderr)
		assert.Contains(t, strings.Join(strings.Fields(stdout), " "), says)
	}
	_, stdout, _ := run1(t, catalogues(), "-show", "righthelp.half_up")
	assert.NotContains(t, stdout, "Edition:")
}

func TestARuleShowsTheCodeAndTheCasesBehindIt(t *testing.T) {
	_, stdout, _ := run1(t, catalogues(), "-show", "grant.sharing.floor")
	for _, says := range []string{
		"  Applied by: Pot.limitedClaim in startforlife/grant/share.go\n",
		"  Proved by: startforlife/grant/testdata/cases/share.json, a floor is rounded up to whole units: £20\n  would be below the floor of £20.01.\n",
	} {
		assert.Contains(t, stdout, says)
	}
	_, stdout, _ = run1(t, catalogues(), "-show", "earlyhelp.quality.voice")
	assert.Contains(t, stdout, "  In a table of: CheckQuality in earlyhelp/quality.go\n")
}

func TestRulesAreChosenByPackageDocumentAndKind(t *testing.T) {
	catalogues := house(rule("house.tea.1", tea, ""))
	for expect, args := range map[string][]string{
		"\n1 rule.\n":  {"-source", safeguarding},
		"\n5 rules.\n": {"-kind", "convention", "-package", "righthelp"},
	} {
		status, stdout, _ := run1(t, catalogues, args...)
		assert.Equal(t, 0, status)
		assert.Contains(t, stdout, expect)
	}
	status, stdout, stderr := run1(t, catalogues, "-package", "hous", "-source", "blackpool-fsm-2024", "-kind", "conventions")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Equal(t, "-package: \"hous\" is not known; did you mean \"house\"?\n-source: \"blackpool-fsm-2024\" is not known; did you mean \"blackpool-fsm-2023\"?\n"+
		"-kind: \"conventions\" is not known; did you mean \"convention\"?\n", stderr)
}

func TestFlagsThatDoNotGoTogetherAreRefused(t *testing.T) {
	folder := documents(t)
	for expect, args := range map[string][]string{
		"-show and -verify do not go together":            {"-show", "house.tea.1", "-verify", folder},
		"-sources goes with -show":                        {"-sources", folder},
		"-uncited goes with -verify":                      {"-uncited"},
		"-show and -verify write text, not json":          {"-verify", folder, "-format", "json"},
		"open " + folder + "x: no such file or directory": {"-verify", folder + "x"},
	} {
		status, stdout, stderr := run1(t, house(), args...)
		assert.Equal(t, 2, status)
		assert.Empty(t, stdout)
		assert.Equal(t, expect+"\n", stderr)
	}
}

func TestRulesWhosePassagesStandInTheirDocumentsPass(t *testing.T) {
	rules := house(rule("house.tea.1", tea, "4 1 75"), rule("house.biscuit.1", biscuit, ""), rule("house.biscuit.2", biscuit, ""))
	status, stdout, stderr := run1(t, rules, "-verify", documents(t))
	assert.Equal(t, 0, status)
	assert.Empty(t, stderr)
	assert.Contains(t, stdout, "│ blackpool-fsm-2023 │ family-safeguarding-model.txt │     3 │     3 │       3 │        0 │")
	assert.Contains(t, stdout, "3 published rules checked, 0 problems. 5 rules of another basis: no passage to check.\n")
}

func TestARuleThatItsDocumentDoesNotBearOutFails(t *testing.T) {
	elsewhere := rule("house.elsewhere", tea, "")
	elsewhere.Source = "ehsg-2022"
	unregistered := rule("house.unregistered", tea, "")
	unregistered.Source = "house-2022"
	folder := documents(t)
	for expect, rules := range map[string][]righthelp.Rule{
		"house.gone: its passage of 4 words does not stand in family-safeguarding-model.txt\n":                        {rule("house.gone", "Coffee is never served.", "")},
		"house.none: its passage of 0 words does not stand in family-safeguarding-model.txt\n":                        {rule("house.none", "", "")},
		"house.tea.1: the figure 5 does not stand in its passage\n":                                                   {rule("house.tea.1", tea, "4 5")},
		"house.tea.1: the figure 1.75 does not stand in its passage\n":                                                {rule("house.tea.1", tea, "1.75")},
		"house.tea.1: the figure 7 does not stand in its passage\n":                                                   {rule("house.tea.1", tea, "7")},
		"house.tea.1, house.tea.2: their passage has only 1 place in family-safeguarding-model.txt\n":                 {rule("house.tea.1", tea, ""), rule("house.tea.2", tea, "")},
		"house.b.1, house.b.2, house.b.3: their passage has only 2 places in family-safeguarding-model.txt\n":         {rule("house.b.1", biscuit, ""), rule("house.b.2", biscuit, ""), rule("house.b.3", biscuit, "")},
		"ehsg-2022: open " + folder + "/early-help-system-guide.txt: no such file or directory; 1 rule not checked\n": {elsewhere},
		"house-2022: the register has no such document; 1 rule not checked\n":                                         {unregistered},
	} {
		status, stdout, stderr := run1(t, house(rules...), "-verify", folder)
		assert.Equal(t, 1, status)
		assert.Empty(t, stderr)
		assert.Contains(t, stdout, "\n"+expect)
		assert.Contains(t, stdout, ", 1 problem.")
	}
}

func TestTheOfficialWordsStandBesideOurs(t *testing.T) {
	rules := house(rule("house.tea.1", tea, ""), rule("house.biscuit", biscuit, ""), rule("house.gone", "no such words", ""))
	folder := documents(t)
	status, stdout, stderr := run1(t, rules, "-show", "house.tea.1", "-sources", folder)
	assert.Equal(t, 0, status)
	assert.Empty(t, stderr)
	assert.Contains(t, stdout, "house.tea.1  (house_rule, published)\n")
	assert.Contains(t, stdout, "\nfamily-safeguarding-model.txt, line 3, 1 place\n")
	assert.Contains(t, stdout, "│ Tea is served at 4 o'clock, and costs £1.75 │ We pour tea <late>, for money. │")

	_, stdout, _ = run1(t, rules, "-show", "house.biscuit", "-sources", folder)
	assert.Contains(t, stdout, "line 5, 2 places\n")

	status, stdout, _ = run1(t, rules, "-show", "house.gone", "-sources", folder)
	assert.Equal(t, 1, status)
	assert.Contains(t, stdout, "The passage of 3 words does not stand in family-safeguarding-model.txt.")

	status, stdout, stderr = run1(t, rules, "-show", "house.tea.1", "-sources", folder+"x")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "no such file")
}

func TestARuleIsShownWithoutDocumentsToo(t *testing.T) {
	rules := house(rule("house.tea.1", tea, ""))
	status, stdout, stderr := run1(t, rules, "-show", "house.tea.1")
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "We pour tea")
	assert.Equal(t, "with -sources FOLDER the official words stand beside ours\n", stderr)

	status, stdout, _ = run1(t, rules, "-show", "righthelp.half_up", "-sources", documents(t))
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "There is no passage to show: the basis of this rule is convention.\n")

	status, stdout, stderr = run1(t, rules, "-show", "house.tea.2")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Equal(t, "-show: \"house.tea.2\" is not known; did you mean \"house.tea.1\"?\n", stderr)
}

func TestADocumentBeyondTheLimitIsRefused(t *testing.T) {
	folder := t.TempDir()
	file, err := os.Create(filepath.Join(folder, safeguardingFile))
	require.NoError(t, err)
	require.NoError(t, file.Truncate(longestDocument+1))
	require.NoError(t, file.Close())
	_, stdout, _ := run1(t, house(rule("house.tea.1", tea, "")), "-verify", folder)
	assert.Contains(t, stdout, "family-safeguarding-model.txt is larger than 64 megabytes; 1 rule not checked")
}
