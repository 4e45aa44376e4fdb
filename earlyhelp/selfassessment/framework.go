package selfassessment

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Framework is what a partnership scores itself against: descriptors in sections, and the scale. [March2022] is the
// published one and [NewFramework] makes a local one. The zero Framework has no descriptors. A framework cannot be changed.
type Framework struct {
	edition     righthelp.Edition
	sections    []part
	descriptors []Descriptor
	scale       []ScalePoint
	ids         []righthelp.RuleID // of the descriptors, in their order
	ascending   []int              // places of the descriptors, in the order of their ids
}

// FrameworkData is a framework as plain data.
type FrameworkData struct {
	Edition     righthelp.Edition `json:"edition"`
	Sections    []SectionTitle    `json:"sections"`    // in order
	Descriptors []Descriptor      `json:"descriptors"` // in order, those of a section together
	Scale       []ScalePoint      `json:"scale"`       // scores 0, 1, 2 and so on
}

// SectionTitle is a section and what people call it.
type SectionTitle struct {
	Section Section `json:"section"`
	Title   string  `json:"title"`
}

// part is a section and the places of its descriptors, from first up to but not including end.
type part struct {
	SectionTitle
	first, end int
}

const (
	maxDescriptors = 1000
	maxScore       = 100
)

// NewFramework makes a framework from data, and gives all that is wrong with the data together: *righthelp.MalformedError
// for an edition without id or title, a section, id or number that is missing or there twice, a row without text or basis,
// descriptors of a section that do not stand together, and a scale with a gap; *righthelp.UnknownError for a section that is
// not among the sections.
func NewFramework(data FrameworkData) (Framework, error) {
	if err := data.check(); err != nil {
		return Framework{}, err
	}
	return build(data.clone()), nil
}

// On gives the published framework that is in force on a date, or a *righthelp.NotCoveredError.
func On(date righthelp.Date) (Framework, error) {
	framework := March2022()
	if !framework.edition.Covers(date) {
		return Framework{}, righthelp.NotCovered("Early Help System Guide", date, framework.edition)
	}
	return framework, nil
}

// build makes a framework from data that has been checked and that nobody else changes.
func build(data FrameworkData) Framework {
	f := Framework{edition: data.Edition, descriptors: data.Descriptors, scale: data.Scale}
	for _, title := range data.Sections {
		f.sections = append(f.sections, part{SectionTitle: title})
	}
	f.ids = make([]righthelp.RuleID, len(f.descriptors))
	f.ascending = make([]int, len(f.descriptors))
	at := 0
	for i := range f.descriptors {
		f.ids[i], f.ascending[i] = f.descriptors[i].ID, i
		for f.sections[at].Section != f.descriptors[i].Section {
			at++
			f.sections[at].first = i
		}
		f.sections[at].end = i + 1
	}
	slices.SortFunc(f.ascending, func(a, b int) int { return cmp.Compare(f.ids[a], f.ids[b]) })
	return f
}

func (d FrameworkData) clone() FrameworkData {
	d.Sections, d.Descriptors, d.Scale = slices.Clone(d.Sections), slices.Clone(d.Descriptors), slices.Clone(d.Scale)
	return d
}

// Data gives the framework as data, to make another one from.
func (f Framework) Data() FrameworkData {
	data := FrameworkData{Edition: f.edition, Descriptors: f.descriptors, Scale: f.scale}.clone()
	for _, section := range f.sections {
		data.Sections = append(data.Sections, section.SectionTitle)
	}
	return data
}

// Edition says what the framework rests on and when it is in force.
func (f Framework) Edition() righthelp.Edition { return f.edition }

// Sections yields the sections, in order.
func (f Framework) Sections() iter.Seq[SectionTitle] {
	return func(yield func(SectionTitle) bool) {
		for i := range f.sections {
			if !yield(f.sections[i].SectionTitle) {
				return
			}
		}
	}
}

// Descriptors yields the descriptors, section by section.
func (f Framework) Descriptors() iter.Seq[Descriptor] { return slices.Values(f.descriptors) }

// Descriptor gives the descriptor with an id, and whether the framework has it.
func (f Framework) Descriptor(id righthelp.RuleID) (Descriptor, bool) {
	at, found := f.place(id, 0)
	if !found {
		return Descriptor{}, false
	}
	return f.descriptors[at], true
}

// Scale yields the points of the scale, from 0 up.
func (f Framework) Scale() iter.Seq[ScalePoint] { return slices.Values(f.scale) }

// Top gives the highest score of the scale; 0 for the zero Framework.
func (f Framework) Top() int { return max(len(f.scale)-1, 0) }

// ParseDescriptor gives the descriptor that a person means by a name: its id, or its section and number, as in workforce.3.
// Another name is a *righthelp.UnknownError with the nearest one.
func (f Framework) ParseDescriptor(name string) (Descriptor, error) {
	if descriptor, found := f.Descriptor(righthelp.RuleID(name)); found {
		return descriptor, nil
	}
	for i := range f.descriptors {
		section, number, _ := strings.Cut(name, ".")
		if string(f.descriptors[i].Section) == section && strconv.Itoa(f.descriptors[i].Number) == number {
			return f.descriptors[i], nil
		}
	}
	return Descriptor{}, righthelp.NewUnknownError("descriptor", name, f.names())
}

// names yields the names that ParseDescriptor takes.
func (f Framework) names() iter.Seq[string] {
	names := make([]string, 0, 2*len(f.descriptors))
	for i := range f.descriptors {
		d := &f.descriptors[i]
		names = append(names, string(d.ID), d.short())
	}
	return slices.Values(names)
}

