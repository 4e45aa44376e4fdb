package righthelp_test

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAFingerprintIsThatOfAnIndependentProgram(t *testing.T) {
	type expect struct {
		Words uint32
		Sum   uint64 `json:",string"`
	}
	casetest.Each(t, "passages.json", func(t *testing.T, given givenText, want expect) {
		passage := righthelp.PassageOf(given.Text)
		assert.Equal(t, want, expect{passage.Words, passage.Sum})
	})
}

func TestAPassageIsFoundWhereverItStands(t *testing.T) {
	type given struct{ Document, Passage string }
	type expect struct{ Places []string }
	casetest.Each(t, "passage_places.json", func(t *testing.T, given given, want expect) {
		found := []string{}
		for span := range righthelp.FindPassage(given.Document, righthelp.PassageOf(given.Passage)) {
			found = append(found, given.Document[span.Start:span.End])
		}
		assert.Equal(t, want.Places, found)
	})
}

func TestASearchStopsWhereTheReaderStops(t *testing.T) {
	for span := range righthelp.FindPassage("a b a b a b", righthelp.PassageOf("a b")) {
		require.Equal(t, righthelp.Span{Start: 0, End: 3}, span)
		break
	}
}

func TestAPassageOfAnyLengthIsLookedForInAnyDocument(t *testing.T) {
	huge := righthelp.Passage{Words: math.MaxUint32, Sum: 1}
	assert.Empty(t, slices.Collect(righthelp.FindPassage("a b c", huge)))
	assert.Empty(t, slices.Collect(righthelp.FindPassage("a b c", righthelp.Passage{Sum: 1})))
}

// plainWord and plainWords are the definition of a word, as regular expressions and marks in place of what is dropped.
type plainWord struct {
	righthelp.Span
	text string
}

var (
	tags    = regexp.MustCompile(`<[^>]*>`)
	targets = regexp.MustCompile(`\]\([^)]*\)`)
)

func plainWords(text string) []plainWord {
	blank := func(dropped string) string { return strings.Repeat(" ", len(dropped)) }
	text = tags.ReplaceAllStringFunc(text, blank)
	text = targets.ReplaceAllStringFunc(text, blank)
	var found []plainWord
	start := 0
	text += " "
	for at := range text {
		letter, size := utf8.DecodeRuneInString(text[at:])
		if unicode.Is(unicode.L, letter) || unicode.Is(unicode.Nd, letter) {
			continue
		}
		if at > start {
			found = append(found, plainWord{righthelp.Span{Start: start, End: at}, strings.ToLower(text[start:at])})
		}
		start = at + size
	}
	return found
}

func plainPlaces(document, passage string) []righthelp.Span {
	all, wanted := plainWords(document), plainWords(passage)
	var places []righthelp.Span
	for i := 0; len(wanted) > 0 && i+len(wanted) <= len(all); i++ {
		if slices.EqualFunc(all[i:i+len(wanted)], wanted, func(a, b plainWord) bool { return a.text == b.text }) {
			places = append(places, righthelp.Span{Start: all[i].Start, End: all[i+len(wanted)-1].End})
		}
	}
	return places
}

func TestFindingAgreesWithComparingEveryPlaceWordByWord(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "A", "b", "é", "7", " ", "\n", "<", ">", "<b>", "](", "]", "(", ")", "](a b)", "家"})
	rapid.Check(t, func(t *rapid.T) {
		document := strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "document"), "")
		passage := strings.Join(rapid.SliceOfN(piece, 0, 4).Draw(t, "passage"), "")
		assert.Equal(t, plainPlaces(document, passage), slices.Collect(righthelp.FindPassage(document, righthelp.PassageOf(passage))))
		assert.Len(t, plainWords(document), int(righthelp.PassageOf(document).Words))
	})
}

func TestMarksThatNeverCloseTakeNoLongerThanWords(t *testing.T) {
	size := 1 << 20
	if testing.Short() {
		size = 1 << 16
	}
	for _, mark := range []string{"<", "](", "](<", "<](", "](<>"} {
		words := righthelp.PassageOf(strings.Repeat(mark, size) + "a").Words
		assert.Equal(t, uint32(1), words, mark) // in quadratic time this would not end
	}
}
