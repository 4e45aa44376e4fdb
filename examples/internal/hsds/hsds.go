// Package hsds writes a family hub network as Open Referral UK (HSDS-UK 3.0) JSON and reads it back. What does not fit, in
// either direction, is listed.
//
// A file is what the API gives at its root and under /services, in one: the version, the services as contents, and the
// organisations, locations and taxonomy terms that they refer to. Organisations, locations and terms that stand inside a
// service, as the API gives them, are read too.
package hsds

import (
	"crypto/sha1"
	"encoding/json"
	"fmt"
)

// Version is the one that is written and read.
const Version = "HSDS-UK-3.0"

const (
	profile = "https://docs.openreferraluk.org/en/latest/"
	openAPI = "https://openreferraluk.org/specifications/3.0/openapi.json"
)

// File is a directory of services.
type File struct {
	Version       string         `json:"version"`
	Profile       string         `json:"profile,omitempty"`
	OpenAPI       string         `json:"openapi_url,omitempty"`
	TotalItems    int            `json:"total_items"`
	TotalPages    int            `json:"total_pages"`
	PageNumber    int            `json:"page_number"`
	Size          int            `json:"size"`
	FirstPage     bool           `json:"first_page"`
	LastPage      bool           `json:"last_page"`
	Empty         bool           `json:"empty"`
	Contents      []Service      `json:"contents"`
	Organizations []Organization `json:"organizations,omitempty"`
	Locations     []Location     `json:"locations,omitempty"`
	TaxonomyTerms []TaxonomyTerm `json:"taxonomy_terms,omitempty"`
}

// Organization is the network itself, or one that provides a service.
type Organization struct {
	ID          string  `json:"id"`
	Name        string  `json:"name"`
	Description string  `json:"description"`
	Website     string  `json:"website,omitempty"`
	Parent      string  `json:"parent_organization_id,omitempty"`
	Phones      []Phone `json:"phones,omitempty"`
}

// Service is a service that families are offered.
type Service struct {
	ID             string              `json:"id"`
	Name           string              `json:"name"`
	Description    string              `json:"description,omitempty"`
	Status         string              `json:"status"`
	MinimumAge     json.Number         `json:"minimum_age,omitempty"`
	MaximumAge     json.Number         `json:"maximum_age,omitempty"`
	OrganizationID string              `json:"organization_id,omitempty"`
	Organization   *Organization       `json:"organization,omitempty"`
	Languages      []Language          `json:"languages,omitempty"`
	Schedules      []Schedule          `json:"schedules,omitempty"`
	AtLocations    []ServiceAtLocation `json:"service_at_locations,omitempty"`
	Attributes     []Attribute         `json:"attributes,omitempty"`
}

// ServiceAtLocation is a service at one of its places.
type ServiceAtLocation struct {
	ID         string     `json:"id"`
	LocationID string     `json:"location_id,omitempty"`
	Location   *Location  `json:"location,omitempty"`
	Schedules  []Schedule `json:"schedules,omitempty"`
}

// Location is a place.
type Location struct {
	ID             string          `json:"id"`
	Type           string          `json:"location_type"`
	Name           string          `json:"name,omitempty"`
	Identifier     string          `json:"external_identifier,omitempty"`
	IdentifierType string          `json:"external_identifier_type,omitempty"`
	Addresses      []Address       `json:"addresses,omitempty"`
	Phones         []Phone         `json:"phones,omitempty"`
	Languages      []Language      `json:"languages,omitempty"`
	Accessibility  []Accessibility `json:"accessibility,omitempty"`
	Schedules      []Schedule      `json:"schedules,omitempty"`
	Attributes     []Attribute     `json:"attributes,omitempty"`
}

// Address is where a place is.
type Address struct {
	ID         string `json:"id"`
	Address1   string `json:"address_1"`
	Address2   string `json:"address_2,omitempty"`
	City       string `json:"city,omitempty"`
	Region     string `json:"region,omitempty"`
	State      string `json:"state_province,omitempty"`
	PostalCode string `json:"postal_code,omitempty"`
	Country    string `json:"country,omitempty"`
	Type       string `json:"address_type,omitempty"`
}

