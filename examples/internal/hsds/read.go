package hsds

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

// Read reads a file and gives it as a network, which is still to be checked, with what does not fit. It refuses what is no
// JSON, another version, one page of several, two things with one identifier, and what refers to something that the file
// does not have. All of these come together.
func Read(source io.Reader) (familyhub.Network, []Loss, error) {
	text, err := io.ReadAll(source)
	if err != nil {
		return familyhub.Network{}, nil, err
	}
	var file File
	if err := json.Unmarshal(text, &file); err != nil {
		return familyhub.Network{}, nil, unreadable(text, err)
	}
	if file.Version != Version {
		return familyhub.Network{}, nil, &righthelp.MalformedError{Field: "version", Value: file.Version, Reason: "only " + Version + " can be read"}
	}
	r := reader{file: file}
	r.index()
	network := r.network()
	if err := errors.Join(r.problems...); err != nil {
		return familyhub.Network{}, nil, err
	}
	r.passedOver(text)
	return network, r.lost.list, nil
}

// unreadable says where JSON cannot be read.
func unreadable(text []byte, err error) error {
	var wrong *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &wrong):
		return &righthelp.MalformedError{Field: wrong.Field, Value: wrong.Value, Reason: "it is not of the type that HSDS asks for"}
	case errors.As(err, &syntax):
		line := 1 + bytes.Count(text[:min(int(syntax.Offset), len(text))], []byte("\n"))
		return fmt.Errorf("line %d: it is no JSON: %w", line, err)
	}
	return fmt.Errorf("it is no JSON: %w", err)
}

type reader struct {
	file          File
	organizations map[string]Organization
	locations     map[string]Location
	terms         map[string]TaxonomyTerm
	siteIDs       map[string]string
	lost          losses
	problems      []error
}

