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
// Words are the longest runs of letters and decimal digits, in lower case, after HTML tags and the targets of Markdown
// links have been dropped. The sum is the rolling sum h = Σ fnv1a64(word i) · P^(n-1-i) modulo 2⁶⁴ with P = 1099511628211,
// so that a whole document is searched in one pass. The zero Passage is "no passage".
type Passage struct {
	Words uint32
	Sum   uint64
}

// Span is where something stands in a text: the bytes from Start up to but not including End.
type Span struct {
	Start, End int
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
		length := int(passage.Words)
		// A word takes at least a byte, and two words a gap between them.
		if length == 0 || length > len(document)/2+1 {
			return
		}
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
		// Where no tag or link target can be closed any more, looking for its end again would take quadratic time.
		lastTagEnd, lastTargetEnd := strings.LastIndexByte(text, '>'), strings.LastIndexByte(text, ')')
		var current word
		inWord := false
		flush := func(end int) bool {
			if !inWord {
				return true
			}
			inWord = false
			current.End = end
			return yield(current)
		}
		for at := 0; at < len(text); {
			letter, size := utf8.DecodeRuneInString(text[at:])
			if unicode.IsLetter(letter) || unicode.IsDigit(letter) {
				if !inWord {
					inWord, current = true, word{Span: Span{Start: at}, hash: fnvOffset}
				}
				current.hash = addLower(current.hash, letter)
				at += size
				continue
			}
			if !flush(at) {
				return
			}
			switch {
			case letter == '<' && at < lastTagEnd:
				at += strings.IndexByte(text[at:], '>') + 1
			case letter == ']' && at < lastTargetEnd && strings.HasPrefix(text[at:], "]("):
				at += strings.IndexByte(text[at:], ')') + 1
			default:
				at += size
			}
		}
		flush(len(text))
	}
}

// addLower adds a letter, in lower case, to the FNV-1a hash of a word.
func addLower(hash uint64, letter rune) uint64 {
	var encoded [utf8.UTFMax]byte
	for _, b := range encoded[:utf8.EncodeRune(encoded[:], unicode.ToLower(letter))] {
		hash = (hash ^ uint64(b)) * fnvPrime
	}
	return hash
}
