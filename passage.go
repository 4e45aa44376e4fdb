package righthelp

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Passage is the fingerprint of a passage of a document: the number of its words and a sum over them. It lets a reader
// who holds the document find the official words behind a rule, without this library repeating them.
//
// Words are the longest runs of letters and decimal digits, in lower case, after HTML tags and then the targets of Markdown
// links have been dropped. The sum is the rolling sum h = Σ fnv1a64(word i) · P^(n-1-i) modulo 2⁶⁴ with P = 1099511628211,
// so that a whole document is searched in one pass. The zero Passage is "no passage". In JSON the sum is a string of
// decimal digits, since many readers of JSON hold no number of 64 bits.
type Passage struct {
	Words uint32 `json:"words"`
	Sum   uint64 `json:"sum,string"`
}

// Span is where something stands in a text: the bytes from Start up to but not including End.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// PassageOf gives the fingerprint of a text. A text without words has the zero Passage.
func PassageOf(text string) Passage {
	var passage Passage
	for word := range words(text) {
		passage.Words++
		passage.Sum = passage.Sum*fnvPrime + word.hash
	}
	return passage
}

// FindPassage yields every place of the document where the passage stands, in order, from the first letter of its first
// word to the last letter of its last. The zero Passage stands nowhere. It takes time in proportion to the document and
// memory in proportion to the passage.
func FindPassage(document string, passage Passage) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		// A word takes at least a byte, and two words a gap between them.
		if passage.Words == 0 || uint64(passage.Words) > uint64(len(document)/2+1) {
			return
		}
		length := int(passage.Words)
		top := uint64(1) // P^length, by which the word that leaves the window has been multiplied
		for range length {
			top *= fnvPrime
		}
		window := make([]word, length)
		var sum uint64
		seen := 0
		for next := range words(document) {
			slot := &window[seen%length]
			sum = sum*fnvPrime + next.hash
			if seen >= length {
				sum -= slot.hash * top
			}
			*slot = next
			seen++
			if seen >= length && sum == passage.Sum && !yield(Span{Start: window[seen%length].Start, End: next.End}) {
				return
			}
		}
	}
}

type word struct {
	Span
	hash uint64
}

// words yields the words of a text with their places in it.
func words(text string) iter.Seq[word] {
	return func(yield func(word) bool) {
		markup := markup{text: text, lastTagEnd: strings.LastIndexByte(text, '>')}
		for at := 0; at < len(text); {
			next := wordAt(text, at)
			if next.End == at {
				at = markup.skip(at)
				continue
			}
			if !yield(next) {
				return
			}
			at = next.End
		}
	}
}

// wordAt is the word that begins at a place, empty where none does.
func wordAt(text string, start int) word {
	found := word{Span: Span{Start: start, End: start}, hash: fnvOffset}
	for found.End < len(text) {
		letter, size := utf8.DecodeRuneInString(text[found.End:])
		if !unicode.IsLetter(letter) && !unicode.IsDigit(letter) {
			break
		}
		found.hash = addLower(found.hash, letter)
		found.End += size
	}
	return found
}

// markup skips the tags and link targets of a text. Tags come first: a bracket inside a tag closes no link.
type markup struct {
	text       string
	lastTagEnd int
	noTarget   bool // a link target was looked for in vain, and to look again would take quadratic time
}

// skip gives the place behind the tag, the link target or else the character that begins at a place.
func (m *markup) skip(at int) int {
	rest := m.text[at:]
	switch {
	case rest[0] == '<' && at < m.lastTagEnd:
		return at + strings.IndexByte(rest, '>') + 1
	case strings.HasPrefix(rest, "](") && !m.noTarget:
		return m.skipTarget(at)
	}
	_, size := utf8.DecodeRuneInString(rest)
	return at + size
}

func (m *markup) skipTarget(bracket int) int {
	for at := bracket + len("]("); at < len(m.text); {
		switch {
		case m.text[at] == ')':
			return at + 1
		case m.text[at] == '<' && at < m.lastTagEnd:
			at = m.skip(at)
		default:
			at++
		}
	}
	m.noTarget = true
	return bracket + 1
}

// addLower adds a letter, in lower case, to the FNV-1a hash of a word.
func addLower(hash uint64, letter rune) uint64 {
	var encoded [utf8.UTFMax]byte
	for _, b := range encoded[:utf8.EncodeRune(encoded[:], unicode.ToLower(letter))] {
		hash = (hash ^ uint64(b)) * fnvPrime
	}
	return hash
}
