package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/reporttest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shell runs the program as the shell would.
func shell(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = program.Run(levelOfNeed(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

// read runs the program and reads its JSON.
func read[T any](t *testing.T, stdin string, args ...string) (value T) {
	t.Helper()
	status, stdout, stderr := shell(t, stdin, append(args, "-format", "json")...)
	require.Equal(t, 0, status, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), &value))
	return value
}

func local(name string) string {
	return filepath.Join("..", "..", "earlyhelp", "testdata", "frameworks", name+".json")
}

func TestWithoutArgumentsThreeInventedFamiliesAreShown(t *testing.T) {
	status, stdout, stderr := shell(t, "")
	require.Equal(t, 0, status, stderr)
	assert.Equal(t, 3, strings.Count(stdout, "\nBlackpool and Lancashire levels of need, November 2021\n"))
	for _, part := range []string{
		"Invented family A", "Invented family B", "Invented family C", "Universal Plus (level 2). It is early help.",
		"Refer to children's social care at once, with or without consent", "The judgement is set aside", "The judgement raises the level",
		"The response may not go ahead", "Looked for and not there: 5 indicators. Not known: 11 indicators.", informs,
	} {
		assert.Contains(t, stdout, part)
	}
	for line := range strings.SplitSeq(stdout, "\n") {
		if strings.ContainsAny(line, "│┌└├") {
			assert.LessOrEqual(t, len([]rune(line)), 100, line)
		}
	}
	families := read[[]map[string]any](t, "")
	require.Len(t, families, 3)
	for i, want := range []struct {
		level        float64
		safeguarding bool
	}{{2, false}, {3, false}, {4, true}} {
		assert.Equal(t, want.level, families[i]["level"])
		assert.Equal(t, want.safeguarding, families[i]["safeguarding"])
	}
}

const family = `{
 "reference": "EH-7", "framework": "blackpool",
 "indicators": {"blackpool.sign.advice_not_enough": "present", "wt.harm.suffering": "absent", "wt.harm.likely": "absent", "wt.benefit.missing": "not_known"},
 "consent": {"as_of": "2023-05-02", "take_part": [{"answer": "given", "by": "mother", "on": "2023-05-02"}], "contact": [{"service": "school", "answer": "refused", "by": "mother", "on": "2023-05-02"}]},
 "judgement": {"level": "Intensive", "reason": "it has gone on", "by": "school nurse"},
 "around": [{"role": "ehsg.workforce_table.regular.2", "knows_family": "met"}]
}`

func TestTheJSONIsTheContract(t *testing.T) {
	out := read[map[string]any](t, family, "-in", "-")
	assert.EqualValues(t, 3, out["level"])
	assert.Equal(t, "Intensive", out["name"])
	assert.Equal(t, true, out["early_help"])
	assert.Equal(t, false, out["safeguarding"])
	assert.EqualValues(t, 2, out["points_to"])
	assert.Equal(t, "Blackpool and Lancashire levels of need", out["framework"])
	consent := out["consent"].(map[string]any)
	assert.Equal(t, true, consent["needed"])
	assert.Equal(t, "given", consent["position"])
	assert.Equal(t, true, consent["may_proceed"])
	assert.Len(t, consent["permissions"], 4)
	lead := out["lead"].([]any)
	require.Len(t, lead, 2)
	assert.Equal(t, "Schools and colleges", lead[1].(map[string]any)["role"])
	assert.NotEmpty(t, lead[0].(map[string]any)["reason"])
	assert.Contains(t, out["ask"], "wt.need.standard")
	assert.NotContains(t, out["ask"], "wt.benefit.missing")
	finding := out["findings"].([]any)[0].(map[string]any)
	assert.Equal(t, map[string]any{"rule": "wt.harm.suffering", "status": "not_met", "because": "Somebody looked, and it is not there."}, finding)
	assert.Equal(t, map[string]any{"level": 3.0, "reason": "it has gone on", "by": "school nurse", "effect": "raised"}, out["judgement"])
}

func TestALevelThatIsNotAssessedIsNull(t *testing.T) {
	out := read[map[string]any](t, `{"indicators": {"wt.harm.likely": "not_known"}}`, "-in", "-")
	for _, member := range []string{"level", "name", "early_help", "points_to", "judgement"} {
		assert.Contains(t, out, member)
		assert.Nil(t, out[member], member)
	}
	assert.Equal(t, "A family without a reference", out["family"])
	status, stdout, _ := shell(t, `{"indicators": {"wt.harm.likely": "not_known"}}`, "-in", "-")
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "No level: nothing is known yet.")
}