// Phone is a number to ring.
type Phone struct {
	ID     string `json:"id"`
	Number string `json:"number"`
}

// Language is one that families are understood in.
type Language struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Accessibility is what makes a place accessible.
type Accessibility struct {
	ID          string `json:"id"`
	Description string `json:"description"`
}

// Schedule is when a service or a place is open: a rule of RFC 5545 in fields.
type Schedule struct {
	ID        string      `json:"id"`
	Freq      string      `json:"freq,omitempty"`
	Interval  json.Number `json:"interval,omitempty"`
	ByDay     string      `json:"byday,omitempty"`
	OpensAt   string      `json:"opens_at,omitempty"`
	ClosesAt  string      `json:"closes_at,omitempty"`
	Attending string      `json:"attending_type,omitempty"`
	Words     string      `json:"description,omitempty"`
}

// Attribute gives a service or a place a term of a taxonomy, or a value under it.
type Attribute struct {
	ID     string        `json:"id"`
	LinkID string        `json:"link_id,omitempty"`     // what it is about
	Entity string        `json:"link_entity,omitempty"` // what that is: service or location
	TermID string        `json:"taxonomy_term_id,omitempty"`
	Term   *TaxonomyTerm `json:"taxonomy_term,omitempty"`
	Value  string        `json:"value,omitempty"`
}

// TaxonomyTerm is a word of a taxonomy.
type TaxonomyTerm struct {
	ID       string `json:"id"`
	Code     string `json:"code"`
	Name     string `json:"name"`
	Taxonomy string `json:"taxonomy"`
}

// Loss is something that has no place on the other side.
type Loss struct {
	Where string `json:"where"` // the field, with [] for any place in a list
	Count int    `json:"count"` // how often
	Why   string `json:"why"`
}

// losses gathers what does not fit, each kind once.
type losses struct {
	list  []Loss
	place map[Loss]int // of each kind, with a count of 0
}

func (l *losses) add(where, why string, values ...any) {
	kind := Loss{Where: where, Why: fmt.Sprintf(why, values...)}
	at, known := l.place[kind]
	if !known {
		if l.place == nil {
			l.place = map[Loss]int{}
		}
		at = len(l.list)
		l.place[kind] = at
		l.list = append(l.list, kind)
	}
	l.list[at].Count++
}

// The taxonomies that are written.
const (
	coreServices = "Family Hub Service Expectations 2022" // its codes are the ids of the core services: fhse.7
	localNeeds   = "needs"                                // its codes are the network's own words
	ours         = "righthelp"                            // what HSDS has no field for; its codes are those below
)

// What HSDS has no field for, by the names that a network has for it.
const (
	idCode            = "id"
	kindCode          = "kind"
	openedCode        = "opened"
	agesCode          = "ages"
	agesSENDCode      = "ages_send"
	routeCode         = "commissioning_route"
	sharesCode        = "shares_workforce"
	accessibilityCode = "accessibility"
)

// What the description of a schedule says of the weeks.
const (
	termTimeWords = "In school terms only"
	holidayWords  = "In school holidays only"
)

const (
	active   = "active"
	physical = "physical"
	country  = "GB"
)

// uuid makes an identifier out of names: the same names give the same one (RFC 9562, version 5). A name that is one already
// stays as it is.
func uuid(names ...string) string {
	if last := names[len(names)-1]; len(names) == 2 && isUUID(last) {
		return last
	}
	hash := sha1.New()
	hash.Write([]byte("righthelp"))
	for _, name := range names {
		fmt.Fprintf(hash, "\x00%s", name)
	}
	sum := hash.Sum(nil)
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

func isUUID(text string) bool {
	if len(text) != 36 {
		return false
	}
	for i, c := range []byte(text) {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		hex := c >= '0' && c <= '9' || c >= 'a' && c <= 'f'
		if dash != (c == '-') || !dash && !hex {
			return false
		}
	}
	return true
}
