package earlyhelp

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Thresholds is a threshold document as plain data: the levels of need of a place and what points to them. [NewFramework]
// checks it. The national layer is no part of it: every framework has that, in the edition of Working Together that it names.
type Thresholds struct {
	Name            string          `json:"name"`
	Edition         string          `json:"edition"` // as a reader would name it: "November 2021"
	Source          string          `json:"source,omitempty"`
	WorkingTogether WorkingTogether `json:"working_together"`
	Levels          []Level         `json:"levels"`               // the lowest need first
	Dimensions      []string        `json:"dimensions,omitempty"` // the headings under which the indicators stand
	Indicators      []Indicator     `json:"indicators,omitempty"`
	Bands           []Band          `json:"bands,omitempty"` // how several lesser needs add up; without bands a person judges it
}

// Band says to what level a number of needs of one level add up. The bands of a level run from 1 without a gap, and the last
// one has no end. Needs are the framework's own indicators that are present; those of the national layer are not counted a second time.
type Band struct {
	Needs    string `json:"needs"` // the level that each of the needs points to
	From     int    `json:"from"`
	To       int    `json:"to,omitzero"` // the last number included; 0 for no end
	PointsTo string `json:"points_to"`   // the level that they point to together
}

// Framework is a checked set of levels of need, with the national layer. It does not change once it is built, and may be
// used by many at the same time. [BlackpoolNovember2021] is ready-made, [NewFramework] builds a local one. The zero Framework has nothing and
// is refused.
type Framework struct{ *layout }

// layout is a framework as the level is worked out from it.
type layout struct {
	thresholds Thresholds
	indicators []Indicator // the national layer first
	marks      []mark      // of each indicator
	places     map[righthelp.RuleID]int
	asked      []int              // the places of the indicators in the order in which to ask about them
	bands      [maxLevels][]count // by the level of the needs
	present    []string           // for each level, why an indicator of it counts
}

// mark is what the level needs to know of an indicator.
type mark struct {
	level uint8
	layer Layer // of the national layer, or none
	harm  bool
}

// count is a band, as the level is worked out: from this many needs on they point to this level.
type count struct {
	from  int
	level uint8
}

const (
	maxLevels     = 16
	maxIndicators = 20_000
)

// NewFramework checks a threshold document as a whole and adds the national layer. Indicators of the national layer come
// first: signs of significant harm point to the highest level, the limbs of child in need to the lowest level at which
// children's social care works, and the groups who may benefit from early help to the lowest level of early help.
//
// Levels stand in order: universal ones, then early help, then statutory ones, where neighbours may overlap and none may be
// left out; the highest is statutory and is not early help. Their numbers run from 1, or none has one.
//
// All that is wrong comes together, in the order of the document: *righthelp.MalformedError (a gap or an overlap of levels or
// bands, the same id twice, something missing) and *righthelp.UnknownError (a level or dimension that the document lacks).
func NewFramework(thresholds Thresholds) (Framework, error) {
	c := checker{Thresholds: thresholds}
	c.heading()
	c.levels()
	c.dimensions()
	c.indicators()
	c.bands()
	if len(c.problems) > 0 {
		return Framework{}, errors.Join(c.problems...)
	}
	return build(thresholds), nil
}

// build lays out a document that has been checked.
func build(thresholds Thresholds) Framework {
	f := &layout{thresholds: thresholds.clone(), places: map[righthelp.RuleID]int{}}
	for sign := range thresholds.WorkingTogether.Signs() {
		level := f.levelOf(sign.Layer)
		f.add(Indicator{
			ID: sign.ID, Dimension: sign.Layer.String(), Level: f.thresholds.Levels[level].Name, Text: sign.Text,
			Source: sign.Section, SignificantHarm: sign.Layer == SignificantHarm,
		}, mark{uint8(level), sign.Layer, sign.Layer == SignificantHarm})
	}
	for _, indicator := range thresholds.Indicators {
		level, _ := thresholds.level(indicator.Level)
		indicator.Level = thresholds.Levels[level].Name
		f.add(indicator, mark{level: uint8(level), harm: indicator.SignificantHarm})
	}
	for _, band := range f.thresholds.Bands {
		needs, _ := thresholds.level(band.Needs)
		points, _ := thresholds.level(band.PointsTo)
		f.bands[needs] = append(f.bands[needs], count{band.From, uint8(points)})
	}
	for _, level := range f.thresholds.Levels {
		f.present = append(f.present, "It is present, and points to "+level.String()+".")
	}
	f.order()
	return Framework{f}
}

