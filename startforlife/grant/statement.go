package grant

import (
	"errors"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Award is what an authority was awarded, strand by strand, for the stretch of time that a statement covers.
type Award struct {
	Strands []StrandAward    `json:"strands"`
	Total   *righthelp.Money `json:"total,omitempty"` // as the award states it; nil where it does not
}

// StrandAward is what was awarded for one strand.
type StrandAward struct {
	Strand righthelp.RuleID `json:"strand"` // as in fhsl.strand.parenting
	Amount *righthelp.Money `json:"amount"` // nil is refused: what was awarded has to be said
}

// Statement is a statement of grant usage, interim or annual: what an authority says it has spent.
type Statement struct {
	Lines []StatementLine  `json:"lines"`
	Total *righthelp.Money `json:"total,omitempty"` // as the statement states it; nil where it does not
}

// StatementLine is what was spent on one strand. Leave the line out where that is not known: no line is unknown, and a
// line of 0 says that nothing was spent.
type StatementLine struct {
	Strand     righthelp.RuleID   `json:"strand"`
	Spent      *righthelp.Money   `json:"spent"`    // ineligible amounts included; nil is refused
	Eligible   righthelp.Status   `json:"eligible"` // whether all of it was found to be what the grant may pay for
	Ineligible []IneligibleAmount `json:"ineligible,omitempty"`
}

// IneligibleAmount is a part of what was spent that the grant may not pay for. It needs a rule or a reason.
type IneligibleAmount struct {
	Amount righthelp.Money  `json:"amount"`         // more than 0
	Rule   righthelp.RuleID `json:"rule,omitempty"` // the rule that shuts it out
	Reason string           `json:"reason,omitempty"`
}

var statementRules = [...]righthelp.Rule{
	{
		ID: "fhsl.statement.1", Kind: "convention", Title: "A line for each strand", Basis: righthelp.Convention,
		Text:   "Each strand with an award has a line. A strand without one is unknown: neither spent nor unspent.",
		Source: "fhsl-guide-2022",
		Note:   "The guide asks the interim statement for the spending on each funded service and does not say what a missing service means.",
	},
	{
		ID: "fhsl.statement.2", Kind: "convention", Title: "Spending only where there is an award", Basis: righthelp.Convention,
		Text:   "Nothing is spent on a strand for which nothing was awarded.",
		Source: "fhsl-guide-2022",
		Note:   "Whether money may be moved between strands is not said in the guide; the grant determination letter decides.",
	},
	{
		ID: "fhsl.statement.3", Kind: "convention", Title: "Spending within the award", Basis: righthelp.Convention,
		Text:   "Unspent is the award less what was spent, overspent what was spent less the award, strand by strand and neither below nought. One strand's overspend does not use up what another has left.",
		Source: "fhsl-guide-2022",
		Note:   "The guide does not define underspend, nor say whether it can be carried forward or goes back. Ineligible amounts count as spent and are shown apart, so that no pound is counted twice; to see what was not put to its purpose, add Ineligible to Unspent.",
	},
	{
		ID: "fhsl.statement.4", Kind: "convention", Title: "Nothing ineligible", Basis: righthelp.Convention,
		Text:   "Spending is free of ineligible amounts. Each one names the rule that shuts it out or gives a reason, and together they are at most what was spent on the strand. Where none is given and nobody has said that all is eligible, it is unknown.",
		Source: "fhsl-guide-2022",
		Note:   "The guide asks for confirmation that spending was on the determination letter's purposes; what is ineligible is for whoever prepares or audits the statement to say.",
	},
	{
		ID: "fhsl.statement.5", Kind: "convention", Title: "Lines add up", Basis: righthelp.Convention,
		Text:   "The lines add up to the total that the statement gives, to the penny.",
		Source: "fhsl-guide-2022",
		Note:   "The guide describes no form of statement.",
	},
	{
		ID: "fhsl.statement.6", Kind: "convention", Title: "Awards add up", Basis: righthelp.Convention,
		Text:   "The strands' awards add up to the total that the award gives, to the penny.",
		Source: "fhsl-guide-2022",
		Note:   "The guide describes no form of award.",
	},
}

// CheckStatement sets what an authority says it has spent against what it was awarded.
//
// A strand or a rule that is not known is a *righthelp.UnknownError. A negative or missing amount, a second line or award for one
// strand, an ineligible amount with neither rule nor reason, more that is ineligible than was spent, ineligible amounts
// in what is said to be eligible, and sums that cannot be held are each a *righthelp.MalformedError. All of them come
// together, those of the statement before those of the award.
func (p Programme) CheckStatement(statement Statement, award Award) (Usage, error) {
	book := newUsageBook(p)
	for i, line := range statement.Lines {
		book.enterLine("lines["+strconv.Itoa(i)+"]", line)
	}
	stated := book.total("total", statement.Total)
	for i, strand := range award.Strands {
		book.enterAward("award.strands["+strconv.Itoa(i)+"]", strand)
	}
	awarded := book.total("award.total", award.Total)
	if err := errors.Join(book.problems...); err != nil {
		return Usage{}, err
	}
	usage := book.close()
	usage.StatedSpent, usage.StatedAward = stated, awarded
	return usage, nil
}

// usageBook takes up the lines and the awards of each strand, and the problems that they have.
type usageBook struct {
	entries        []usageEntry // in the order of the programme's strands
	spent, awarded righthelp.Money
	problems       []error
}

type usageEntry struct {
	StrandUsage
	lineAt, awardAt string // where the line and the award stand; empty where there is none
}

func newUsageBook(p Programme) *usageBook {
	book := &usageBook{}
	for strand := range p.Strands() {
		book.entries = append(book.entries, usageEntry{StrandUsage: StrandUsage{Strand: strand.ID}})
	}
	return book
}

func (b *usageBook) enterLine(path string, line StatementLine) {
	entry := b.entry(path+".strand", line.Strand)
	spent := b.said(path+".spent", line.Spent, "say what was spent, 0 for nothing, or leave the line out where that is not known")
	b.spent = b.add(path+".spent", b.spent, spent)
	if line.Eligible > righthelp.NotApplicable {
		b.malformed(path+".eligible", strconv.Itoa(int(line.Eligible)), "there is no such status")
	}
	ineligible := b.ineligible(path+".ineligible", line.Ineligible)
	switch {
	case ineligible > spent:
		b.malformed(path+".ineligible", ineligible.String(), "more is ineligible than was spent")
	case len(line.Ineligible) > 0 && line.Eligible == righthelp.Met:
		b.malformed(path+".eligible", line.Eligible.String(), "there are ineligible amounts in what is said to be all eligible")
	}
	switch {
	case entry == nil:
	case entry.lineAt != "":
		b.malformed(path+".strand", string(line.Strand), "the strand has a line already, "+entry.lineAt)
	default:
		entry.lineAt, entry.Stated = path, true
		entry.Spent, entry.Eligible, entry.Ineligible = spent, line.Eligible, ineligible
		entry.IneligibleAmounts = slices.Clone(line.Ineligible)
	}
}

// ineligible adds the amounts up.
func (b *usageBook) ineligible(path string, amounts []IneligibleAmount) righthelp.Money {
	var total righthelp.Money
	for i, ineligible := range amounts {
		path := path + "[" + strconv.Itoa(i) + "]"
		total = b.add(path+".amount", total, b.amount(path+".amount", ineligible.Amount))
		if ineligible.Amount == 0 {
			b.malformed(path+".amount", "", "say how much of it is ineligible")
		}
		switch {
		case ineligible.Rule == "" && ineligible.Reason == "":
			b.malformed(path+".reason", "", "an ineligible amount names the rule that shuts it out, or gives a reason")
		case ineligible.Rule != "" && !isRule(ineligible.Rule):
			b.problems = append(b.problems, righthelp.NewUnknownError(path+".rule", string(ineligible.Rule), catalogue.IDs(Rules())))
		}
	}
	return total
}

func (b *usageBook) enterAward(path string, award StrandAward) {
	entry := b.entry(path+".strand", award.Strand)
	awarded := b.said(path+".amount", award.Amount, "say what was awarded")
	b.awarded = b.add(path+".amount", b.awarded, awarded)
	switch {
	case entry == nil:
	case entry.awardAt != "":
		b.malformed(path+".strand", string(award.Strand), "the strand has an award already, "+entry.awardAt)
	default:
		entry.awardAt, entry.Awarded = path, awarded
	}
}

// total gives a stated total of its own, so that a usage shares nothing with what it was made from.
func (b *usageBook) total(path string, stated *righthelp.Money) *righthelp.Money {
	if stated == nil {
		return nil
	}
	total := b.amount(path, *stated)
	return &total
}

// close works each strand out and adds the strands up. The sums that it makes are parts of the awards or of the spending,
// so that they can be held as these can.
func (b *usageBook) close() Usage {
	usage := Usage{Spent: b.spent, Awarded: b.awarded}
	for _, entry := range b.entries {
		if entry.lineAt == "" && entry.awardAt == "" {
			continue
		}
		strand := entry.StrandUsage
		if strand.Stated {
			strand.Unspent = max(strand.Awarded-strand.Spent, 0)
			strand.Overspent = max(strand.Spent-strand.Awarded, 0)
		} else {
			usage.NotStated += strand.Awarded
		}
		usage.Ineligible += strand.Ineligible
		usage.Unspent += strand.Unspent
		usage.Overspent += strand.Overspent
		usage.Strands = append(usage.Strands, strand)
	}
	return usage
}

// entry is the entry of a strand, or nil where there is no such strand.
func (b *usageBook) entry(path string, strand righthelp.RuleID) *usageEntry {
	for i := range b.entries {
		if b.entries[i].Strand == strand {
			return &b.entries[i]
		}
	}
	known := make([]string, len(b.entries))
	for i, entry := range b.entries {
		known[i] = string(entry.Strand)
	}
	b.problems = append(b.problems, righthelp.NewUnknownError(path, string(strand), slices.Values(known)))
	return nil
}

// said gives an amount back that is said and not below 0.
func (b *usageBook) said(path string, amount *righthelp.Money, missing string) righthelp.Money {
	if amount == nil {
		b.malformed(path, "", missing)
		return 0
	}
	return b.amount(path, *amount)
}

// amount gives an amount back that is not below 0.
func (b *usageBook) amount(path string, amount righthelp.Money) righthelp.Money {
	if amount < 0 {
		b.malformed(path, amount.String(), "an amount is not below 0")
	}
	return max(amount, 0)
}

func (b *usageBook) add(path string, sum, amount righthelp.Money) righthelp.Money {
	more, err := sum.Add(amount)
	if err != nil {
		b.malformed(path, amount.String(), "with it the sum is larger than can be held")
	}
	return more
}

func (b *usageBook) malformed(path, value, reason string) {
	b.problems = append(b.problems, &righthelp.MalformedError{Field: path, Value: value, Reason: reason})
}

func isRule(id righthelp.RuleID) bool {
	_, found := catalogue.Find(Rules(), id)
	return found
}
