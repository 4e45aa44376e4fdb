package earlyhelp

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// ConsentAnswer says how a family answered. The zero ConsentAnswer is not set, and counts as not asked.
type ConsentAnswer uint8

// The answers, the one that holds help up least first.
const (
	ConsentGiven     ConsentAnswer = iota + 1 // asked, and explicitly said yes: opting in
	ConsentNotAsked                           // nobody has asked; silence is no consent
	ConsentNotSafe                            // asking would not be safe
	ConsentRefused                            // asked, and said no
	ConsentWithdrawn                          // said yes before, and no longer does
)

var consentAnswerNames = [...]string{"", "given", "not_asked", "not_safe_to_ask", "refused", "withdrawn"}

// String gives the answer as text: given, not_asked, not_safe_to_ask, refused, withdrawn.
func (a ConsentAnswer) String() string { return enum.String("answer", consentAnswerNames[:], a) }

// MarshalText writes the answer as String does. One that is not set is a *righthelp.MalformedError.
func (a ConsentAnswer) MarshalText() ([]byte, error) {
	return enum.Marshal("answer", consentAnswerNames[:], a)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (a *ConsentAnswer) UnmarshalText(text []byte) error {
	return enum.Unmarshal("answer", consentAnswerNames[:], text, a)
}

// ConsentPurpose says what is consented to. The zero ConsentPurpose is not set.
type ConsentPurpose uint8

const (
	TakePart       ConsentPurpose = iota + 1 // to take part in early help
	ContactService                           // that one service is contacted
)

var consentPurposeNames = [...]string{"", "take_part", "contact_service"}

// String gives the purpose as text: take_part, contact_service.
func (p ConsentPurpose) String() string {
	return enum.String("purpose", consentPurposeNames[:], p)
}

// MarshalText writes the purpose as String does. One that is not set is a *righthelp.MalformedError.
func (p ConsentPurpose) MarshalText() ([]byte, error) {
	return enum.Marshal("purpose", consentPurposeNames[:], p)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (p *ConsentPurpose) UnmarshalText(text []byte) error {
	return enum.Unmarshal("purpose", consentPurposeNames[:], text, p)
}

// ConsentCheck is a point of a pathway at which consent is asked for. The zero ConsentCheck is none of them.
type ConsentCheck uint8

const (
	FirstContact      ConsentCheck = iota + 1 // when the family is first contacted
	InitialAssessment                         // in the first assessment, before needs are told to a team
)

var consentCheckNames = [...]string{"", "first_contact", "initial_assessment"}

// String gives the check as text: first_contact, initial_assessment.
func (c ConsentCheck) String() string { return enum.String("check", consentCheckNames[:], c) }

// MarshalText writes the check as String does. One that is not set is a *righthelp.MalformedError.
func (c ConsentCheck) MarshalText() ([]byte, error) {
	return enum.Marshal("check", consentCheckNames[:], c)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (c *ConsentCheck) UnmarshalText(text []byte) error {
	return enum.Unmarshal("check", consentCheckNames[:], text, c)
}

// ConsentRecord is one answer of one person: who gave it, when, and for what.
type ConsentRecord struct {
	Purpose ConsentPurpose `json:"purpose"`
	Service string         `json:"service,omitempty"` // for ContactService: which one
	Answer  ConsentAnswer  `json:"answer"`
	By      string         `json:"by,omitempty"` // who answered or could not safely be asked, by their part in the family: "mother"
	On      righthelp.Date `json:"on,omitzero"`  // when; it may be missing only where nobody was asked, as may By
	Check   ConsentCheck   `json:"check,omitzero"`
}

// Consent is a family's answers. [NewConsent] checks them. The zero Consent is a family that nobody has asked.
type Consent struct {
	records []ConsentRecord // by date, the earliest first
}

// NewConsent checks the answers of a family as they stand on a day, which has to be said where anybody has answered. Their
// order does not matter. Problems come together, in the order given, as *righthelp.MalformedError: no purpose or answer, no
// service to contact, nobody who answered, no date, and a date after the day, since a slip in a year would outrank every later answer.
func NewConsent(records []ConsentRecord, asOf righthelp.Date) (Consent, error) {
	var problems []error
	dated := func(r ConsentRecord) bool { return !r.On.IsZero() }
	if asOf.IsZero() && slices.ContainsFunc(records, dated) {
		problems = append(problems, &righthelp.MalformedError{Field: "as_of", Reason: "say for which day the answers are asked about"})
	}
	for i, record := range records {
		field := fmt.Sprintf("consent[%d].", i)
		malformed := func(part, value, reason string) {
			problems = append(problems, &righthelp.MalformedError{Field: field + part, Value: value, Reason: reason})
		}
		contact, service := record.Purpose == ContactService, strings.TrimSpace(record.Service) != ""
		answered := record.Answer != ConsentNotAsked
		if !enum.Valid(consentPurposeNames[:], record.Purpose) {
			malformed("purpose", record.Purpose.String(), "say what the answer is about: to take part, or to contact a service")
		}
		if contact && !service {
			malformed("service", record.Service, "consent is for each service: say which one")
		}
		if !contact && service {
			malformed("service", record.Service, "it goes with consent to contact a service")
		}
		if !enum.Valid(consentAnswerNames[:], record.Answer) {
			malformed("answer", record.Answer.String(), "say how the family answered")
		}
		if answered && strings.TrimSpace(record.By) == "" {
			malformed("by", record.By, "say who answered, or who could not safely be asked, by their part in the family")
		}
		if answered && record.On.IsZero() {
			malformed("on", "", "say when")
		}
		if !asOf.IsZero() && record.On.After(asOf) {
			malformed("on", record.On.String(), "it lies after the day that is asked about, "+asOf.String())
		}
		if record.Check != 0 && !enum.Valid(consentCheckNames[:], record.Check) {
			malformed("check", record.Check.String(), "there is no such check")
		}
	}
	if len(problems) > 0 {
		return Consent{}, errors.Join(problems...)
	}
	sorted := slices.Clone(records)
	slices.SortStableFunc(sorted, func(a, b ConsentRecord) int { return a.On.Compare(b.On) })
	return Consent{sorted}, nil
}

// Records yields the answers, the earliest first.
func (c Consent) Records() iter.Seq[ConsentRecord] { return slices.Values(c.records) }

// TakePart gives the answer that counts for taking part: of each person the latest, and of several persons the one that
// holds help up most (earlyhelp.consent.latest, earlyhelp.consent.most_cautious). Without an answer it is ConsentNotAsked.
func (c Consent) TakePart() ConsentAnswer { return c.answer(TakePart, "", 0) }

// Contact gives the answer that counts for contacting a service, as TakePart does.
func (c Consent) Contact(service string) ConsentAnswer { return c.answer(ContactService, service, 0) }

// Services yields the services that the answers are about, in the order of the first answer.
func (c Consent) Services() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, record := range c.records {
			same := func(other ConsentRecord) bool { return other.Service == record.Service }
			if record.Purpose == ContactService && !slices.ContainsFunc(c.records[:i], same) && !yield(record.Service) {
				return
			}
		}
	}
}

// answer is the most cautious of the latest answers of each person, at one check or, where that is unset, at any.
func (c Consent) answer(purpose ConsentPurpose, service string, check ConsentCheck) ConsentAnswer {
	counts := func(r ConsentRecord) bool {
		unnamed := r.Answer == ConsentNotAsked && r.By == "" // it says nothing of those who have been asked
		return r.Purpose == purpose && r.Service == service && (check == 0 || r.Check == check) && !unnamed
	}
	var strictest ConsentAnswer
	for i, record := range c.records {
		replaced := slices.ContainsFunc(c.records[i+1:], func(later ConsentRecord) bool {
			return counts(later) && later.By == record.By && later.On != record.On
		})
		if counts(record) && !replaced {
			strictest = max(strictest, record.Answer)
		}
	}
	if strictest == 0 {
		return ConsentNotAsked
	}
	return strictest
}

// ConsentActivity is something that may need consent. The zero ConsentActivity is not set.
type ConsentActivity uint8

const (
	Safeguarding  ConsentActivity = iota + 1 // referring a child about whom there is a safeguarding concern
	OpenToAll                                // information, advice and universal services
	EarlyHelpWork                            // assessing the family, planning with it and carrying out the plan
	Contacting                               // contacting one service about the family
)

var activityNames = [...]string{"", "safeguarding", "open_to_all", "early_help", "contact_service"}

// String gives the activity as text: safeguarding, open_to_all, early_help, contact_service.
func (a ConsentActivity) String() string { return enum.String("activity", activityNames[:], a) }

// MarshalText writes the activity as String does. One that is not set is a *righthelp.MalformedError.
func (a ConsentActivity) MarshalText() ([]byte, error) {
	return enum.Marshal("activity", activityNames[:], a)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (a *ConsentActivity) UnmarshalText(text []byte) error {
	return enum.Unmarshal("activity", activityNames[:], text, a)
}

// Permission says whether an activity may go on as the family has answered, and why.
type Permission struct {
	Activity ConsentActivity  `json:"activity"`
	Service  string           `json:"service,omitempty"` // for Contacting
	May      bool             `json:"may"`               // where it is false and the activity is under way, it stops
	Rule     righthelp.RuleID `json:"rule"`
	Because  string           `json:"because"`
}

// Permissions yields what may go on and what must stop: safeguarding and what is open to all always may; early help needs
// consent to take part; contacting a service needs that and consent for the service itself. It yields a permission for each service that
// an answer is about; no other may be contacted.
//
// Rules: blackpool.consent.explicit, .with_families and .before_assessing, piew.consent.opt_in, earlyhelp.consent.right_to_refuse and .data_protection.
func (c Consent) Permissions() iter.Seq[Permission] {
	return func(yield func(Permission) bool) {
		takesPart := c.TakePart()
		work := Permission{Activity: EarlyHelpWork, May: takesPart == ConsentGiven, Rule: consentVoluntary, Because: because[takesPart]}
		if takesPart == ConsentWithdrawn {
			work.Rule = consentWithdrawn
		}
		ok := yield(Permission{Activity: Safeguarding, May: true, Rule: consentNoBar, Because: "A safeguarding referral needs no consent."}) &&
			yield(Permission{Activity: OpenToAll, May: true, Rule: consentOpen, Because: "Information, advice and universal services are open to every family."}) &&
			yield(work)
		for service := range c.Services() {
			if !ok {
				return
			}
			answer := c.Contact(service)
			contact := Permission{Activity: Contacting, Service: service, May: work.May && answer == ConsentGiven, Rule: consentEachService, Because: because[answer]}
			if !work.May {
				contact.Because = "The family does not take part: " + because[takesPart]
			}
			ok = yield(contact)
		}
	}
}

// May says whether an activity may go on, for Contacting with the service named. What the answers say nothing of may not. It is
// false for an activity that is not set.
func (c Consent) May(activity ConsentActivity, service string) bool {
	for permission := range c.Permissions() {
		if permission.Activity == activity && permission.Service == service {
			return permission.May
		}
	}
	return false
}

var because = [...]string{
	ConsentGiven:     "Explicit consent is recorded.",
	ConsentNotAsked:  "Nobody has asked yet, and silence is no consent.",
	ConsentNotSafe:   "It was judged not safe to ask.",
	ConsentRefused:   "Consent was refused.",
	ConsentWithdrawn: "Consent was given before and has been withdrawn.",
}

// DoubleCheck follows the North Lincolnshire pathway for parents and infants: consent is opted into, asked about at the first
// contact, and asked about again in the first assessment before the family's needs are told to the team. It gives a finding
// for each of the two checks, met where consent was given there, not assessed where nobody has asked; shared is whether the
// needs may be told to the team: both are met, and consent still stands.
func (c Consent) DoubleCheck() (findings [2]righthelp.Finding, shared bool) {
	findings[0], shared = c.checked(consentAtFirst, FirstContact)
	again := false
	findings[1], again = c.checked(consentAgain, InitialAssessment)
	shared = shared && again && c.TakePart() == ConsentGiven
	return findings, shared
}

// checked says what came of asking at a check, and whether consent was given there.
func (c Consent) checked(rule righthelp.RuleID, check ConsentCheck) (finding righthelp.Finding, given bool) {
	answer := c.answer(TakePart, "", check)
	finding = righthelp.Finding{Rule: rule, Status: righthelp.NotMet, Because: because[answer]}
	switch answer {
	case ConsentGiven:
		finding.Status = righthelp.Met
	case ConsentNotAsked:
		finding.Status = righthelp.NotAssessed
	}
	return finding, answer == ConsentGiven
}

const (
	consentVoluntary   righthelp.RuleID = "earlyhelp.consent.voluntary"
	consentNoBar       righthelp.RuleID = "earlyhelp.consent.no_bar"
	consentOpen        righthelp.RuleID = "earlyhelp.consent.open_to_all"
	consentEachService righthelp.RuleID = "earlyhelp.consent.each_service"
	consentWithdrawn   righthelp.RuleID = "earlyhelp.consent.withdrawn"
	consentAtFirst     righthelp.RuleID = "piew.consent.first_contact"
	consentAgain       righthelp.RuleID = "piew.consent.initial_assessment"
)
