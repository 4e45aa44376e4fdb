package hsds

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

// Write gives a network that has been checked as a file, and what does not fit.
func Write(directory *familyhub.Directory) (File, []Loss) {
	network := directory.Network()
	w := writer{network: network, framework: directory.Framework(), organization: uuid("organization", network.Name), sites: map[string]string{}, providers: map[string]bool{}, terms: map[string]string{}}
	w.file = File{Version: Version, Profile: profile, OpenAPI: openAPI, Contents: []Service{}}
	w.file.Organizations = []Organization{{
		ID: w.organization, Name: network.Name, Description: network.Name, Website: network.WebPage, Phones: phones(network.Phone, "network"),
	}}
	w.lost.add("name", "HSDS asks for a description of an organisation; the name stands there")
	for i := range network.Sites {
		w.site(&network.Sites[i])
	}
	for i := range network.Services {
		w.service(&network.Services[i])
	}
	count := len(w.file.Contents)
	w.file.TotalItems, w.file.Size, w.file.TotalPages, w.file.PageNumber = count, count, 1, 1
	w.file.FirstPage, w.file.LastPage, w.file.Empty = true, true, count == 0
	return w.file, w.lost.list
}

type writer struct {
	network      familyhub.Network
	framework    familyhub.Framework
	organization string
	file         File
	sites        map[string]string // the identifier of each site
	providers    map[string]bool   // those that are there
	terms        map[string]string // the identifier of each term, by taxonomy and code
	location     string            // the identifier of the site that is being written
	lost         losses
}

const onlyHere = "HSDS has no field for it; it goes out as an attribute of the taxonomy " + ours + ", which other readers pass over"

func (w *writer) site(site *familyhub.Site) {
	id := uuid("location", site.ID)
	w.sites[site.ID], w.location = id, id
	location := Location{ID: id, Type: physical, Name: site.Name, Phones: phones(site.Phone, id)}
	if site.ID != id {
		location.Identifier, location.IdentifierType = site.ID, ours
	}
	if site.Address != "" {
		location.Addresses = []Address{{ID: uuid("address", id, site.Address), Address1: site.Address, Country: country, Type: physical}}
		w.lost.add("sites[].address", "HSDS parts an address into street, town and postcode; the whole of it stands in address_1")
	}
	location.Languages = languages(site.Languages, id)
	for _, feature := range site.Accessibility {
		location.Accessibility = append(location.Accessibility, Accessibility{ID: uuid("accessibility", id, feature), Description: feature})
	}
	location.Schedules = schedules(site.Hours, "", id)
	w.own(&location.Attributes, id, "sites[].", kindCode, site.Kind.String())
	w.own(&location.Attributes, id, "sites[].", openedCode, site.Opened.String())
	w.file.Locations = append(w.file.Locations, location)
}

func (w *writer) service(offered *familyhub.OfferedService) {
	id := uuid("service", offered.ID)
	service := Service{ID: id, Name: offered.Name, Description: offered.Description, Status: active, OrganizationID: w.provider(offered.Provider)}
	if offered.ID != id {
		w.attribute(&service.Attributes, id, ours, idCode, idCode, offered.ID)
	}
	w.ages(&service, offered)
	for _, core := range offered.Delivers {
		row, _ := w.framework.Service(core)
		w.attribute(&service.Attributes, id, coreServices, string(core), row.Title, "")
	}
	for _, need := range offered.Needs {
		w.attribute(&service.Attributes, id, localNeeds, need, need, "")
	}
	w.own(&service.Attributes, id, "services[].", openedCode, offered.Opened.String())
	if offered.Route != 0 {
		w.own(&service.Attributes, id, "services[].", routeCode, offered.Route.String())
	}
	if offered.SharesStaff != righthelp.NotAssessed {
		w.own(&service.Attributes, id, "services[].", sharesCode, offered.SharesStaff.String())
	}
	for _, feature := range offered.Accessibility {
		w.own(&service.Attributes, id, "services[].", accessibilityCode, feature)
	}
	service.Languages = languages(offered.Languages, id)
	siteless := map[familyhub.Way]bool{}
	for i, delivery := range offered.Deliveries {
		way := delivery.Way.String()
		if delivery.Site == "" {
			if siteless[delivery.Way] {
				w.lost.add("services[].deliveries[]", "two deliveries in the same way and without a site come back as one")
			}
			siteless[delivery.Way] = true
			service.Schedules = append(service.Schedules, schedules(delivery.Hours, way, id)...)
			continue
		}
		at := uuid("service_at_location", id, strconv.Itoa(i))
		service.AtLocations = append(service.AtLocations, ServiceAtLocation{ID: at, LocationID: w.sites[delivery.Site], Schedules: schedules(delivery.Hours, way, at)})
	}
	w.file.Contents = append(w.file.Contents, service)
}