func (r *reader) malformed(field, value, reason string) {
	r.problems = append(r.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

func (r *reader) unknown(field, value string) {
	r.problems = append(r.problems, &righthelp.UnknownError{Field: field, Value: value})
}

// index finds what can be referred to: in lists of its own, then inside the services.
func (r *reader) index() {
	r.organizations, r.locations, r.terms = map[string]Organization{}, map[string]Location{}, map[string]TaxonomyTerm{}
	if r.file.TotalPages > 1 {
		r.malformed("total_pages", fmt.Sprint(r.file.TotalPages), "this is one page of several; put all services into one file")
	}
	for i, organization := range r.file.Organizations {
		define(r, r.organizations, fmt.Sprintf("organizations[%d].id", i), organization.ID, organization)
	}
	for i, location := range r.file.Locations {
		define(r, r.locations, fmt.Sprintf("locations[%d].id", i), location.ID, location)
	}
	for i, term := range r.file.TaxonomyTerms {
		define(r, r.terms, fmt.Sprintf("taxonomy_terms[%d].id", i), term.ID, term)
	}
	services := map[string]Service{}
	for i := range r.file.Contents {
		service := &r.file.Contents[i]
		path := fmt.Sprintf("contents[%d].", i)
		define(r, services, path+"id", service.ID, *service)
		if o := service.Organization; o != nil {
			if _, known := r.organizations[o.ID]; !known {
				r.file.Organizations = append(r.file.Organizations, *o)
			}
			service.OrganizationID = inside(r.organizations, o.ID, *o)
		}
		r.indexTerms(service.Attributes)
		for j := range service.AtLocations {
			if location := service.AtLocations[j].Location; location != nil {
				if _, known := r.locations[location.ID]; !known {
					r.file.Locations = append(r.file.Locations, *location)
				}
				service.AtLocations[j].LocationID = inside(r.locations, location.ID, *location)
			}
		}
	}
	for i := range r.file.Locations {
		r.indexTerms(r.file.Locations[i].Attributes)
	}
}

func (r *reader) indexTerms(attributes []Attribute) {
	for i := range attributes {
		if term := attributes[i].Term; term != nil {
			attributes[i].TermID = inside(r.terms, term.ID, *term)
		}
	}
}

// define notes what an identifier stands for; it may stand for one thing.
func define[T any](r *reader, known map[string]T, field, id string, value T) {
	_, taken := known[id]
	switch {
	case id == "":
		r.malformed(field, id, "it is missing")
	case taken:
		r.malformed(field, id, "another one has this identifier")
	}
	known[id] = value
}

// inside notes what stands inside something else, unless it stands in a list already.
func inside[T any](known map[string]T, id string, value T) string {
	if _, listed := known[id]; !listed {
		known[id] = value
	}
	return id
}

func (r *reader) network() familyhub.Network {
	var network familyhub.Network
	root := r.root()
	network.Name, network.WebPage, network.Phone = root.Name, root.Website, r.phone("organizations[].phones", root.Phones)
	for _, organization := range r.file.Organizations {
		if organization.ID != root.ID && organization.Website+r.phone("organizations[].phones", organization.Phones) != "" {
			r.lost.add("organizations[]", "a network names those who provide its services, without their web pages and phones")
		}
		if organization.Description != organization.Name && organization.Description != "" {
			r.lost.add("organizations[].description", "a network has no place for it")
		}
	}
	r.siteIDs = map[string]string{}
	for i := range r.file.Locations {
		network.Sites = append(network.Sites, r.site(fmt.Sprintf("locations[%d].", i), &r.file.Locations[i]))
	}
	for i := range r.file.Contents {
		service := &r.file.Contents[i]
		if service.Status != active {
			r.lost.add("contents[]", "services with the status %q are left out: a network has what is open", service.Status)
			continue
		}
		network.Services = append(network.Services, r.service(fmt.Sprintf("contents[%d].", i), service, root.ID))
	}
	return network
}

// root gives the organisation that is the network: the one that has no other above it.
func (r *reader) root() (root Organization) {
	roots := 0
	for i, organization := range r.file.Organizations {
		if organization.Parent != "" {
			if _, known := r.organizations[organization.Parent]; !known {
				r.unknown(fmt.Sprintf("organizations[%d].parent_organization_id", i), organization.Parent)
			}
			continue
		}
		if roots++; roots == 1 {
			root = organization
		}
	}
	if roots > 1 {
		r.lost.add("organizations[]", "%d organisations have none above them; the network takes the name of the first, %s", roots, root.Name)
	}
	if roots == 0 {
		r.malformed("organizations", "", "there is no organisation that could be the network")
	}
	return root
}

func (r *reader) phone(where string, phones []Phone) string {
	if len(phones) == 0 {
		return ""
	}
	for range phones[1:] {
		r.lost.add(where, "there is room for one number; the first is taken")
	}
	return phones[0].Number
}

func (r *reader) site(path string, location *Location) familyhub.Site {
	site := familyhub.Site{ID: location.ID, Name: location.Name, Phone: r.phone("locations[].phones", location.Phones)}
	if location.IdentifierType == ours {
		site.ID = location.Identifier
	} else if location.Identifier != "" {
		r.lost.add("locations[].external_identifier", "a site has an id of its own alone")
	}
	if location.Type != physical {
		r.lost.add("locations[].location_type", "a site is a physical place; this one is %q", location.Type)
	}
	r.siteIDs[location.ID] = site.ID
	for i, address := range location.Addresses {
		if i > 0 {
			r.lost.add("locations[].addresses", "there is room for one address; the first is taken")
			continue
		}
		if address.Country != "" && address.Country != country {
			r.lost.add("locations[].addresses", "the country %q has no place in an address", address.Country)
		}
		parts := []string{address.Address1, address.Address2, address.City, address.Region, address.State, address.PostalCode}
		site.Address = strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), ", ")
	}
	for _, language := range location.Languages {
		site.Languages = append(site.Languages, language.Name)
	}
	for _, feature := range location.Accessibility {
		site.Accessibility = append(site.Accessibility, feature.Description)
	}
	for _, schedule := range location.Schedules {
		site.Hours = append(site.Hours, r.hours("locations[].schedules", &schedule)...)
	}
	for i, attribute := range location.Attributes {
		term, value := r.term(fmt.Sprintf("%sattributes[%d].", path, i), attribute), attribute.Value
		switch {
		case term.Taxonomy == ours && term.Code == kindCode:
			r.text(path+"attributes.kind", value, &site.Kind)
		case term.Taxonomy == ours && term.Code == openedCode:
			r.text(path+"attributes.opened", value, &site.Opened)
		default:
			r.lost.add("locations[].attributes", "a site has no place for the taxonomy %q", term.Taxonomy)
		}
	}
	if site.Kind == 0 {
		site.Kind = familyhub.ConnectedSite
		r.lost.add("locations[]", "what the place is to the network is not said; it is taken for a connected site")
	}
	return site
}

