package earlyhelp

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/diff"
)

// FrameworkChange is one difference between two frameworks. Before or After is empty where one of them lacks it.
type FrameworkChange struct {
	Field  string `json:"field"` // where it stands, as in levels[2].name or indicators["x.y"]
	Before string `json:"before"`
	After  string `json:"after"`
}

// Diff yields how a framework differs from another: its heading, then its levels by their place, then its indicators by
// their ids, those of the national layer included, then its bands; and then in the same order what only the other one has. Two
// frameworks that say the same yield nothing. An empty framework says nothing.
func Diff(before, after Framework) iter.Seq[FrameworkChange] {
	return diff.Between(before.said(), after.said(), func(field, was, is string) FrameworkChange { return FrameworkChange{field, was, is} })
}

// said is all that a framework says.
func (f Framework) said() (said diff.Document) {
	if f.unbuilt() {
		return said
	}
	t := f.thresholds
	said.Say("name", t.Name)
	said.Say("edition", t.Edition)
	said.Say("source", t.Source)
	said.Say("working_together", t.WorkingTogether.String())
	for i, level := range t.Levels {
		at := func(part, value string) { said.Say(fmt.Sprintf("levels[%d].%s", i, part), value) }
		at("number", diff.Number(level.Number))
		at("name", level.Name)
		at("description", level.Description)
		at("responds", level.Responds)
		at("early_help", strconv.FormatBool(level.EarlyHelp))
		at("statutory", strconv.FormatBool(level.Statutory))
		at("consent", level.Consent.String())
		at("route", level.Route)
		at("lead.role", level.Lead.Role)
		at("lead.reason", level.Lead.Reason)
		at("source", level.Source)
	}
	for i, dimension := range t.Dimensions {
		said.Say(fmt.Sprintf("dimensions[%d]", i), dimension)
	}
	for _, indicator := range f.indicators {
		value := indicator.Level + ": " + indicator.Text + " (" + indicator.Dimension + ")"
		if indicator.SignificantHarm {
			value += " A sign of significant harm."
		}
		said.Say(fmt.Sprintf("indicators[%q]", indicator.ID), value)
	}
	for i, band := range t.Bands {
		said.Say(fmt.Sprintf("bands[%d]", i), fmt.Sprintf("%s needs of %s point to %s", band.span(), band.Needs, band.PointsTo))
	}
	return said
}

// span gives how many needs a band is for: "1 to 2", "3 or more".
func (b Band) span() string {
	if b.To == 0 {
		return strconv.Itoa(b.From) + " or more"
	}
	return strconv.Itoa(b.From) + " to " + strconv.Itoa(b.To)
}

// Comparison is one family under two frameworks.
type Comparison struct {
	Before, After         LevelOfNeed
	OnlyBefore, OnlyAfter []righthelp.RuleID // the facts that one framework alone has an indicator for, in the order given
}

// Compare assesses one family under two frameworks. A fact for which one of them has no indicator counts in the other alone,
// and is listed; a sign of significant harm under one of them is a sign under both. The problems are those of
// [Framework.Facts], but an indicator is unknown only where neither framework has it. As there, a sign of significant harm
// is not lost with an error.
func Compare(before, after Framework, named []Fact) (Comparison, error) {
	if before.unbuilt() || after.unbuilt() {
		return Comparison{}, notBuilt()
	}
	was, err := before.read(named, after)
	is, _ := after.read(named, before) // the same problems
	var c Comparison
	c.Before, _ = before.Assess(Family{Facts: was}) // without a judgement there are no problems
	c.After, _ = after.Assess(Family{Facts: is})
	if c.Before.safeguarding || c.After.safeguarding {
		c.Before.harm()
		c.After.harm()
	} else if err != nil {
		return Comparison{}, err
	}
	for _, fact := range named {
		had, has := before.has(fact.Indicator), after.has(fact.Indicator)
		switch {
		case had && !has:
			c.OnlyBefore = append(c.OnlyBefore, fact.Indicator)
		case has && !had:
			c.OnlyAfter = append(c.OnlyAfter, fact.Indicator)
		}
	}
	return c, err
}

// harm gives the level that a sign of significant harm gives.
func (n *LevelOfNeed) harm() {
	n.safeguarding, n.pointed, n.level = true, n.framework.top(), n.framework.top()
}
