package familyhub

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/enum"
)

// Family is what a family asks by. What it leaves out leaves no service out.
type Family struct {
	On       righthelp.Date `json:"on"`                // the day that is asked about
	Children []Child        `json:"children,omitzero"` // unborn ones too
	Needs    []string       `json:"needs,omitzero"`    // core services by their id (as in fhse.7), or needs in the network's words
	Ways     []Way          `json:"ways,omitzero"`     // in which it can get a service
	Times    []Hours        `json:"times,omitzero"`    // at which it can
}

// Child is a child of the family, born or not. One of Born and Age is enough; where both are there, Born counts.
type Child struct {
	Born righthelp.Date   `json:"born,omitzero"` // or due
	Age  righthelp.Age    `json:"age,omitzero"`  // conception for an unborn child
	SEND righthelp.Status `json:"send,omitzero"` // met where the child has SEND, not_met where not
}

// Opening says whether a service is open to a family.
type Opening struct {
	Service string `json:"service"` // the id of the service
	// Status is met where it is open, not_met where it is left out, and not_assessed where that hangs on what nobody said.
	Status     righthelp.Status `json:"status"`
	Children   []int            `json:"children,omitzero"`   // for which it is open by age, by their places in the family's list
	Deliveries []int            `json:"deliveries,omitzero"` // that the family can use, by their places in the service's list
	// Because has the reasons, in the order age, need, way of access, time: each that leaves it out, or that nobody said.
	Because []righthelp.Finding `json:"because,omitzero"`
}

// OpenTo says of each service, in the network's order, whether it is open to a family: by age, need, way of access and time
// (the rules fhnet.open). A result is where to begin, and no decision: a hub can do more than its directory says.
//
// Its errors come together: a *righthelp.MalformedError for a day that is missing, a child's age or a status that there is
// none of, hours that [CheckHours] refuses; a *righthelp.UnknownError for a need that is neither a core service nor one of
// the network's words.
func (d *Directory) OpenTo(family Family) ([]Opening, error) {
	if err := d.checkFamily(family); err != nil {
		return nil, err
	}
	openings := make([]Opening, len(d.network.Services))
	for i := range d.network.Services {
		openings[i] = open(&d.network.Services[i], &family)
	}
	return openings, nil
}

