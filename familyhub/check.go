package familyhub

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// Findings says how the network stands to what a description of it can show (the rules fhnet), in the order of the rules:
// the single access point, the hubs, the ages, outreach, hours, names, each core service in each way of access in which it
// has a minimum, and each field of the management information that is missing. Met and not met are about the description
// alone. What the guide leaves to judgement is not assessed, with the facts to judge by.
func (d *Directory) Findings() iter.Seq[righthelp.Finding] {
	return func(yield func(righthelp.Finding) bool) {
		if d.sites == nil {
			return
		}
		for _, check := range [...]func(*Directory, report) bool{
			(*Directory).checkAccessPoint, (*Directory).checkHubs, (*Directory).checkAges, (*Directory).checkOutreach,
			(*Directory).checkHours, (*Directory).checkNames, (*Directory).checkCoreServices, (*Directory).checkInformation,
		} {
			if !check(d, yield) {
				return
			}
		}
	}
}

// report takes a finding, and says whether more are wanted.
type report func(righthelp.Finding) bool

func (r report) status(rule righthelp.RuleID, status righthelp.Status, because string) bool {
	return r(righthelp.Finding{Rule: rule, Status: status, Because: because})
}

// holds reports whether something is so, and says one sentence or the other.
func (r report) holds(rule righthelp.RuleID, so bool, yes, no string) bool {
	if so {
		return r.status(rule, righthelp.Met, yes)
	}
	return r.status(rule, righthelp.NotMet, no)
}

func (d *Directory) checkAccessPoint(to report) bool {
	var places []string
	for hub := range d.hubs {
		if hub.Address != "" {
			places = append(places, hub.Name)
		}
	}
	return to.holds("fhnet.access_point.1", len(places) > 0, "Families can go to "+listed(places)+".", "No family hub with an address is named.") &&
		to.holds("fhnet.access_point.2", d.network.WebPage != "", "The web page is "+d.network.WebPage+".", "No web page is named.") &&
		to.holds("fhnet.access_point.3", d.network.Phone != "", "The phone line is "+d.network.Phone+".", "No phone line is named.")
}

func (d *Directory) checkHubs(to report) bool {
	delivers := map[string]int{}
	for i := range d.network.Services {
		for _, site := range sitesOf(&d.network.Services[i]) {
			delivers[site]++
		}
	}
	for hub := range d.hubs {
		if !to.holds("fhnet.hub.1", delivers[hub.ID] > 0,
			hub.Name+": "+plural(delivers[hub.ID], "service")+" at or from it.", hub.Name+": no service at or from it is named.") {
			return false
		}
	}
	return true
}

// sitesOf gives the ids of the sites that a service names, each once.
func sitesOf(service *OfferedService) (sites []string) {
	for _, delivery := range service.Deliveries {
		if delivery.Site != "" && !slices.Contains(sites, delivery.Site) {
			sites = append(sites, delivery.Site)
		}
	}
	return sites
}

func (d *Directory) checkOutreach(to report) bool {
	var outreach, open, voluntary []string
	unknownRoutes := 0
	for i := range d.network.Services {
		service := &d.network.Services[i]
		if d.reaches(service, InNetwork) {
			outreach = append(outreach, service.Name)
		}
		if slices.ContainsFunc(service.Deliveries, func(delivery Delivery) bool { return delivery.Way == WalkIn }) {
			open = append(open, service.Name)
		}
		switch service.Route {
		case VoluntaryLed:
			voluntary = append(voluntary, service.Name)
		case 0:
			unknownRoutes++
		}
	}
	if !to.holds("fhnet.outreach.1", len(outreach) > 0, "Away from the hubs: "+listed(outreach)+".", "No service at a connected or mobile site, or at home, is named.") ||
		!to.holds("fhnet.walk_in.1", len(open) > 0, "Without an appointment: "+listed(open)+".", "No service is named that families can walk in to.") {
		return false
	}
	if len(voluntary) == 0 && unknownRoutes > 0 {
		return to.status("fhnet.voluntary.1", righthelp.NotAssessed, "None is named, and of "+plural(unknownRoutes, "service")+" nobody said who leads it.")
	}
	return to.holds("fhnet.voluntary.1", len(voluntary) > 0, "Led by the voluntary and community sector: "+listed(voluntary)+".", "No service is named that the voluntary and community sector leads.")
}

// reaches reports whether families get a service in a way of access.
func (d *Directory) reaches(service *OfferedService, access Access) bool {
	return slices.ContainsFunc(service.Deliveries, func(delivery Delivery) bool { return d.access(&delivery) == access })
}

func (d *Directory) checkHours(to report) bool {
	for hub := range d.hubs {
		term, holidays := WeekOf(hub.Hours, TermTime), WeekOf(hub.Hours, Holidays)
		because := hub.Name + " is open on " + term.String() + " a week in term time, and on " + holidays.String() + " in the holidays. Whether that is long, a person decides."
		if len(hub.Hours) == 0 {
			because = hub.Name + ": its opening hours are not said."
		}
		if !to.status("fhnet.hours.1", righthelp.NotAssessed, because) {
			return false
		}
	}
	return true
}

func (d *Directory) checkNames(to report) bool {
	const hubName, startForLife = "Family Hub", "Start for Life"
	named := func(name, what string) bool {
		return to.holds("fhnet.naming.1", contains(what, hubName), name+" has "+hubName+" in its name.", name+" does not have "+hubName+" in its name.")
	}
	if !named(d.network.Name, d.network.Name) {
		return false
	}
	for hub := range d.hubs {
		if !named(hub.Name, hub.Name) {
			return false
		}
	}
	for i := range d.network.Services {
		service := &d.network.Services[i]
		if service.Ages.From.IsZero() || service.Ages.Until.IsZero() || service.Ages.Until.Compare(years(2)) > 0 {
			continue
		}
		if !to.holds("fhnet.naming.2", contains(service.Name+"\n"+service.Description, startForLife),
			service.Name+" is called "+startForLife+".", service.Name+", for ages "+spoken(service.Ages)+", is not called "+startForLife+".") {
			return false
		}
	}
	return true
}

