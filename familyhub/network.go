package familyhub

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
	"github.com/righthelp/righthelp/internal/enum"
)

// Network is a family hub network as an area describes it: its sites, the services it offers, and the web page and phone
// line by which families find them. A Network is plain data; a [Directory] is one that has been checked.
type Network struct {
	Name     string           `json:"name"`
	WebPage  string           `json:"web_page,omitzero"`
	Phone    string           `json:"phone,omitzero"`
	Sites    []Site           `json:"sites,omitzero"`
	Services []OfferedService `json:"services,omitzero"`
}

// Site is a place of the network: a family hub, which is a main site, or a place connected to one.
type Site struct {
	ID            string         `json:"id"` // no other site of the network has it
	Name          string         `json:"name"`
	Kind          SiteKind       `json:"kind"`
	Address       string         `json:"address,omitzero"`
	Phone         string         `json:"phone,omitzero"`
	Opened        righthelp.Date `json:"opened,omitzero"`
	Hours         []Hours        `json:"hours,omitzero"`
	Languages     []string       `json:"languages,omitzero"`     // that families are understood in, as people write them: Urdu
	Accessibility []string       `json:"accessibility,omitzero"` // what makes it accessible: step-free entrance, hearing loop
}

// SiteKind says what a site is to the network. Its zero value is no kind.
type SiteKind uint8

const (
	FamilyHub     SiteKind = iota + 1 // a main site of the network
	ConnectedSite                     // a place of its own, such as a clinic, a youth centre or a place of faith
	MobileSite                        // a facility that travels, such as a bus
)

var siteKindNames = [...]string{"", "family_hub", "connected_site", "mobile_site"}

// String gives the kind as text: family_hub, connected_site, mobile_site.
func (k SiteKind) String() string { return enum.String("kind of site", siteKindNames[:], k) }