func (f *layout) add(indicator Indicator, m mark) {
	f.places[indicator.ID] = len(f.indicators)
	f.indicators, f.marks = append(f.indicators, indicator), append(f.marks, m)
}

// order puts signs of significant harm first, and then what points higher.
func (f *layout) order() {
	rank := func(i int) int {
		if f.marks[i].harm {
			return maxLevels
		}
		return int(f.marks[i].level)
	}
	for i := range f.indicators {
		f.asked = append(f.asked, i)
	}
	slices.SortStableFunc(f.asked, func(a, b int) int { return rank(b) - rank(a) })
}

// levelOf gives the level to which a layer of the national rules points here (earlyhelp.level.national).
func (f *layout) levelOf(layer Layer) int {
	levels := f.thresholds.Levels
	switch layer {
	case SignificantHarm:
		return len(levels) - 1
	case ChildInNeed:
		return slices.IndexFunc(levels, func(l Level) bool { return l.Statutory })
	}
	return slices.IndexFunc(levels, func(l Level) bool { return l.EarlyHelp })
}

// Thresholds gives the document that the framework was built from, with levels called by their names.
func (f Framework) Thresholds() Thresholds { return f.all().thresholds.clone() }

// Levels yields the levels, the lowest need first.
func (f Framework) Levels() iter.Seq[Level] { return slices.Values(f.all().thresholds.Levels) }

// Level gives the level with a name or a number, and whether the framework has it.
func (f Framework) Level(named string) (Level, bool) {
	if i, found := f.all().thresholds.level(named); found {
		return f.thresholds.Levels[i], true
	}
	return Level{}, false
}

// Indicators yields what points to a level: the national layer, and then the framework's own indicators.
func (f Framework) Indicators() iter.Seq[Indicator] { return slices.Values(f.all().indicators) }

// Indicator gives the indicator with an id, and whether the framework has it.
func (f Framework) Indicator(id righthelp.RuleID) (Indicator, bool) {
	if i, found := f.all().places[id]; found {
		return f.indicators[i], true
	}
	return Indicator{}, false
}

func (f Framework) unbuilt() bool { return f.layout == nil }

// all is what the framework has; the zero Framework has nothing.
func (f Framework) all() *layout {
	if f.layout == nil {
		return &layout{}
	}
	return f.layout
}

func (f Framework) top() int { return len(f.thresholds.Levels) - 1 }

func notBuilt() error {
	return &righthelp.MalformedError{Field: "framework", Reason: "it is empty; NewFramework builds one"}
}

// level gives the place of the level with a name or a number.
func (t *Thresholds) level(named string) (int, bool) {
	for i, level := range t.Levels {
		if level.Name == named || level.Number > 0 && strconv.Itoa(level.Number) == named {
			return i, true
		}
	}
	return 0, false
}

func (t *Thresholds) levelNames() iter.Seq[string] {
	names := make([]string, len(t.Levels))
	for i, level := range t.Levels {
		names[i] = level.Name
	}
	return slices.Values(names)
}

// clone copies the document, with levels called by their names.
func (t *Thresholds) clone() Thresholds {
	copied := *t
	copied.Levels = slices.Clone(t.Levels)
	copied.Dimensions = slices.Clone(t.Dimensions)
	copied.Indicators = slices.Clone(t.Indicators)
	for i := range copied.Indicators {
		copied.Indicators[i].Level = t.levelName(copied.Indicators[i].Level)
	}
	copied.Bands = slices.Clone(t.Bands)
	for i := range copied.Bands {
		copied.Bands[i].Needs = t.levelName(copied.Bands[i].Needs)
		copied.Bands[i].PointsTo = t.levelName(copied.Bands[i].PointsTo)
	}
	return copied
}

