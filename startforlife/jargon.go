package startforlife

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"
)

// Jargon yields the words in titles and texts that look like jargon, each time they stand there, in the order of the offer
// (sfl.offer.reading.jargon). It decides nothing: an area can name the words that its families know as plain.
func (c OfferCheck) Jargon() iter.Seq[Jargon] {
	return func(yield func(Jargon) bool) {
		for i, entry := range c.offer.Services {
			for _, part := range [...]struct{ name, text string }{{"title", entry.Title}, {"text", entry.Text}} {
				for word := range strings.FieldsFuncSeq(part.text, betweenWords) {
					if word = strings.Trim(word, "-"); c.isJargon(word) && !yield(Jargon{Field: fmt.Sprintf("services[%d].%s", i, part.name), Word: word}) {
						return
					}
				}
			}
		}
	}
}

func betweenWords(letter rune) bool {
	return !unicode.IsLetter(letter) && !unicode.IsDigit(letter) && letter != '-'
}

func (c OfferCheck) isJargon(word string) bool {
	one := strings.TrimSuffix(word, "s")
	plain := func(known string) bool { return strings.EqualFold(known, word) || strings.EqualFold(known, one) }
	switch {
	case slices.ContainsFunc(c.offer.Plain, plain):
		return false
	case isAbbreviation(one):
		return !slices.ContainsFunc(plainAbbreviations[:], plain)
	}
	return slices.ContainsFunc(wordsOfTheTrade[:], plain)
}

// isAbbreviation reports whether a word begins with two capitals and has no small letter.
func isAbbreviation(word string) bool {
	letters := 0
	for _, letter := range word {
		if unicode.IsLower(letter) || letters < 2 && !unicode.IsUpper(letter) {
			return false
		}
		letters++
	}
	return letters >= 2
}

// plainAbbreviations are those that everybody knows.
var plainAbbreviations = [...]string{"GP", "NHS", "UK", "TV", "AM", "PM", "ID", "OK", "DVD", "USB"}

// wordsOfTheTrade are words that professionals use and families seldom do.
var wordsOfTheTrade = [...]string{
	"caseload", "co-commissioned", "co-commissioning", "co-located", "co-location", "commissioned", "commissioner", "commissioning", "co-produced",
	"co-production", "deliverable", "early-intervention", "evidence-based", "holistic", "multi-agency", "multidisciplinary", "multi-disciplinary",
	"pathway", "perinatal", "practitioner", "service-user", "signpost", "signposting", "stakeholder", "threshold", "universal-plus", "wraparound",
}