// MarshalText writes the kind as String does. One that is not set is a *righthelp.MalformedError.
func (k SiteKind) MarshalText() ([]byte, error) {
	return enum.Marshal("kind of site", siteKindNames[:], k)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (k *SiteKind) UnmarshalText(text []byte) error {
	return enum.Unmarshal("kind of site", siteKindNames[:], text, k)
}

// OfferedService is a service that the network offers to families.
type OfferedService struct {
	ID            string             `json:"id"` // no other service of the network has it
	Name          string             `json:"name"`
	Description   string             `json:"description,omitzero"`
	Provider      string             `json:"provider,omitzero"`  // the organisation that runs it
	Delivers      []righthelp.RuleID `json:"delivers,omitzero"`  // the core services that it delivers, or part of which: fhse.7
	Needs         []string           `json:"needs,omitzero"`     // what it helps with beyond those, in the area's own words
	Ages          righthelp.AgeRange `json:"ages,omitzero"`      // of the children it is for
	AgesSEND      righthelp.AgeRange `json:"ages_send,omitzero"` // of those with SEND, where it is for them at other ages too
	Opened        righthelp.Date     `json:"opened,omitzero"`
	Route         Route              `json:"commissioning_route,omitzero"`
	SharesStaff   righthelp.Status   `json:"shares_workforce,omitzero"` // met where it shares its workforce with other services, not_met where not
	Deliveries    []Delivery         `json:"deliveries,omitzero"`       // how, where and when families get it
	Languages     []string           `json:"languages,omitzero"`
	Accessibility []string           `json:"accessibility,omitzero"`
}

// Delivery is one way in which families get a service.
type Delivery struct {
	Way   Way     `json:"way"`
	Site  string  `json:"site,omitzero"` // the id of the site where families come to it, or from where it is given
	Hours []Hours `json:"hours,omitzero"`
}

// Way is how families get a service, in the terms of the programme's management information. Its zero value is no way.
type Way uint8

const (
	WalkIn            Way = iota + 1 // in person, without an appointment
	BookedOneToOne                   // in person, by appointment
	BookedGroup                      // in person in a group, by appointment
	HomeVisit                        // at the family's home
	Telephone                        // by phone
	VideoOneToOne                    // by video
	VideoGroup                       // by video in a group
	OnlineInformation                // information that stands online (fhse.access.virtual)
)

var wayNames = [...]string{"", "walk_in", "booked_one_to_one", "booked_group", "home_visit", "telephone", "video_one_to_one", "video_group", "online_information"}

// String gives the way as text: walk_in, booked_one_to_one, booked_group, home_visit, telephone, video_one_to_one,
// video_group, online_information.
func (w Way) String() string { return enum.String("way", wayNames[:], w) }

// MarshalText writes the way as String does. One that is not set is a *righthelp.MalformedError.
func (w Way) MarshalText() ([]byte, error) { return enum.Marshal("way", wayNames[:], w) }

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (w *Way) UnmarshalText(text []byte) error { return enum.Unmarshal("way", wayNames[:], text, w) }

// onSite reports whether families come to a site.
func (w Way) onSite() bool { return w >= WalkIn && w <= BookedGroup }

// Route is by whom a service is provided: the commissioning route of the programme's management information. Its zero value
// is no route.
type Route uint8

const (
	DirectlyProvided Route = iota + 1 // by the local authority itself
	Commissioned                      // by another body, for the local authority
	VoluntaryLed                      // led by the voluntary and community sector
)

var routeNames = [...]string{"", "direct", "commissioned", "voluntary_led"}

// String gives the route as text: direct, commissioned, voluntary_led.
func (r Route) String() string { return enum.String("commissioning route", routeNames[:], r) }

// MarshalText writes the route as String does. One that is not set is a *righthelp.MalformedError.
func (r Route) MarshalText() ([]byte, error) {
	return enum.Marshal("commissioning route", routeNames[:], r)
}

// UnmarshalText reads what MarshalText writes; any other text is a *righthelp.UnknownError.
func (r *Route) UnmarshalText(text []byte) error {
	return enum.Unmarshal("commissioning route", routeNames[:], text, r)
}

// Directory is a network that has been checked, with the framework by whose services it is described. The zero Directory
// has no network.
type Directory struct {
	framework Framework
	network   Network
	sites     map[string]*Site
}

// Directory checks a network, which is not to be changed afterwards. All that is wrong comes together, in the network's
// order: a *righthelp.MalformedError for a name or an id that is missing or there twice, a kind or a way that is not set,
// an age range upside down, hours that [CheckHours] refuses, a web page or phone that is none; a *righthelp.UnknownError for a
// core service that the framework does not have, and a site that the network does not have. What is merely missing is no
// error: see Findings.
func (f Framework) Directory(network Network) (*Directory, error) {
	d := &Directory{framework: f, network: network, sites: make(map[string]*Site, len(network.Sites))}
	check := networkCheck{directory: d}
	check.all()
	if err := errors.Join(check.problems...); err != nil {
		return nil, err
	}
	return d, nil
}

// Framework gives the framework by whose services the network is described.
func (d *Directory) Framework() Framework { return d.framework }

// Network gives the network that was checked.
func (d *Directory) Network() Network { return d.network }

// hubs yields the network's family hubs.
func (d *Directory) hubs(yield func(*Site) bool) {
	for i := range d.network.Sites {
		if site := &d.network.Sites[i]; site.Kind == FamilyHub && !yield(site) {
			return
		}
	}
}

// access gives the way of access, in the terms of the service expectations, that a delivery opens (fhnet.core.4). Where
// that hangs on a site which is not said it gives none.
func (d *Directory) access(delivery *Delivery) Access {
	site := d.sites[delivery.Site]
	switch {
	case delivery.Way > HomeVisit:
		return Virtual
	case delivery.Way == HomeVisit:
		return InNetwork
	case site == nil:
		return 0
	case site.Kind == FamilyHub:
		return FaceToFace
	}
	return InNetwork
}

// networkCheck gathers what is wrong with a network.
type networkCheck struct {
	directory *Directory
	problems  []error
}

func (c *networkCheck) malformed(field, value, reason string) {
	c.problems = append(c.problems, &righthelp.MalformedError{Field: field, Value: value, Reason: reason})
}

// mostNear is how many problems there may be before near names are no longer looked for, which takes time.
const mostNear = 100

func (c *networkCheck) unknown(field, value string, known func() []string) {
	if len(c.problems) >= mostNear {
		c.problems = append(c.problems, &righthelp.UnknownError{Field: field, Value: value})
		return
	}
	c.problems = append(c.problems, righthelp.NewUnknownError(field, value, slices.Values(known())))
}

func (c *networkCheck) all() {
	network := &c.directory.network
	c.needed("name", network.Name)
	c.contact("", network.WebPage, network.Phone)
	for i := range network.Sites {
		c.site(fmt.Sprintf("sites[%d].", i), &network.Sites[i])
	}
	services := make(map[string]bool, len(network.Services))
	for i := range network.Services {
		service := &network.Services[i]
		path := fmt.Sprintf("services[%d].", i)
		c.id(path, service.ID, services[service.ID])
		services[service.ID] = true
		c.service(path, service)
	}
}

// needed refuses a text that is not there.
func (c *networkCheck) needed(field, text string) {
	if strings.TrimSpace(text) == "" {
		c.malformed(field, text, "it is missing")
	}
}

func (c *networkCheck) id(path, id string, taken bool) {
	c.needed(path+"id", id)
	if taken {
		c.malformed(path+"id", id, "another one has this id")
	}
}

func (c *networkCheck) contact(path, page, phone string) {
	host, secure := strings.CutPrefix(page, "https://")
	host, plain := strings.CutPrefix(host, "http://")
	if page != "" && (secure == plain || host == "" || strings.ContainsAny(page, " \t\r\n")) {
		c.malformed(path+"web_page", page, "a web page begins with https:// or http:// and has no blanks")
	}
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, phone)
	if phone != "" && (len(digits) < 3 || strings.Trim(phone, "+()- 0123456789") != "") {
		c.malformed(path+"phone", phone, "a phone number is at least three digits; blanks, +, - and brackets may stand between them")
	}
}