func (t *Thresholds) levelName(named string) string {
	i, _ := t.level(named)
	return t.Levels[i].Name
}

// checker gathers all that is wrong with a threshold document.
type checker struct {
	Thresholds
	problems []error
}

func (c *checker) malformed(field, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

func (c *checker) required(field, value, reason string) {
	if strings.TrimSpace(value) == "" {
		c.malformed(field, value, reason)
	}
}

// levelAt gives the place of a level that the document names, or notes that it has none of that name.
func (c *checker) levelAt(field, named string) (int, bool) {
	i, found := c.level(named)
	if !found {
		c.problems = append(c.problems, righthelp.NewUnknownError(field, named, c.levelNames()))
	}
	return i, found
}

func (c *checker) heading() {
	c.required("name", c.Name, "a framework has a name")
	c.required("edition", c.Edition, "a framework has an edition")
	if !c.WorkingTogether.valid() {
		c.malformed("working_together", c.WorkingTogether.String(), "say which edition the national layer is from")
	}
}

func (c *checker) levels() {
	levels := c.Levels
	if len(levels) < 2 || len(levels) > maxLevels {
		c.malformed("levels", strconv.Itoa(len(levels)), fmt.Sprintf("a framework has from 2 to %d levels", maxLevels))
	}
	if len(levels) > maxLevels || len(levels) == 0 {
		return
	}
	for i, level := range levels {
		field := fmt.Sprintf("levels[%d]", i)
		c.required(field+".name", level.Name, "a level has a name")
		if _, err := strconv.Atoi(level.Name); err == nil {
			c.malformed(field+".name", level.Name, "a name is more than a number, which could be taken for another level's")
		}
		for before, other := range levels[:i] {
			if other.Name == level.Name {
				c.malformed(field+".name", level.Name, fmt.Sprintf("levels[%d] has the same name", before))
				break
			}
		}
		c.number(field, i)
		c.standing(field, i)
	}
	if top := levels[len(levels)-1]; !top.Statutory || top.EarlyHelp {
		c.malformed(fmt.Sprintf("levels[%d]", len(levels)-1), top.Name, "the highest level is where children are protected from significant harm: it is statutory, and it is not early help")
	}
	if !slices.ContainsFunc(levels, func(l Level) bool { return l.EarlyHelp }) {
		c.malformed("levels", "", "early help sits at none of the levels")
	}
}

// number checks that the numbers run from 1 without a gap or an overlap, or that there are none.
func (c *checker) number(field string, i int) {
	number, due := c.Levels[i].Number, i+1
	if c.Levels[0].Number == 0 {
		due = 0
	}
	if number != due {
		reason := fmt.Sprintf("levels are numbered 1, 2, 3 without a gap or an overlap: here %d is due", due)
		if due == 0 {
			reason = "the first level has no number, so none has"
		}
		c.malformed(field+".number", strconv.Itoa(number), reason)
	}
}

// standing checks that no level is left out between universal help, early help and statutory work.
func (c *checker) standing(field string, i int) {
	level := c.Levels[i]
	switch {
	case level.Consent < OpenAccess || level.Consent > AgreementSought:
		c.malformed(field+".consent", level.Consent.String(), "say what the response needs of the family")
	case level.Consent == OpenAccess && (level.EarlyHelp || level.Statutory):
		c.malformed(field+".consent", level.Consent.String(), "early help and the work of children's social care are not open to all: the family's agreement is needed or sought")
	case level.Consent == AgreementSought && !level.Statutory:
		c.malformed(field+".consent", level.Consent.String(), "agreement that is only sought goes with statutory work: early help is voluntary, and the family's agreement is needed")
	}
	if i == 0 {
		return
	}
	before := c.Levels[i-1]
	switch {
	case !level.EarlyHelp && !level.Statutory && (before.EarlyHelp || before.Statutory):
		c.malformed(field, level.Name, "a gap: it is neither early help nor statutory, and a lower level is")
	case before.Statutory && !level.Statutory:
		c.malformed(field+".statutory", "false", "a gap: a lower level is statutory, so this one is")
	case level.EarlyHelp && before.Statutory && !before.EarlyHelp:
		c.malformed(field+".early_help", "true", "a gap: a lower level is statutory alone, so early help has ended there")
	}
}

func (c *checker) dimensions() {
	for i, dimension := range c.Dimensions {
		field := fmt.Sprintf("dimensions[%d]", i)
		c.required(field, dimension, "a dimension has a name")
		if before := slices.Index(c.Dimensions, dimension); before < i {
			c.malformed(field, dimension, fmt.Sprintf("dimensions[%d] is the same", before))
		}
	}
}

func (c *checker) indicators() {
	if len(c.Indicators) > maxIndicators {
		c.malformed("indicators", strconv.Itoa(len(c.Indicators)), fmt.Sprintf("a framework has at most %d", maxIndicators))
		return
	}
	first := make(map[righthelp.RuleID]int, len(c.Indicators))
	near := nearNames
	for i, indicator := range c.Indicators {
		field := fmt.Sprintf("indicators[%d]", i)
		c.id(field+".id", string(indicator.ID))
		if before, twice := first[indicator.ID]; twice {
			c.malformed(field+".id", string(indicator.ID), fmt.Sprintf("indicators[%d] has the same id", before))
		} else {
			first[indicator.ID] = i
		}
		if !slices.Contains(c.Dimensions, indicator.Dimension) {
			known := slices.Values(c.Dimensions)
			if near--; near < 0 {
				known = slices.Values[[]string](nil)
			}
			c.problems = append(c.problems, righthelp.NewUnknownError(field+".dimension", indicator.Dimension, known))
		}
		level, found := c.levelAt(field+".level", indicator.Level)
		if found && indicator.SignificantHarm && level != len(c.Levels)-1 {
			c.malformed(field+".level", indicator.Level, "a sign of significant harm points to the highest level")
		}
		c.required(field+".text", indicator.Text, "say what is seen")
	}
}

// id checks the id of a local indicator. Those of the national layer are taken.
func (c *checker) id(field, id string) {
	isOther := func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '_' && r != '.' }
	switch {
	case id == "" || strings.ContainsFunc(id, isOther):
		c.malformed(field, id, "an id is lower-case letters, digits, dots and underscores")
	case strings.HasPrefix(id, nationalPrefix):
		c.malformed(field, id, "ids that begin with "+nationalPrefix+" belong to the national layer")
	}
}