func (r *reader) service(path string, service *Service, root string) familyhub.OfferedService {
	offered := familyhub.OfferedService{ID: service.ID, Name: service.Name, Description: service.Description, Ages: agesOf(service)}
	if service.OrganizationID != "" && service.OrganizationID != root {
		provider, known := r.organizations[service.OrganizationID]
		if !known {
			r.unknown(path+"organization_id", service.OrganizationID)
		}
		offered.Provider = provider.Name
	}
	for _, language := range service.Languages {
		offered.Languages = append(offered.Languages, language.Name)
	}
	for i, attribute := range service.Attributes {
		place := fmt.Sprintf("%sattributes[%d].", path, i)
		r.serviceAttribute(place, &offered, service, r.term(place, attribute), attribute.Value)
	}
	if offered.Ages.IsZero() && service.MinimumAge+service.MaximumAge != "" {
		r.lost.add("contents[].minimum_age, maximum_age", "%s is no range of whole days, weeks, months or years with a beginning", shown(service))
	}
	for i, at := range service.AtLocations {
		site, known := r.siteIDs[at.LocationID]
		if !known {
			r.unknown(fmt.Sprintf("%sservice_at_locations[%d].location_id", path, i), at.LocationID)
		}
		if len(at.Schedules) == 0 {
			r.lost.add("contents[].service_at_locations[]", "how families get the service there is not said, so there is no delivery for it")
		}
		r.deliveries(&offered, site, "contents[].service_at_locations[].schedules", at.Schedules)
	}
	r.deliveries(&offered, "", "contents[].schedules", service.Schedules)
	return offered
}

func (r *reader) serviceAttribute(path string, offered *familyhub.OfferedService, service *Service, term TaxonomyTerm, value string) {
	switch {
	case term.Taxonomy == coreServices:
		offered.Delivers = append(offered.Delivers, righthelp.RuleID(term.Code))
		return
	case term.Taxonomy == localNeeds:
		offered.Needs = append(offered.Needs, term.Code)
		return
	case term.Taxonomy != ours:
		r.lost.add("contents[].attributes", "a service has no place for the taxonomy %q", term.Taxonomy)
		return
	}
	switch term.Code {
	case idCode:
		offered.ID = value
	case openedCode:
		r.text(path+"value", value, &offered.Opened)
	case agesCode:
		r.ages(path+"value", offered, service, value)
	case agesSENDCode:
		r.text(path+"value", value, &offered.AgesSEND)
	case routeCode:
		r.text(path+"value", value, &offered.Route)
	case sharesCode:
		r.text(path+"value", value, &offered.SharesStaff)
	case accessibilityCode:
		offered.Accessibility = append(offered.Accessibility, value)
	default:
		r.lost.add("contents[].attributes", "a service has no place for %s %q", ours, term.Code)
	}
}

// ages takes the exact range, if the decimals beside it still are what it was written as.
func (r *reader) ages(field string, offered *familyhub.OfferedService, service *Service, value string) {
	var exact righthelp.AgeRange
	r.text(field, value, &exact)
	same := inYears(exact.From) == service.MinimumAge
	if exact.Until.IsZero() {
		same = same && service.MaximumAge == ""
	} else {
		same = same && inYears(exact.Until) == service.MaximumAge
	}
	if !same {
		r.lost.add("contents[].attributes", "the range %s does not agree with minimum and maximum age, %s, which are taken", value, shown(service))
		return
	}
	offered.Ages = exact
}

// text reads a value in its own form.
func (r *reader) text(field, value string, into interface{ UnmarshalText([]byte) error }) {
	if err := into.UnmarshalText([]byte(value)); err != nil {
		r.problems = append(r.problems, fmt.Errorf("%s: %w", field, err))
	}
}

// term gives the term of an attribute.
func (r *reader) term(path string, attribute Attribute) TaxonomyTerm {
	term, known := r.terms[attribute.TermID]
	if !known {
		r.unknown(path+"taxonomy_term_id", attribute.TermID)
	}
	return term
}

