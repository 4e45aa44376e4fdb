package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/righthelp/righthelp"
)

// A plain text has a passage a line: a paragraph, an item of a list, a row of a table. Those that say something are its
// statements. Which do is told by their form, and by the list of what is said only to keep the document in order.

// aside is what says nothing that a rule could rest on, though its form is that of a statement.
type aside struct {
	begins string
	whole  bool   // it is no longer than that
	reason string // for whoever reads this list
}

var asides = [...]aside{
	{"N/A", true, "a list without statements"},
	{"Page", true, "the number of a page"},
	{"We have not provided any go further", false, "a list without statements"},
	{"This page is intentionally left blank", true, "a page without text"},
	{"©", false, "the imprint"},
	{"This publication is", false, "the imprint"},
	{"Any enquiries regarding this publication", false, "the imprint"},
	{"Where we have identified any third party", false, "the imprint"},
	{"ISBN", false, "the imprint"},
	{"Printed ", false, "the imprint"},
	{"http", false, "the address of a footnote"},
	{"<http", false, "the address of a footnote"},
}

// whole is a part of a document of which every statement is a rule here.
type whole struct {
	title    string
	source   righthelp.SourceID
	kind     righthelp.Kind // of the rules
	from, to string         // the headings with which it begins and after which it has ended
	except   []aside        // statements that are no rules of the catalogue, or not as a whole
}

var wholes = [...]whole{
	{title: "the descriptors of the system guide", source: "ehsg-2022", kind: "descriptor", from: "The self-assessment descriptors", to: "This page is intentionally left blank"},
	{title: "the statements of annex E", source: "fhsl-annex-e-2022", kind: "model_statement", from: "Delivery area: access", to: "© Crown copyright 2022"},
	{title: "the statements of annex F", source: "fhsl-annex-f-2022", kind: "service_statement", from: "Services", to: "© Crown copyright 2022"},
	{
		title: "the statements of the funded services", source: "fhsl-guide-2022", kind: "funded_statement",
		from: "Minimum expectations and ‘go further’ options for funded services and activities", to: "Additional delivery expectations",
		except: []aside{
			{"Definitions of these services", false, "it points to an annex"},
			{"The parenting support funding", false, introduces},
			{"The funding for parent", false, introduces},
			{"The funding you will receive", false, introduces},
			{"The funding for infant feeding", false, introduces},
			{"Infant feeding support", true, "a heading, of which the rule has the service's name alone"},
			{"Sinha, B.", false, "a footnote"},
		},
	},
}

const introduces = "it introduces a service; what it says of the money and of whom it is for are rules"

// passage is a line of a document.
type passage struct {
	number  int // of the line
	text    string
	cited   bool // a rule rests on some of it
	uncited int  // its words on which none rests
}

// passagesOf cuts a document into lines and marks what rules rest on.
func passagesOf(text string, rules []righthelp.Rule) (passages []passage) {
	cited := make([]bool, len(text))
	for _, rule := range rules {
		for place := range righthelp.FindPassage(text, rule.Passage) {
			for at := place.Start; at < place.End; at++ {
				cited[at] = true
			}
		}
	}
	for line := range strings.Lines(text) {
		p := passage{number: len(passages) + 1, text: strings.TrimSpace(line)}
		marks := cited[:len(line)]
		cited = cited[len(line):]
		p.cited = slices.Contains(marks, true)
		for at := 0; at < len(line); {
			end := at + 1
			for end < len(line) && marks[end] == marks[at] {
				end++
			}
			if !marks[at] {
				p.uncited += int(righthelp.PassageOf(line[at:end]).Words)
			}
			at = end
		}
		passages = append(passages, p)
	}
	return passages
}

// statements are the passages of a document that say something.
func statements(passages []passage) (found []passage) {
	times := map[string]int{}
	for _, p := range passages {
		times[p.said()]++
	}
	for _, p := range passages {
		if !p.inContents() && (p.cited || p.says() && (p.isItem() || times[p.said()] < mostTimes)) {
			found = append(found, p)
		}
	}
	return found
}