// ages writes the age range as decimals, and exactly beside them.
func (w *writer) ages(service *Service, offered *familyhub.OfferedService) {
	w.own(&service.Attributes, service.ID, "services[].", agesSENDCode, offered.AgesSEND.String())
	if offered.Ages.IsZero() {
		return
	}
	service.MinimumAge = inYears(offered.Ages.From)
	if !offered.Ages.Until.IsZero() {
		service.MaximumAge = inYears(offered.Ages.Until)
	}
	if decimal := agesOf(service); decimal != offered.Ages {
		w.attribute(&service.Attributes, service.ID, ours, agesCode, agesCode, offered.Ages.String())
		w.lost.add("services[].ages", "%s goes out as %s to other readers: HSDS has years as decimals, from birth; beside it stands an attribute with the range itself", offered.Ages, shown(service))
	}
}

// agesOf is the range that the decimals of a service stand for; none where they stand for none.
func agesOf(service *Service) (ages righthelp.AgeRange) {
	from, known := fromYears(service.MinimumAge)
	until, limited := fromYears(service.MaximumAge)
	if !known || !limited && service.MaximumAge != "" {
		return righthelp.AgeRange{}
	}
	ages, _ = righthelp.NewAgeRange(from, until)
	return ages
}

func shown(service *Service) string {
	if service.MaximumAge == "" {
		return string(service.MinimumAge) + " on"
	}
	return string(service.MinimumAge) + " to " + string(service.MaximumAge)
}

// provider gives the organisation that runs a service: the network where none is named.
func (w *writer) provider(name string) string {
	if name == "" {
		return w.organization
	}
	id := uuid("organization", w.network.Name, name)
	if !w.providers[name] {
		w.providers[name] = true
		w.file.Organizations = append(w.file.Organizations, Organization{ID: id, Name: name, Description: name, Parent: w.organization})
	}
	return id
}

// own adds what only this program reads, where there is anything to say.
func (w *writer) own(to *[]Attribute, owner, where, code, value string) {
	if value == "" {
		return
	}
	w.attribute(to, owner, ours, code, code, value)
	w.lost.add(where+code, onlyHere)
}

func (w *writer) attribute(to *[]Attribute, owner, taxonomy, code, name, value string) {
	key := taxonomy + "\x00" + code
	if w.terms[key] == "" {
		w.terms[key] = uuid("taxonomy_term", taxonomy, code)
		w.file.TaxonomyTerms = append(w.file.TaxonomyTerms, TaxonomyTerm{ID: w.terms[key], Code: code, Name: name, Taxonomy: taxonomy})
	}
	entity := "service"
	if owner == w.location {
		entity = "location"
	}
	*to = append(*to, Attribute{ID: uuid("attribute", owner, taxonomy, code, value), LinkID: owner, Entity: entity, TermID: w.terms[key], Value: value})
}

func phones(number, owner string) []Phone {
	if number == "" {
		return nil
	}
	return []Phone{{ID: uuid("phone", owner, number), Number: number}}
}

func languages(names []string, owner string) (list []Language) {
	for _, name := range names {
		list = append(list, Language{ID: uuid("language", owner, name), Name: name})
	}
	return list
}

var days = [...]string{"", "MO", "TU", "WE", "TH", "FR", "SA", "SU"}

// schedules writes hours as weekly rules: rows that follow one another with the same times and weeks make one rule. A way
// without hours is a schedule that says no times.
func schedules(hours []familyhub.Hours, way, owner string) (list []Schedule) {
	if len(hours) == 0 && way != "" {
		return []Schedule{{ID: uuid("schedule", owner, way), Attending: way}}
	}
	for i, row := range hours {
		if i > 0 && sameTimes(hours[i-1], row) && hours[i-1].Day < row.Day {
			list[len(list)-1].ByDay += "," + days[row.Day]
			continue
		}
		schedule := Schedule{
			ID: uuid("schedule", owner, way, strconv.Itoa(i)), Freq: "WEEKLY", Interval: "1", ByDay: days[row.Day],
			OpensAt: row.Opens.String(), ClosesAt: row.Closes.String(), Attending: way,
		}
		if strings.HasPrefix(schedule.ClosesAt, "24") {
			schedule.ClosesAt = "00:00" // midnight at the end of the day
		}
		switch row.Weeks {
		case familyhub.TermTime:
			schedule.Words = termTimeWords
		case familyhub.Holidays:
			schedule.Words = holidayWords
		}
		list = append(list, schedule)
	}
	return list
}

func sameTimes(a, b familyhub.Hours) bool {
	return a.Opens == b.Opens && a.Closes == b.Closes && a.Weeks == b.Weeks
}

// String says what does not fit, in a line.
func (l Loss) String() string {
	if l.Count == 1 {
		return l.Where + ": " + l.Why
	}
	return fmt.Sprintf("%s (%d times): %s", l.Where, l.Count, l.Why)
}