// bands checks that the bands of each level run from 1 without a gap or an overlap, never to a lower level, and have no end.
func (c *checker) bands() {
	last := [maxLevels]int{} // for each level, 1 more than the place of its last band
	for i, band := range c.Bands {
		field := fmt.Sprintf("bands[%d]", i)
		needs, known := c.levelAt(field+".needs", band.Needs)
		points, found := c.levelAt(field+".points_to", band.PointsTo)
		if !known || needs >= maxLevels {
			continue
		}
		due, least := 1, needs
		if last[needs] > 0 {
			before := c.Bands[last[needs]-1]
			due = before.To + 1
			if before.To == 0 {
				c.malformed(field+".from", strconv.Itoa(band.From), "an overlap: the band before it has no end")
				due = band.From
			}
			if level, ok := c.level(before.PointsTo); ok {
				least = level
			}
		}
		last[needs] = i + 1
		if band.From != due {
			c.malformed(field+".from", strconv.Itoa(band.From), fmt.Sprintf("bands run from 1 without a gap or an overlap: here %d is due", due))
		}
		if band.To != 0 && band.To < band.From {
			c.malformed(field+".to", strconv.Itoa(band.To), "it comes before the beginning of the band")
		}
		if found && points < least {
			c.malformed(field+".points_to", band.PointsTo, "more needs never point to a lower level")
		}
	}
	for i, band := range c.Bands {
		if needs, known := c.level(band.Needs); known && needs < maxLevels && last[needs] == i+1 && band.To != 0 {
			c.malformed(fmt.Sprintf("bands[%d].to", i), strconv.Itoa(band.To), "a gap: the last band of a level has no end")
		}
	}
}