func TestTheIndicatorsAreListed(t *testing.T) {
	list := read[[]map[string]any](t, "", "-list")
	assert.Len(t, list, len(slices.Collect(earlyhelp.BlackpoolNovember2021().Indicators())))
	assert.Equal(t, map[string]any{"id": "wt.harm.suffering", "dimension": "significant_harm", "level": 4.0, "text": "There is reasonable cause to suspect that a child is suffering significant harm."}, list[0])
	status, stdout, _ := shell(t, "", "-list", "-framework", local("five_levels"))
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "five.injury")
	unnumbered := read[[]map[string]any](t, "", "-list", "-framework", local("unnumbered"))
	assert.Equal(t, "Statutory Social Work", unnumbered[0]["level"])
	for _, args := range [][]string{{"-list", "-in", "x.json"}, {"-list", "-diff", "x.json"}, {"-list", "-format", "html"}} {
		status, stdout, stderr := shell(t, "", args...)
		assert.Equal(t, 2, status)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, "-list")
	}
}

func TestALocalFrameworkIsUsed(t *testing.T) {
	out := read[map[string]any](t, `{"framework": "Levels without numbers (after a northern council)", "indicators": {"unnumbered.home": "present"}, "judgement": {"level": "Partnership Plus"}}`, "-in", "-", "-framework", local("unnumbered"))
	assert.Equal(t, "Partnership Plus", out["level"])
	assert.Equal(t, "Partnership Plus", out["name"])
	assert.Equal(t, "confirmed", out["judgement"].(map[string]any)["effect"])
	status, stdout, _ := shell(t, `{"indicators": {"wt.need.standard": "present"}, "consent": {"as_of": "2024-05-02", "take_part": [{"answer": "not_safe_to_ask", "by": "mother", "on": "2024-05-02"}]}, "judgement": {"level": 2, "reason": "it is in hand"}}`, "-in", "-", "-framework", local("statutory_at_3"))
	assert.Equal(t, 0, status)
	for _, part := range []string{"The judgement lowers the level", "judged by: a practitioner", "It is early help"} {
		assert.Contains(t, stdout, part)
	}
	status, stdout, _ = shell(t, `{"indicators": {"both.neglect": "present"}}`, "-in", "-", "-framework", local("statutory_at_3"))
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "which holds both early help and statutory work")
	status, stdout, _ = shell(t, `{"indicators": {"wt.need.standard": "present"}}`, "-in", "-", "-framework", local("five_levels"))
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "It is not early help.")
	assert.Contains(t, stdout, "is sought, unless asking would not be safe")
	status, stdout, _ = shell(t, `{"indicators": {"five.food": "absent"}}`, "-in", "-", "-framework", local("five_levels"))
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "Universal (level 1). It is not early help.")
	assert.Contains(t, stdout, "Not needed: this level is open to all.")
}

func TestTwoFrameworksSideBySide(t *testing.T) {
	out := read[comparedText](t, family, "-in", "-", "-diff", local("statutory_at_3"))
	assert.NotEmpty(t, out.Changes)
	require.Len(t, out.Families, 1)
	assert.Equal(t, []string{"blackpool.sign.advice_not_enough"}, out.Families[0].OnlyBefore)
	assert.Equal(t, []string{}, out.Families[0].OnlyAfter)
	assert.EqualValues(t, 2, out.Families[0].Before["level"])
	assert.EqualValues(t, 1, out.Families[0].After["level"])
	status, stdout, _ := shell(t, "", "-diff", local("five_levels"))
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "Specialist (level 4):")
	assert.Contains(t, stdout, "levels[3].name")
	status, page, _ := shell(t, "", "-diff", local("unnumbered"), "-format", "html")
	reporttest.Readable(t, page)
	assert.Equal(t, 0, status)
	assert.Contains(t, page, "Statutory Social Work: safeguarding")
	nothing := read[comparedText](t, `{"indicators": {"wt.harm.likely": "not_known"}}`, "-in", "-", "-diff", local("unnumbered"))
	assert.Nil(t, nothing.Families[0].After["level"])
}

type comparedText struct {
	Changes  []map[string]string
	Families []struct {
		Before, After map[string]any
		OnlyBefore    []string `json:"only_before"`
		OnlyAfter     []string `json:"only_after"`
	}
}