func (d *Directory) checkFamily(family Family) error {
	var problems []error
	malformed := func(field, value, reason string) {
		problems = append(problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
	}
	if family.On.IsZero() {
		malformed("on", "", "say which day is asked about")
	}
	for i, child := range family.Children {
		if _, err := child.Age.MarshalText(); err != nil {
			malformed(fmt.Sprintf("children[%d].age", i), child.Age.String(), "an age is conception, or a number of days, weeks, months or years")
		}
		if child.SEND > righthelp.NotMet {
			malformed(fmt.Sprintf("children[%d].send", i), child.SEND.String(), "it is met or not_met, or nobody has said")
		}
	}
	for i, need := range family.Needs {
		if !d.knowsNeed(need) {
			problems = append(problems, righthelp.NewUnknownError(fmt.Sprintf("needs[%d]", i), need, d.needs))
		}
	}
	for i, way := range family.Ways {
		if !enum.Valid(wayNames[:], way) {
			malformed(fmt.Sprintf("ways[%d]", i), way.String(), "it is one of "+strings.Join(wayNames[1:], ", "))
		}
	}
	return errors.Join(append(problems, problemsOfHours("times", family.Times)...)...)
}

// needs yields what a family can name: the core services, and the needs that the network's services name.
func (d *Directory) needs(yield func(string) bool) {
	for service := range d.framework.Services() {
		if !yield(string(service.ID)) {
			return
		}
	}
	for i := range d.network.Services {
		for _, need := range d.network.Services[i].Needs {
			if !yield(need) {
				return
			}
		}
	}
}

func (d *Directory) knowsNeed(need string) bool {
	for known := range d.needs {
		if strings.EqualFold(known, need) {
			return true
		}
	}
	return false
}

// open says whether one service is open to a family (fhnet.open.5).
func open(service *OfferedService, family *Family) Opening {
	opening := Opening{Service: service.ID, Status: righthelp.Met}
	deliveries, way, time := usable(service, family)
	opening.Deliveries = deliveries
	age, children := openByAge(service, family)
	opening.Children = children
	for _, reason := range [...]righthelp.Finding{age, openByNeed(service, family), way, time} {
		if reason.Status == righthelp.Met {
			continue
		}
		opening.Because = append(opening.Because, reason)
		if opening.Status != righthelp.NotMet {
			opening.Status = reason.Status
		}
	}
	return opening
}

func openByAge(service *OfferedService, family *Family) (found righthelp.Finding, children []int) {
	found = righthelp.Finding{Rule: "fhnet.open.1", Status: righthelp.NotMet, Because: "It is for ages " + spoken(service.Ages) + "."}
	if !service.AgesSEND.IsZero() {
		found.Because = "It is for ages " + spoken(service.Ages) + ", and with SEND for " + spoken(service.AgesSEND) + "."
	}
	if len(family.Children) == 0 {
		found.Status = righthelp.Met
	}
	for i, child := range family.Children {
		status, ask := child.in(service, family.On)
		switch {
		case status == righthelp.Met:
			children = append(children, i)
			found.Status = righthelp.Met
		case status == righthelp.NotAssessed && found.Status == righthelp.NotMet:
			found.Status, found.Because = status, ask
		}
	}
	return found, children
}

// in says whether a service is for a child of this age, and otherwise what to ask where that is not known.
func (c Child) in(service *OfferedService, on righthelp.Date) (righthelp.Status, string) {
	within := func(ages righthelp.AgeRange) bool {
		if c.Born.IsZero() {
			return ages.Contains(c.Age)
		}
		return ages.Includes(c.Born, on)
	}
	switch {
	case service.Ages.IsZero():
		return righthelp.NotAssessed, "For what ages it is, nobody has said."
	case c.Born.IsZero() && c.Age.IsZero():
		return righthelp.NotAssessed, "How old a child of the family is, nobody has said."
	case within(service.Ages), within(service.AgesSEND) && c.SEND == righthelp.Met:
		return righthelp.Met, ""
	case within(service.AgesSEND) && c.SEND == righthelp.NotAssessed:
		return righthelp.NotAssessed, "At this age it is for a child with SEND; whether the family's child has SEND, nobody has said."
	}
	return righthelp.NotMet, ""
}

func openByNeed(service *OfferedService, family *Family) righthelp.Finding {
	found := righthelp.Finding{Rule: "fhnet.open.2", Status: righthelp.Met}
	meets := func(need string) bool {
		same := func(other string) bool { return strings.EqualFold(other, need) }
		return slices.ContainsFunc(service.Needs, same) || slices.ContainsFunc(service.Delivers, func(core righthelp.RuleID) bool { return same(string(core)) })
	}
	switch {
	case len(family.Needs) == 0 || slices.ContainsFunc(family.Needs, meets):
	case len(service.Needs)+len(service.Delivers) == 0:
		found.Status, found.Because = righthelp.NotAssessed, "What it helps with, nobody has said."
	default:
		found.Status, found.Because = righthelp.NotMet, "It is not named as help with "+listed(family.Needs)+"."
	}
	return found
}

// usable gives the deliveries that the family can use, and how the service stands by way of access and by time.
func usable(service *OfferedService, family *Family) (deliveries []int, way, time righthelp.Finding) {
	way = righthelp.Finding{Rule: "fhnet.open.3", Status: righthelp.NotMet, Because: "Families do not get it in a way that the family can use."}
	time = righthelp.Finding{Rule: "fhnet.open.4", Status: righthelp.NotMet, Because: "It is not there at a time that the family can use."}
	for i := range service.Deliveries {
		delivery := &service.Deliveries[i]
		if len(family.Ways) > 0 && !slices.Contains(family.Ways, delivery.Way) {
			continue
		}
		way = righthelp.Finding{Status: righthelp.Met}
		switch delivery.at(family.Times) {
		case righthelp.Met:
			deliveries = append(deliveries, i)
			time.Status = righthelp.Met
		case righthelp.NotAssessed:
			if time.Status == righthelp.NotMet {
				time.Status, time.Because = righthelp.NotAssessed, "At what times it is there, nobody has said."
			}
		}
	}
	switch {
	case len(service.Deliveries) == 0 && len(family.Ways) > 0:
		way.Status, way.Because = righthelp.NotAssessed, "How families get it, nobody has said."
	case len(service.Deliveries) == 0:
		way.Status = righthelp.Met
	}
	switch {
	case len(family.Times) == 0 || way.Status == righthelp.NotMet:
		time.Status = righthelp.Met // nothing is asked about it, or nothing more
	case len(service.Deliveries) == 0:
		time.Status, time.Because = righthelp.NotAssessed, "At what times it is there, nobody has said."
	}
	return deliveries, way, time
}

// at says whether the service is delivered so at one of the times; any time will do where none is named.
func (d *Delivery) at(times []Hours) righthelp.Status {
	switch {
	case len(times) == 0 || d.Way == OnlineInformation:
		return righthelp.Met
	case len(d.Hours) == 0:
		return righthelp.NotAssessed
	}
	for _, hours := range d.Hours {
		if slices.ContainsFunc(times, hours.Overlaps) {
			return righthelp.Met
		}
	}
	return righthelp.NotMet
}
