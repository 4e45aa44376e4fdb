package startforlife

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/tally"
)

// LocalOffer is the Start for Life offer of an area: what it says, and what people said of how it is published and designed.
type LocalOffer struct {
	Services []OfferedService `json:"services"` // none at all are services that nobody has written down here yet
	// Answers are to the eight statements on publishing (sfl.offer.minimum.any.1 and so on) and to the thirteen principles.
	Answers []righthelp.Answer `json:"answers"`
	Plain   []string           `json:"plain,omitempty"` // words that the area's families know, so that none is taken for jargon
}

// OfferedService is one entry of an offer, as families read it.
type OfferedService struct {
	Service righthelp.RuleID `json:"service,omitempty"` // one of UniversalServices or UniversalPlus; empty for any other service
	Title   string           `json:"title"`
	Text    string           `json:"text"` // what it is and who it is for
	Contact Contact          `json:"contact"`
}

// Contact is how a family gets a service.
type Contact struct {
	Telephone string `json:"telephone,omitempty"`
	Email     string `json:"email,omitempty"`
	Web       string `json:"web,omitempty"`
	Place     string `json:"place,omitempty"`
}

// Jargon is a word of an offer that looks like jargon, and where it stands.
type Jargon struct {
	Field string `json:"field"` // as a path: services[2].text
	Word  string `json:"word"`
}

// OfferCheck is what came of checking an offer. [CheckOffer] makes it.
type OfferCheck struct {
	offer   LocalOffer
	answers tally.Answers // in the places of offerCriterion
}

const (
	offerStatementsMinimum = 4 // of the offerStatements, those that come first
	offerCriteria          = len(offerStatements) + len(principles)
)

// CheckOffer checks an area's offer. All that is wrong with the input comes together: a service that is none of the
// catalogue's, one of the six that stands twice, an entry without a title, and answers that [Guide.Cover] would refuse too.
//
// Rules: all of the kinds universal_service, universal_plus and principle, sfl.offer.universal, .plus and .explains,
// sfl.offer.minimum.any.1 to 4, sfl.offer.further.any.1 to 4, sfl.offer.reading.contact and .jargon.
func CheckOffer(offer LocalOffer) (OfferCheck, error) {
	ids := make([]righthelp.RuleID, offerCriteria)
	for place := range ids {
		ids[place] = offerCriterion(place)
	}
	answers, err := tally.Place("answers", offer.Answers, ids)
	if err := errors.Join(offer.problemOfServices(), err); err != nil {
		return OfferCheck{}, err
	}
	offer.Services, offer.Answers, offer.Plain = slices.Clone(offer.Services), nil, slices.Clone(offer.Plain)
	return OfferCheck{offer: offer, answers: answers}, nil
}

func (o LocalOffer) problemOfServices() error {
	var problems []error
	for i, entry := range o.Services {
		switch path := fmt.Sprintf("services[%d].", i); {
		case strings.TrimSpace(entry.Title) == "":
			problems = append(problems, &righthelp.MalformedError{Field: path + "title", Value: entry.Title, Reason: "a service needs a title"})
		case entry.Service != "" && !hasRule(offerServices(), entry.Service):
			problems = append(problems, righthelp.NewUnknownError(path+"service", string(entry.Service), catalogue.IDs(offerServices())))
		case hasRule(UniversalServices(), entry.Service) && o.entry(entry.Service) < i:
			problems = append(problems, &righthelp.MalformedError{Field: path + "service", Value: string(entry.Service), Reason: fmt.Sprintf("services[%d] is it already", o.entry(entry.Service))})
		}
	}
	return errors.Join(problems...)
}

// entry is the place of the first entry that is a service, -1 where none is.
func (o LocalOffer) entry(service righthelp.RuleID) int {
	return slices.IndexFunc(o.Services, func(entry OfferedService) bool { return entry.Service == service })
}

// offerServices yields the services that an entry can name.
func offerServices() iter.Seq[righthelp.Rule] {
	return catalogue.Chain(UniversalServices(), UniversalPlus())
}

func hasRule(rules iter.Seq[righthelp.Rule], id righthelp.RuleID) bool {
	_, found := catalogue.Find(rules, id)
	return found
}

// offerCriterion is the rule at a place: the statements on publishing, minimum before further, and then the principles.
func offerCriterion(place int) righthelp.RuleID {
	if place < len(offerStatements) {
		return offerStatements[place].ID
	}
	return principles[place-len(offerStatements)].ID
}

// Findings yields what the check came to: each of the six services and whether there is more than they; each entry, and
// whether it says how to get the service; the minimum of publishing; the principles; what goes further. Words that look
// like jargon stand beside the answer to the principle about it, and do not change it.
func (c OfferCheck) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if c.answers.Statuses == nil {
			return
		}
		_ = c.services(yield) && c.entries(yield) &&
			c.answered(yield, 0, offerStatementsMinimum) &&
			c.answered(yield, len(offerStatements), offerCriteria) &&
			c.answered(yield, offerStatementsMinimum, len(offerStatements))
	}
}