// deliveries adds the schedules of a place to a service: those of one way make one delivery.
func (r *reader) deliveries(offered *familyhub.OfferedService, site, where string, schedules []Schedule) {
	from := len(offered.Deliveries)
	for _, schedule := range schedules {
		var way familyhub.Way
		if err := way.UnmarshalText([]byte(strings.ToLower(schedule.Attending))); err != nil {
			r.lost.add(where, "attending type %q is none of the ways in which a network says that families get a service; the schedule is left out", schedule.Attending)
			continue
		}
		i := slices.IndexFunc(offered.Deliveries[from:], func(d familyhub.Delivery) bool { return d.Way == way }) + from
		if i < from {
			i = len(offered.Deliveries)
			offered.Deliveries = append(offered.Deliveries, familyhub.Delivery{Way: way, Site: site})
		}
		offered.Deliveries[i].Hours = append(offered.Deliveries[i].Hours, r.hours(where, &schedule)...)
	}
}

var timeForm = regexp.MustCompile(`^([0-9]{2}:[0-9]{2})(?::00)?(Z|[+-][0-9]{2}:[0-9]{2})?$`)

// hours reads a schedule that is open in every week, or every week of term or holidays.
func (r *reader) hours(where string, schedule *Schedule) (hours []familyhub.Hours) {
	if schedule.Freq+schedule.ByDay+schedule.OpensAt+schedule.ClosesAt == "" {
		if schedule.Words != "" {
			r.lost.add(where, "words alone say no times: %q", schedule.Words)
		}
		return nil
	}
	if schedule.Freq != "WEEKLY" || schedule.Interval != "" && schedule.Interval != "1" {
		r.lost.add(where, "hours are those of every week; %s, interval %q, is not", schedule.Freq, string(schedule.Interval))
		return nil
	}
	row := familyhub.Hours{Weeks: familyhub.AllYear}
	switch schedule.Words {
	case "":
	case termTimeWords:
		row.Weeks = familyhub.TermTime
	case holidayWords:
		row.Weeks = familyhub.Holidays
	default:
		r.lost.add(where, "words beside the times are not read: %q", schedule.Words)
	}
	opens, closes := r.clock(where, schedule.OpensAt), r.clock(where, schedule.ClosesAt)
	if closes == "00:00" {
		closes = "24:00"
	}
	if row.Opens.UnmarshalText([]byte(opens)) != nil || row.Closes.UnmarshalText([]byte(closes)) != nil || opens == "" || closes == "" {
		r.lost.add(where, "hours have a beginning and an end; %q to %q has not", schedule.OpensAt, schedule.ClosesAt)
		return nil
	}
	for code := range strings.SplitSeq(schedule.ByDay, ",") {
		row.Day = familyhub.Weekday(max(0, slices.Index(days[:], strings.TrimSpace(code))))
		if row.Day == 0 {
			r.lost.add(where, "days are those of every week; %q is not", schedule.ByDay)
			return nil
		}
		hours = append(hours, row)
	}
	return hours
}

// clock takes hours and minutes out of a time; the zone is left out.
func (r *reader) clock(where, text string) string {
	parts := timeForm.FindStringSubmatch(text)
	if parts == nil {
		return ""
	}
	if parts[2] != "" {
		r.lost.add(where, "times are those of the clocks in England; the zone %s is left out", parts[2])
	}
	return parts[1]
}

// passedOver lists the fields of the file that are not read.
func (r *reader) passedOver(text []byte) {
	var whole any
	if json.Unmarshal(text, &whole) == nil { // it has been read before
		r.compare("", whole, knownFields())
	}
}

func (r *reader) compare(path string, value, shape any) {
	switch value := value.(type) {
	case map[string]any:
		fields, _ := shape.(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(value)) {
			known, found := fields[name]
			if !found && value[name] != nil {
				r.lost.add(strings.TrimPrefix(path+"."+name, "."), "a network has no place for it")
				continue
			}
			r.compare(path+"."+name, value[name], known)
		}
	case []any:
		items, _ := shape.([]any)
		for _, item := range value {
			if len(items) > 0 {
				r.compare(path+"[]", item, items[0])
			}
		}
	}
}