func contains(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}

// checkCoreServices looks for each core service in each way of access in which it has a minimum.
func (d *Directory) checkCoreServices(to report) bool {
	for service := range d.framework.Services() {
		for access := FaceToFace; access <= Virtual; access++ {
			if service.Statements(righthelp.TierMinimum, access) == 0 {
				continue
			}
			status, because := d.reach(service.ID, access)
			rule := coreReachRules[access-FaceToFace]
			number, _ := strings.CutPrefix(string(service.ID), "fhse.")
			if !to.status(rule, status, "Service "+number+", "+service.Title+", "+accessWords[access-FaceToFace]+": "+because+".") {
				return false
			}
		}
	}
	return true
}

var (
	coreReachRules = [...]righthelp.RuleID{"fhnet.core.1", "fhnet.core.2", "fhnet.core.3"}
	accessWords    = [...]string{"face to face", "elsewhere in the network", "virtually"}
)

// reach says whether a core service can be reached in a way of access: face to face, at every family hub.
//
// Rule: fhse.scope.every_hub.
func (d *Directory) reach(core righthelp.RuleID, access Access) (righthelp.Status, string) {
	var by, otherwise []string
	at := map[string]bool{}
	unsaid := 0
	for i := range d.network.Services {
		service := &d.network.Services[i]
		if !slices.Contains(service.Delivers, core) {
			continue
		}
		if d.reaches(service, access) {
			by = append(by, service.Name)
		} else if len(service.Deliveries) == 0 || access != Virtual && d.reaches(service, 0) {
			unsaid++
		} else {
			otherwise = append(otherwise, service.Name)
		}
		for j := range service.Deliveries {
			if d.access(&service.Deliveries[j]) == access {
				at[service.Deliveries[j].Site] = true
			}
		}
	}
	var without []string
	for hub := range d.hubs {
		if access == FaceToFace && !at[hub.ID] {
			without = append(without, hub.Name)
		}
	}
	switch {
	case len(by) > 0 && len(without) == 0:
		return righthelp.Met, "by " + listed(by)
	case unsaid > 0:
		return righthelp.NotAssessed, "of " + plural(unsaid, "service") + " nobody said where, or how, families get it"
	case len(by) > 0:
		return righthelp.NotMet, "not at " + listed(without)
	case len(otherwise) > 0:
		return righthelp.NotMet, "by " + listed(otherwise) + ", but not in this way"
	}
	return righthelp.NotMet, "no service that delivers it is named"
}

// checkInformation names each field of the management information that is missing, and says where none is.
func (d *Directory) checkInformation(to report) bool {
	for _, field := range [...]struct {
		rule    righthelp.RuleID
		missing func(*Directory, *OfferedService) []string
	}{
		{"fhnet.mi.1", (*Directory).missingDetails},
		{"fhnet.mi.2", (*Directory).missingWays},
		{"fhnet.mi.3", (*Directory).missingWays},
		{"fhnet.mi.4", (*Directory).missingRoute},
		{"fhnet.mi.5", (*Directory).missingColocation},
	} {
		complete := true
		for i := range d.network.Services {
			service := &d.network.Services[i]
			for _, missing := range field.missing(d, service) {
				complete = false
				if !to.status(field.rule, righthelp.NotMet, service.Name+": "+missing+" missing.") {
					return false
				}
			}
		}
		if complete && !to.status(field.rule, righthelp.Met, "It is there for all of "+plural(len(d.network.Services), "service")+".") {
			return false
		}
	}
	return true
}

func (d *Directory) missingDetails(service *OfferedService) (missing []string) {
	hours, placed, unplaced := false, true, false
	for _, delivery := range service.Deliveries {
		hours = hours || len(delivery.Hours) > 0
		placed = placed && (delivery.Site != "" || !delivery.Way.onSite())
		unplaced = unplaced || delivery.Way != OnlineInformation
	}
	if service.Ages.IsZero() {
		missing = append(missing, "the age range is")
	}
	if !placed || len(service.Deliveries) == 0 {
		missing = append(missing, "the location is")
	}
	if service.Opened.IsZero() {
		missing = append(missing, "the date on which it opened is")
	}
	if !hours && (unplaced || len(service.Deliveries) == 0) {
		missing = append(missing, "the opening hours are")
	}
	return missing
}

func (d *Directory) missingWays(service *OfferedService) []string {
	if len(service.Deliveries) > 0 {
		return nil
	}
	return []string{"the ways in which families get it are"}
}

func (d *Directory) missingRoute(service *OfferedService) []string {
	if service.Route != 0 {
		return nil
	}
	return []string{"the commissioning route is"}
}

func (d *Directory) missingColocation(service *OfferedService) (missing []string) {
	if len(service.Deliveries) == 0 || d.reaches(service, 0) {
		missing = append(missing, "whether it is in the hub is")
	}
	if service.SharesStaff == righthelp.NotAssessed {
		missing = append(missing, "whether it shares its workforce is")
	}
	return missing
}

// listed joins names as people do: a, b and c. Of more than five it names five.
func listed(names []string) string {
	const most = 5
	switch {
	case len(names) == 0:
		return ""
	case len(names) == 1:
		return names[0]
	case len(names) > most:
		return strings.Join(names[:most], ", ") + fmt.Sprintf(" and %d more", len(names)-most)
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