const (
	mostTimes   = 3  // what stands so often in a document, and is no item of a list, is a running title or the head of a table
	longestHead = 12 // words of a heading
)

// says reports whether a passage has the form of a statement.
func (p passage) says() bool {
	said := p.said()
	if said == "" || strings.IndexAny(p.text, superscripts) == 0 || slices.ContainsFunc(asides[:], func(a aside) bool { return a.is(said) }) {
		return false
	}
	if p.isBullet() || strings.Contains(p.text, "\t") {
		return true
	}
	ends := strings.TrimRight(said, "*’'”\")")
	switch {
	case strings.HasSuffix(ends, ":"):
		return false // it leads to a list, whose items are passages of their own
	case !strings.HasSuffix(ends, ".") && !strings.HasSuffix(ends, "?") && !strings.HasSuffix(ends, "!"):
		return righthelp.PassageOf(said).Words > longestHead
	}
	return true
}

func (a aside) is(said string) bool {
	if a.whole {
		return strings.EqualFold(strings.TrimRight(said, " 0123456789"), a.begins)
	}
	return strings.HasPrefix(said, a.begins)
}

// said is the passage without what numbers or marks it.
func (p passage) said() string {
	return strings.TrimLeft(p.text, " \t-–•*#.)0123456789"+superscripts)
}

const superscripts = "¹²³⁴⁵⁶⁷⁸⁹⁰" // a footnote begins with one

// isBullet reports whether the passage is an item of a list without numbers.
func (p passage) isBullet() bool {
	return strings.HasPrefix(p.text, "- ") || strings.HasPrefix(p.text, "• ")
}

// isItem reports whether the passage is an item of a list: it begins with a mark, or with a number and a dot as headings may too.
func (p passage) isItem() bool {
	number := strings.TrimLeft(p.text, "0123456789")
	return p.isBullet() || len(number) < len(p.text) && strings.HasPrefix(number, ". ")
}

// inContents reports whether the passage is a row of a table of contents, which ends with the number of a page.
func (p passage) inContents() bool {
	_, last, table := strings.Cut(p.text, "\t")
	last = last[strings.LastIndex(last, "\t")+1:]
	return table && last != "" && !strings.ContainsFunc(last, func(r rune) bool { return !unicode.IsDigit(r) && r != '-' })
}

// extent is how many statements rules rest on.
type extent struct {
	cited, inPart int
	uncited       []passage
}

func extentOf(statements []passage) (found extent) {
	for _, p := range statements {
		switch {
		case !p.cited:
			found.uncited = append(found.uncited, p)
		case p.isWhole():
			found.cited++
		default:
			found.inPart++
		}
	}
	return found
}

// isWhole reports whether rules rest on all of the passage, but for a number before it.
func (p passage) isWhole() bool {
	first, _, _ := strings.Cut(p.text, p.said())
	return p.cited && p.uncited <= int(righthelp.PassageOf(first).Words)
}

// part gives the passages between two headings.
func part(passages []passage, from, to string) []passage {
	is := func(heading string) func(passage) bool { return func(p passage) bool { return p.text == heading } }
	first := slices.IndexFunc(passages, is(from))
	if first < 0 {
		return nil
	}
	length := slices.IndexFunc(passages[first:], is(to))
	return passages[first:][:max(length, 0)]
}

// leftOut gives the statements of a part on which no rule rests as a whole, and how many there are of both. A document that has no
// such part is an error.
func (w whole) leftOut(passages []passage) (statementCount int, left []passage, err error) {
	within := part(passages, w.from, w.to)
	if len(within) == 0 {
		return 0, nil, fmt.Errorf("there is no part from %q to %q", w.from, w.to)
	}
	for _, p := range statements(within) {
		if slices.ContainsFunc(w.except, func(a aside) bool { return a.is(p.said()) }) {
			continue
		}
		statementCount++
		if !p.isWhole() {
			left = append(left, p)
		}
	}
	return statementCount, left, nil
}