// services says of each of the six whether the offer has it, and whether it has more (sfl.offer.plus.where_they_exist).
func (c OfferCheck) services(yield func(righthelp.Finding) bool) bool {
	more := 0
	for _, entry := range c.offer.Services {
		if !hasRule(UniversalServices(), entry.Service) {
			more++
		}
	}
	for service := range UniversalServices() {
		if !yield(c.service(service)) {
			return false
		}
	}
	finding := righthelp.Finding{Rule: OfferUniversalPlus, Status: righthelp.Met, Because: fmt.Sprintf("Entries beyond the six services: %d; whether they are what families need is for people.", more)}
	switch {
	case len(c.offer.Services) == 0:
		finding.Status, finding.Because = righthelp.NotAssessed, nothingWritten
	case more == 0:
		finding.Status, finding.Because = righthelp.NotMet, "The offer has nothing beyond the six services."
	}
	return yield(finding)
}

const nothingWritten = "The services of the offer have not been written down here."

func (c OfferCheck) service(service righthelp.Rule) righthelp.Finding {
	finding := righthelp.Finding{Rule: service.ID, Status: righthelp.NotMet, Because: "The offer does not have it."}
	at := c.offer.entry(service.ID)
	switch {
	case len(c.offer.Services) == 0:
		finding.Status, finding.Because = righthelp.NotAssessed, nothingWritten
	case at >= 0 && strings.TrimSpace(c.offer.Services[at].Text) == "":
		finding.Because = "The offer names it, and says nothing about it."
	case at >= 0:
		finding.Status, finding.Because = righthelp.Met, "The offer has it as “"+c.offer.Services[at].Title+"”."
	}
	return finding
}

// entries says of each entry whether a family learns how to get the service.
func (c OfferCheck) entries(yield func(righthelp.Finding) bool) bool {
	for _, entry := range c.offer.Services {
		finding := righthelp.Finding{Rule: OfferExplains, Status: righthelp.NotMet, Because: "“" + entry.Title + "” has no contact details: neither telephone, e-mail, web address nor place."}
		if ways := entry.Contact.ways(); ways != "" {
			finding.Status, finding.Because = righthelp.Met, "“"+entry.Title+"” says how to get it: "+ways+"."
		}
		if !yield(finding) {
			return false
		}
	}
	return true
}

// ways names the contact details that there are.
func (c Contact) ways() string {
	var ways []string
	for _, way := range [...]struct{ name, value string }{{"telephone", c.Telephone}, {"e-mail", c.Email}, {"web address", c.Web}, {"place", c.Place}} {
		if strings.TrimSpace(way.value) != "" {
			ways = append(ways, way.name)
		}
	}
	return strings.Join(ways, ", ")
}

// answered says what the answers to some criteria were.
func (c OfferCheck) answered(yield func(righthelp.Finding) bool, from, to int) bool {
	for place := from; place < to; place++ {
		answer, _ := c.answers.Answer(place)
		finding := tally.Finding(offerCriterion(place), c.answers.Statuses[place], answer)
		if finding.Rule == OfferPlainEnglish {
			finding.Because += c.jargonInWords()
		}
		if !yield(finding) {
			return false
		}
	}
	return true
}

// jargonInWords lists the words of the trade in the offer, for people to look at (sfl.offer.plain_english).
func (c OfferCheck) jargonInWords() string {
	var words []string
	for found := range c.Jargon() {
		if !slices.Contains(words, found.Word) {
			words = append(words, found.Word)
		}
	}
	if words == nil {
		return ""
	}
	return " Words for people to look at: " + strings.Join(words, ", ") + "."
}

// Services counts the six services that the offer has.
func (c OfferCheck) Services() righthelp.Count { return c.count(c.services, OfferUniversalPlus) }

// Contacts counts the entries that say how to get the service.
func (c OfferCheck) Contacts() righthelp.Count { return c.count(c.entries, "") }

// Publishing counts the statements on publishing that are met, of the minimum or of what goes further.
func (c OfferCheck) Publishing(tier righthelp.Tier) (count righthelp.Count) {
	for place := range offerStatements {
		if c.answers.Statuses != nil && offerStatements[place].Tier == tier {
			count.Add(c.answers.Statuses[place])
		}
	}
	return count
}

// Principles counts the principles that are met.
func (c OfferCheck) Principles() (count righthelp.Count) {
	for place := len(offerStatements); place < len(c.answers.Statuses); place++ {
		count.Add(c.answers.Statuses[place])
	}
	return count
}

func (c OfferCheck) count(findings func(func(righthelp.Finding) bool) bool, except righthelp.RuleID) (count righthelp.Count) {
	findings(func(finding righthelp.Finding) bool {
		if c.answers.Statuses != nil && finding.Rule != except {
			count.Add(finding.Status)
		}
		return true
	})
	return count
}