// ParsePoints reads a score on the framework's scale, written as a whole number; a blank text is "not scored". Anything
// else is a *righthelp.MalformedError.
func (f Framework) ParsePoints(text string) (Points, error) {
	points, err := parsePoints(text)
	if err != nil || !f.on(points) {
		return Points{}, f.offScale("score", text)
	}
	return points, nil
}

// on reports whether points are not scored or stand on the scale.
func (f Framework) on(points Points) bool { return int(points.above) <= len(f.scale) }

func (f Framework) offScale(field, value string) error {
	return &righthelp.MalformedError{
		Field: field, Value: value,
		Reason: fmt.Sprintf("a score is a whole number from 0 to %d, or blank where there is none", f.Top()),
	}
}

// place gives the place of a descriptor, and whether there is one. Scores mostly come in the order of the framework, with a
// few left out, so it looks where the next one would be before it searches.
func (f *Framework) place(id righthelp.RuleID, next int) (int, bool) {
	for at := next; at < min(next+4, len(f.ids)); at++ {
		if f.ids[at] == id {
			return at, true
		}
	}
	at, found := slices.BinarySearchFunc(f.ascending, id, func(place int, id righthelp.RuleID) int { return cmp.Compare(f.ids[place], id) })
	if !found {
		return 0, false
	}
	return f.ascending[at], true
}

// short is the descriptor's section and number: workforce.3.
func (d *Descriptor) short() string { return string(d.Section) + "." + strconv.Itoa(d.Number) }

// check gives everything that is wrong with the data, in its order.
func (d *FrameworkData) check() error {
	c := checks{ids: map[righthelp.RuleID]string{}, shorts: map[string]string{}, sections: map[Section]int{}}
	c.needs("edition.id", d.Edition.ID)
	c.needs("edition.title", d.Edition.Title)
	c.checkSections(d.Sections)
	c.checkDescriptors(d.Descriptors)
	for i := range d.Sections {
		if !c.used[i] {
			c.wrong(fmt.Sprintf("sections[%d]", i), string(d.Sections[i].Section), "no descriptor is of this section")
		}
	}
	c.checkScale(d.Scale)
	return errors.Join(c.problems...)
}

// checks gathers what is wrong with a framework's data.
type checks struct {
	problems []error
	sections map[Section]int
	used     []bool // for each section, whether a descriptor is of it
	ids      map[righthelp.RuleID]string
	shorts   map[string]string
}

func (c *checks) wrong(field, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

func (c *checks) needs(field, text string) {
	if blank(text) {
		c.wrong(field, text, "it is missing")
	}
}

func (c *checks) checkSections(titles []SectionTitle) {
	c.used = make([]bool, len(titles))
	for i, title := range titles {
		field := fmt.Sprintf("sections[%d]", i)
		c.needs(field+".section", string(title.Section))
		c.needs(field+".title", title.Title)
		if first, twice := c.sections[title.Section]; twice {
			c.wrong(field+".section", string(title.Section), fmt.Sprintf("sections[%d] is the same", first))
			continue
		}
		c.sections[title.Section] = i
	}
}

func (c *checks) checkDescriptors(descriptors []Descriptor) {
	if len(descriptors) == 0 || len(descriptors) > maxDescriptors {
		c.wrong("descriptors", strconv.Itoa(len(descriptors)), fmt.Sprintf("a framework has 1 to %d descriptors", maxDescriptors))
		return
	}
	furthest := 0
	for i := range descriptors {
		d := &descriptors[i]
		field := fmt.Sprintf("descriptors[%d]", i)
		c.checkRule(field, &d.Rule)
		if d.Number < 1 {
			c.wrong(field+".number", strconv.Itoa(d.Number), "the descriptors of a section are numbered from 1")
		}
		if first, twice := c.shorts[d.short()]; twice {
			c.wrong(field+".number", strconv.Itoa(d.Number), first+" has the same section and number")
		}
		c.shorts[d.short()] = field
		at, known := c.sections[d.Section]
		switch {
		case !known:
			c.problems = append(c.problems, righthelp.NewUnknownError(field+".section", string(d.Section), c.sectionNames()))
			continue
		case at < furthest:
			c.wrong(field+".section", string(d.Section), "descriptors stand section by section, in the order of the sections")
		}
		c.used[at], furthest = true, max(furthest, at)
	}
}

// sectionNames yields the names of the sections; which one is nearest does not depend on their order in the map.
func (c *checks) sectionNames() iter.Seq[string] {
	names := make([]string, 0, len(c.sections))
	for section := range c.sections {
		names = append(names, string(section))
	}
	slices.Sort(names)
	return slices.Values(names)
}

func (c *checks) checkScale(scale []ScalePoint) {
	if len(scale) < 2 || len(scale) > maxScore+1 {
		c.wrong("scale", strconv.Itoa(len(scale)), fmt.Sprintf("a scale has 2 to %d points", maxScore+1))
		return
	}
	for i := range scale {
		field := fmt.Sprintf("scale[%d]", i)
		c.checkRule(field, &scale[i].Rule)
		if scale[i].Score != i {
			c.wrong(field+".score", strconv.Itoa(scale[i].Score), fmt.Sprintf("scores run from 0 up without a gap, so this is %d", i))
		}
	}
}

func (c *checks) checkRule(field string, rule *righthelp.Rule) {
	c.needs(field+".id", string(rule.ID))
	if first, twice := c.ids[rule.ID]; twice {
		c.wrong(field+".id", string(rule.ID), first+" has the same id")
	} else {
		c.ids[rule.ID] = field
	}
	c.needs(field+".text", rule.Text)
	if _, err := rule.Basis.MarshalText(); err != nil {
		c.wrong(field+".basis", rule.Basis.String(), "say on whose word it stands: published, reported, convention")
	}
}

// blank reports whether a text says nothing.
func blank(text string) bool { return strings.TrimSpace(text) == "" }