func TestAPageForASupervisionFile(t *testing.T) {
	status, page, _ := shell(t, family, "-in", "-", "-format", "html")
	reporttest.Readable(t, page)
	require.Equal(t, 0, status)
	for _, part := range []string{"EH-7", `aria-current="true"`, "the facts point here", "What a person has to judge", informs, "wt.need.standard"} {
		assert.Contains(t, page, part)
	}
	assert.NotContains(t, page, "<script")
	assert.Equal(t, 1, strings.Count(page, "<section"))
	status, page, _ = shell(t, "", "-format", "html")
	reporttest.Readable(t, page)
	require.Equal(t, 0, status)
	assert.Equal(t, 3, strings.Count(page, "<section"))
	assert.Equal(t, 1, strings.Count(page, `class="headline urgent"`))
	status, page, _ = shell(t, `{"reference": "<b>x</b>", "indicators": {"wt.harm.likely": "not_known"}, "judgement": {"level": 2, "reason": "<script>"}}`, "-in", "-", "-format", "html")
	reporttest.Readable(t, page)
	require.Equal(t, 0, status)
	assert.NotContains(t, page, "<b>x")
	assert.NotContains(t, page, "<script")
}

func TestBadInputIsRefusedWithItsPathAndNothingIsWritten(t *testing.T) {
	for name, c := range map[string]struct {
		input string
		parts []string
	}{
		"an unknown indicator":       {`{"indicators": {"wt.benefit.young_carrer": "present"}}`, []string{`indicators["wt.benefit.young_carrer"]`, `did you mean "wt.benefit.young_carer"?`}},
		"a presence that is none":    {`{"indicators": {"wt.benefit.missing": "presnt", "wt.need.disabled": true}}`, []string{`indicators["wt.benefit.missing"]: "presnt"`, `did you mean "present"?`, `indicators["wt.need.disabled"]: "true"`}},
		"an indicator twice":         {`{"indicators": {"wt.benefit.missing": "present", "wt.benefit.missing": "absent"}}`, []string{`indicators["wt.benefit.missing"] says it already`}},
		"two objects of indicators":  {`{"indicators": {"wt.benefit.missing": "present"}, "indicators": {"wt.benefit.missing": "absent"}}`, []string{"says it already"}},
		"an empty family":            {`{}`, []string{"indicators: nothing is said of this family"}},
		"a level that is unknown":    {`{"indicators": {"wt.benefit.missing": "present"}, "judgement": {"level": 5, "reason": "x"}}`, []string{`judgement.level: "5" is not known`}},
		"a downward judgement":       {`{"indicators": {"wt.benefit.missing": "present"}, "judgement": {"level": 1}}`, []string{"judgement.reason"}},
		"a level that is an object":  {`{"indicators": {"wt.benefit.missing": "present"}, "judgement": {"level": {}}}`, []string{"a level is a name or a number"}},
		"a date that does not exist": {`{"indicators": {"wt.benefit.missing": "present"}, "consent": {"contact": [{"service": "school", "answer": "given", "by": "mother", "on": "2023-02-29"}]}}`, []string{`consent.contact[0].on: "2023-02-29"`}},
		"an answer without a person": {`{"indicators": {"wt.benefit.missing": "present"}, "consent": {"as_of": "2023-02-28", "take_part": [{"answer": "not_asked"}], "contact": [{"answer": "given", "on": "2023-02-28"}]}}`, []string{"consent.contact[0].service", "consent.contact[0].by"}},
		"answers of no day":          {`{"indicators": {"wt.benefit.missing": "present"}, "consent": {"take_part": [{"answer": "given", "by": "mother", "on": "2023-02-28"}]}}`, []string{"consent.as_of: say for which day"}},
		"an answer of a day to come": {`{"indicators": {"wt.benefit.missing": "present"}, "consent": {"as_of": "2023-02-28", "take_part": [{"answer": "given", "by": "mother", "on": "2032-02-28"}]}}`, []string{`consent.take_part[0].on: "2032-02-28"`}},
		"an answer that is none":     {`{"indicators": {"wt.benefit.missing": "present"}, "consent": {"take_part": [{"answer": "yes", "check": "at the door", "by": "mother", "on": "2023-02-28"}]}}`, []string{"consent.take_part[0].answer", "consent.take_part[0].check"}},
		"a role that is unknown":     {`{"indicators": {"wt.benefit.missing": "present"}, "around": [{"role": "teacher", "knows_family": "well"}], "wish": {"for": ["parent"]}}`, []string{"around[0].knows_family", "around[0].role", "wish.for[0]"}},
		"another framework":          {`{"framework": "blackpol", "indicators": {"wt.benefit.missing": "present"}}`, []string{`framework: "blackpol"`, `did you mean "blackpool"?`}},
		"a member that is unknown":   {`{"indicator": {}}`, []string{"line 1", "indicator"}},
		"indicators as a list":       {`{"indicators": ["wt.benefit.missing"]}`, []string{"indicators is an object"}},
		"JSON that ends too early":   {`{"indicators": {`, []string{"the document ends too early"}},
		"not JSON":                   {"x\n", []string{"line 1, column 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			status, stdout, stderr := shell(t, c.input, "-in", "-")
			assert.Equal(t, 2, status)
			assert.Empty(t, stdout)
			assert.Contains(t, stderr, "standard input")
			for _, part := range c.parts {
				assert.Contains(t, stderr, part)
			}
			assert.NotContains(t, stderr, "SIGNIFICANT HARM")
		})
	}
}