func (c *networkCheck) site(path string, site *Site) {
	_, taken := c.directory.sites[site.ID]
	c.id(path, site.ID, taken)
	c.directory.sites[site.ID] = site
	c.needed(path+"name", site.Name)
	if !enum.Valid(siteKindNames[:], site.Kind) {
		c.malformed(path+"kind", site.Kind.String(), "say what it is: family_hub, connected_site or mobile_site")
	}
	c.contact(path, "", site.Phone)
	c.problems = append(c.problems, problemsOfHours(path+"hours", site.Hours)...)
}

func (c *networkCheck) service(path string, service *OfferedService) {
	c.needed(path+"name", service.Name)
	for i, id := range service.Delivers {
		if _, found := c.directory.framework.Service(id); !found {
			c.unknown(fmt.Sprintf("%sdelivers[%d]", path, i), string(id), c.directory.coreServiceIDs)
		}
		if slices.Contains(service.Delivers[:i], id) {
			c.malformed(fmt.Sprintf("%sdelivers[%d]", path, i), string(id), "it is there already")
		}
	}
	c.ages(path+"ages", service.Ages)
	c.ages(path+"ages_send", service.AgesSEND)
	if service.Route != 0 && !enum.Valid(routeNames[:], service.Route) {
		c.malformed(path+"commissioning_route", service.Route.String(), "it is direct, commissioned or voluntary_led")
	}
	if service.SharesStaff > righthelp.NotMet {
		c.malformed(path+"shares_workforce", service.SharesStaff.String(), "it is met or not_met, or nobody has said")
	}
	for i := range service.Deliveries {
		c.delivery(fmt.Sprintf("%sdeliveries[%d].", path, i), &service.Deliveries[i])
	}
}

func (c *networkCheck) ages(field string, ages righthelp.AgeRange) {
	if ages.IsZero() {
		return
	}
	if _, err := righthelp.NewAgeRange(ages.From, ages.Until); err != nil {
		var malformed *righthelp.MalformedError
		errors.As(err, &malformed)
		c.malformed(field, malformed.Value, malformed.Reason)
	}
}

func (c *networkCheck) delivery(path string, delivery *Delivery) {
	if !enum.Valid(wayNames[:], delivery.Way) {
		c.malformed(path+"way", delivery.Way.String(), "say how families get it: "+strings.Join(wayNames[1:], ", "))
	}
	if _, found := c.directory.sites[delivery.Site]; delivery.Site != "" && !found {
		c.unknown(path+"site", delivery.Site, c.directory.siteIDs)
	}
	c.problems = append(c.problems, problemsOfHours(path+"hours", delivery.Hours)...)
}

// coreServiceIDs gives the ids of the core services, for errors that name a near one.
func (d *Directory) coreServiceIDs() []string {
	return slices.Collect(catalogue.IDs(d.framework.Services()))
}

// siteIDs gives the ids of the sites, for errors that name a near one.
func (d *Directory) siteIDs() (ids []string) {
	for i := range d.network.Sites {
		ids = append(ids, d.network.Sites[i].ID)
	}
	return ids
}
