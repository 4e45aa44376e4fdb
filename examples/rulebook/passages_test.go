package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAStatementSaysSomething(t *testing.T) {
	for line, says := range map[string]bool{
		"Tea is served at four.":           true,
		"- tea at four":                    true,
		"• tea at four":                    true,
		"1. Tea is served at four.":        true,
		"Is tea served at four?":           true,
		"There is tea *(at four.)*":        true,
		"Meal\tTea":                        true,
		"1\t<p>Tea is served at four.</p>": true,
		"a line of more than twelve words that a page break cut off before the": true,
		"":                             false,
		"- ":                           false,
		"Tea and biscuits":             false,
		"**Tea and biscuits**":         false,
		"3. Tea and biscuits":          false,
		"Tea is served with these:":    false,
		"1. Tea is served with these:": false,
		"N/A":                          false,
		"- N/A":                        false,
		"2. N/A":                       false,
		"Page 12":                      false,
		"- Page 81":                    false,
		"We have not provided any go further options here, as there are none.": false,
		"https://example.org/tea.":   false,
		"<https://example.org/tea>.": false,
		"³¹ Brown, A. (2017). Tea.":  false,
		"© Crown copyright 2022":     false,
	} {
		found := statements(passagesOf(line+"\n", nil))
		assert.Equal(t, says, len(found) == 1, line)
	}
}

func TestWhatARuleRestsOnIsAStatementWhateverItsForm(t *testing.T) {
	rules := []righthelp.Rule{{Passage: righthelp.PassageOf("Tea and biscuits")}}
	found := statements(passagesOf("Contents\nTea and biscuits\t4\n\n3. Tea and biscuits\n", rules))
	require.Len(t, found, 1, "the row of the contents is none")
	assert.Equal(t, 4, found[0].number)
	assert.True(t, found[0].isWhole())
}

func TestARunningTitleIsNoStatement_AnItemThatComesAgainIs(t *testing.T) {
	title := "Rules of this house, which begin with a title of more than twelve words\n"
	item := "- tea at four\n"
	assert.Empty(t, statements(passagesOf(strings.Repeat(title, 3), nil)))
	assert.Len(t, statements(passagesOf(strings.Repeat(title, 2), nil)), 2)
	assert.Len(t, statements(passagesOf(strings.Repeat(item, 3), nil)), 3)
}

func TestAStatementIsCitedAsAWholeOrInPart(t *testing.T) {
	document := "1\t<p>Tea at four.</p> <p><i>It is hot.</i></p>\nTea is cheap. It costs £1.\n- cake\n"
	rules := []righthelp.Rule{{Passage: righthelp.PassageOf("tea at four")}, {Passage: righthelp.PassageOf("it is hot")}, {Passage: righthelp.PassageOf("Tea is cheap")}}
	all := statements(passagesOf(document, rules))
	extent := extentOf(all)
	assert.Equal(t, 1, extent.cited, "the number of the row is no word of it")
	assert.Equal(t, 1, extent.inPart)
	require.Len(t, extent.uncited, 1)
	assert.Equal(t, passage{number: 3, text: "- cake", uncited: 1}, extent.uncited[0])
}

const annexE = "Contents\nDelivery area: access\t5\n\nAn overview of tea.\n\nDelivery area: access\n\nLevel 1: basic model\n\n- Tea is hot.\n- Cake is sweet.\n\n- N/A\n\n© Crown copyright 2022\n\nAny words.\n"

func annexERule(id, text string) righthelp.Rule {
	return righthelp.Rule{
		ID: righthelp.RuleID(id), Kind: "model_statement", Basis: righthelp.Published, Source: "fhsl-annex-e-2022", Section: "access", Passage: righthelp.PassageOf(text),
	}
}

func withAnnexE(t *testing.T, text string) string {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "annex-e-family-hub-model-framework.txt"), []byte(text), 0o600))
	return folder
}

func TestOfWhatIsCataloguedWholeNothingIsLeftOut(t *testing.T) {
	tea, cake := annexERule("house.tea", "Tea is hot"), annexERule("house.cake", "Cake is sweet")
	status, stdout, _ := run1(t, house(tea, cake), "-verify", withAnnexE(t, annexE))
	assert.Equal(t, 0, status, stdout)
	assert.Contains(t, stdout, "│ fhsl-annex-e-2022 │          4 │     2 │             0 │                2 │")
	assert.Contains(t, stdout, "│ the statements of annex E │ model_statement │     2 │          2 │        0 │")

	status, stdout, _ = run1(t, house(tea), "-verify", withAnnexE(t, annexE))
	assert.Equal(t, 1, status)
	assert.Contains(t, stdout, "\nthe statements of annex E: no rule rests on line 11 of annex-e-family-hub-model-framework.txt, or not on all of it\n")
	assert.Contains(t, stdout, ", 1 problem.")

	status, stdout, _ = run1(t, house(tea, annexERule("house.cake", "Cake is")), "-verify", withAnnexE(t, annexE))
	assert.Equal(t, 1, status)
	assert.Contains(t, stdout, "no rule rests on line 11")

	status, stdout, _ = run1(t, house(tea), "-verify", withAnnexE(t, "- Tea is hot.\n"))
	assert.Equal(t, 1, status)
	assert.Contains(t, stdout, "\nthe statements of annex E: annex-e-family-hub-model-framework.txt: there is no part from \"Delivery area: access\" to \"© Crown copyright 2022\"\n")
}

func TestNothingIsLeftOutOfAPartByWhoeverAsksForLessThanAllRules(t *testing.T) {
	other := annexERule("house.cake", "Cake is sweet")
	other.Kind = "cake"
	status, stdout, _ := run1(t, house(annexERule("house.tea", "Tea is hot"), other), "-verify", withAnnexE(t, annexE), "-kind", "cake")
	assert.Equal(t, 0, status, stdout)
	assert.Contains(t, stdout, "1 published rule checked, 0 problems.")
}

func TestWhatNoRuleRestsOnIsListedWhereItIsAskedFor(t *testing.T) {
	rules := house(annexERule("house.tea", "Tea is hot"), annexERule("house.cake", "Cake is sweet"))
	const listed = "\nannex-e-family-hub-model-framework.txt, line 4: An overview of tea.\nannex-e-family-hub-model-framework.txt, line 17: Any words.\n"
	_, stdout, _ := run1(t, rules, "-verify", withAnnexE(t, annexE), "-uncited")
	assert.Contains(t, stdout, listed)
	_, stdout, _ = run1(t, rules, "-verify", withAnnexE(t, annexE))
	assert.NotContains(t, stdout, "An overview")
}

func TestWhatIsSetAsideSaysWhy(t *testing.T) {
	all := asides[:]
	for _, w := range wholes {
		all = append(all[:len(all):len(all)], w.except...)
	}
	for _, a := range all {
		assert.NotEmpty(t, a.begins)
		assert.NotEmpty(t, a.reason, a.begins)
	}
}