func TestASignOfSignificantHarmIsToldEvenWhereTheInputIsRefused(t *testing.T) {
	for _, input := range []string{
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "present", "no.such": "present"}}`,
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "present", "wt.harm.likely": "absent"}}`,
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "absent", "wt.harm.likely": "present"}}`,
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "present", "wt.need.disabled": "maybe"}}`,
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "present"}, "judgement": {"level": "lowest"}}`,
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "present"}, "consent": {"take_part": [{"answer": "refused"}]}}`,
		`{"reference": "EH-9", "framework": "x", "indicators": {"wt.harm.likely": "present"}}`,
		`{"reference": "EH-9", "indicators": {"wt.harm.likely": "present"}, "around": [{"role": "x"}]}`,
	} {
		status, stdout, stderr := shell(t, input, "-in", "-")
		assert.Equal(t, 2, status)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, "EH-9: a sign of SIGNIFICANT HARM is recorded. Refer to children's social care at once", input)
	}
	status, _, stderr := shell(t, `{"indicators": {"wt.harm.likely": "present", "no.such": "present"}}`, "-in", "-", "-diff", local("unnumbered"))
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "SIGNIFICANT HARM")
}

func TestAFrameworkThatCannotBeUsedIsRefused(t *testing.T) {
	folder := t.TempDir()
	save := func(name, text string) string {
		file := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		return file
	}
	good, err := os.ReadFile(local("five_levels"))
	require.NoError(t, err)
	for name, c := range map[string]struct{ file, part string }{
		"no such file":    {filepath.Join(folder, "none.json"), "none.json"},
		"not a framework": {save("list.json", "[]"), "list.json: line 1"},
		"unknown member":  {save("member.json", `{"level": []}`), "member.json: line 1"},
		"a gap":           {save("gap.json", strings.Replace(string(good), `"number": 4`, `"number": 6`, 1)), "levels[3].number"},
		"an unknown word": {save("word.json", strings.Replace(string(good), "open_access", "open", 1)), "word.json"},
	} {
		for _, flag := range []string{"-framework", "-diff"} {
			status, stdout, stderr := shell(t, "", flag, c.file)
			assert.Equal(t, 2, status, name)
			assert.Empty(t, stdout, name)
			assert.Contains(t, stderr, c.part, name)
		}
	}
}

func TestTenThousandIndicatorsThatNobodyKnowsAreRefused(t *testing.T) {
	var input strings.Builder
	input.WriteString(`{"indicators": {"wt.benefit.missing": "present"`)
	for i := range 10_000 {
		fmt.Fprintf(&input, `, "x.%d": "present"`, i)
	}
	input.WriteString("}}")
	status, stdout, stderr := shell(t, input.String(), "-in", "-")
	assert.Equal(t, 2, status)
	assert.Empty(t, stdout)
	assert.Equal(t, 10_001, strings.Count(stderr, "\n"))
}

func TestALongReferenceIsCutAndControlSignsAreBlanks(t *testing.T) {
	out := read[map[string]any](t, `{"reference": "a\nb`+strings.Repeat("c", 80)+`", "indicators": {"wt.harm.likely": "absent"}}`, "-in", "-")
	assert.Equal(t, "a b"+strings.Repeat("c", 57)+"…", out["family"])
}
