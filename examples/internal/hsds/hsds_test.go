package hsds

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// town is the network that the program familyhub has built in.
func town(t require.TestingT) familyhub.Network {
	text, err := os.ReadFile("../../familyhub/data/network.json")
	require.NoError(t, err)
	var network familyhub.Network
	require.NoError(t, json.Unmarshal(text, &network))
	return network
}

func written(t require.TestingT, network familyhub.Network) ([]byte, []Loss) {
	directory, err := familyhub.August2022().Directory(network)
	require.NoError(t, err)
	file, lost := Write(directory)
	text, err := json.MarshalIndent(file, "", " ")
	require.NoError(t, err)
	return text, lost
}

// sited puts deliveries at a site before those without one: their order has no meaning.
func sited(network familyhub.Network) familyhub.Network {
	for i := range network.Services {
		slices.SortStableFunc(network.Services[i].Deliveries, func(a, b familyhub.Delivery) int {
			return strings.Compare(min(b.Site, "."), min(a.Site, "."))
		})
	}
	return network
}

func TestATownGoesOutAndComesBackAsItWent(t *testing.T) {
	text, lost := written(t, town(t))
	network, lostAgain, err := Read(bytes.NewReader(text))
	require.NoError(t, err)
	assert.Equal(t, sited(town(t)), sited(network))
	assert.Empty(t, lostAgain)
	var said []string
	for _, loss := range lost {
		said = append(said, loss.String())
	}
	assert.Contains(t, said, "services[].ages: conception/birth goes out as 0 to 0 to other readers: HSDS has years as decimals, from birth; beside it stands an attribute with the range itself")
	assert.Contains(t, said, "sites[].address (5 times): HSDS parts an address into street, town and postcode; the whole of it stands in address_1")
}

func TestAFileHasWhatHSDSAsksFor(t *testing.T) {
	text, _ := written(t, town(t))
	var file File
	require.NoError(t, json.Unmarshal(text, &file))
	assert.Equal(t, Version, file.Version)
	assert.Equal(t, len(file.Contents), file.TotalItems)
	ids := map[string]bool{}
	unique := func(id string) {
		assert.True(t, isUUID(id), id)
		assert.False(t, ids[id], id)
		ids[id] = true
	}
	for _, organization := range file.Organizations {
		unique(organization.ID)
		assert.NotEmpty(t, organization.Description)
	}
	for _, location := range file.Locations {
		unique(location.ID)
		assert.Equal(t, "physical", location.Type)
		for _, attribute := range location.Attributes {
			assert.Equal(t, "location", attribute.Entity)
			assert.Equal(t, location.ID, attribute.LinkID)
		}
	}
	for _, service := range file.Contents {
		unique(service.ID)
		assert.Equal(t, "active", service.Status)
		for _, attribute := range service.Attributes {
			assert.Equal(t, "service", attribute.Entity)
			assert.Equal(t, service.ID, attribute.LinkID)
		}
		for _, schedule := range service.Schedules {
			unique(schedule.ID)
		}
		for _, at := range service.AtLocations {
			unique(at.ID)
			assert.True(t, ids[at.LocationID])
			for _, schedule := range at.Schedules {
				unique(schedule.ID)
				if schedule.Freq != "" {
					assert.Regexp(t, `^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$`, schedule.ByDay)
					assert.Regexp(t, `^[0-2]\d:[0-5]\d$`, schedule.OpensAt)
				}
			}
		}
	}
	assert.Contains(t, string(text), `"byday": "MO,WE"`)
	assert.Contains(t, string(text), `"maximum_age": 5`)
}

func TestAgesAreYearsWithDecimals(t *testing.T) {
	for text, want := range map[string]string{
		"conception": "0", "birth": "0", "1 day": "0.0027", "10 days": "0.0274", "2 weeks": "0.0385", "6 weeks": "0.1154", "1 month": "0.0833", "6 months": "0.5",
		"18 months": "1.5", "1 year": "1", "19 years": "19", "25 years": "25",
	} {
		age, err := righthelp.ParseAge(text)
		require.NoError(t, err)
		assert.Equal(t, want, string(inYears(age)), text)
		back, known := fromYears(json.Number(want))
		assert.True(t, known)
		if text == "conception" {
			text = "birth"
		}
		assert.Equal(t, text, back.String())
	}
	for _, number := range []string{"", "-1", "1e2", "2.31", "1000", "0.0001", "five"} {
		_, known := fromYears(json.Number(number))
		assert.False(t, known, number)
	}
}

func TestWhatOtherPublishersWriteIsReadAndTheRestListed(t *testing.T) {
	const foreign = `{"version": "HSDS-UK-3.0", "licence": "OGL", "total_pages": 1, "contents": [
		{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Youth club", "status": "active", "url": "https://x.example", "fees": "none", "minimum_age": 11, "maximum_age": 18.5,
		 "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Club", "description": "A club", "website": "https://c.example", "phones": [{"id": "p", "number": "111"}, {"id": "q", "number": "112"}]},
		 "schedules": [{"id": "s", "freq": "WEEKLY", "byday": "TH,FR", "opens_at": "18:00:00", "closes_at": "21:00Z", "attending_type": "Telephone", "description": "Not on bank holidays"},
			{"id": "s1", "attending_type": "In person"}, {"id": "s2", "freq": "MONTHLY", "byday": "2MO", "opens_at": "10:00", "closes_at": "11:00", "attending_type": "telephone"},
			{"id": "s3", "freq": "WEEKLY", "byday": "2MO", "opens_at": "10:00", "closes_at": "11:00", "attending_type": "telephone"},
			{"id": "s4", "freq": "WEEKLY", "byday": "MO", "opens_at": "10", "attending_type": "telephone"},
			{"id": "s5", "attending_type": "home_visit", "description": "By arrangement"}],
		 "service_at_locations": [{"id": "l", "location": {"id": "e94c9f38-1e8f-4564-91d4-d53501ab1765", "location_type": "virtual", "name": "Hall", "latitude": 51.5, "external_identifier": "10090", "external_identifier_type": "UPRN",
			"addresses": [{"id": "a", "address_1": "1 High Street", "city": "Easterby", "postal_code": "EB1 1AA", "country": "IE"}, {"id": "b", "address_1": "2"}], "attributes": [{"id": "x", "taxonomy_term": {"id": "t", "code": "c", "name": "n", "taxonomy": "other"}}]}}],
		 "attributes": [{"id": "y", "taxonomy_term": {"id": "t", "code": "c", "name": "n", "taxonomy": "other"}}, {"id": "z", "taxonomy_term": {"id": "u", "code": "later", "name": "n", "taxonomy": "righthelp"}}]},
		{"id": "00000000-0000-0000-0000-000000000001", "name": "Gone", "status": "defunct"},
		{"id": "00000000-0000-0000-0000-000000000002", "name": "Other", "status": "active", "maximum_age": 5, "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c611", "name": "O", "description": "O", "website": "https://o.example"}}
	]}`
	network, lost, err := Read(strings.NewReader(foreign))
	require.NoError(t, err)
	_, err = familyhub.August2022().Directory(network)
	require.NoError(t, err)
	assert.Equal(t, "Club", network.Name)
	assert.Equal(t, []familyhub.Site{{ID: "e94c9f38-1e8f-4564-91d4-d53501ab1765", Name: "Hall", Kind: familyhub.ConnectedSite, Address: "1 High Street, Easterby, EB1 1AA"}}, network.Sites)
	require.Len(t, network.Services, 2)
	assert.Equal(t, "11 years/222 months", network.Services[0].Ages.String())
	require.Len(t, network.Services[0].Deliveries, 2)
	assert.Equal(t, "thursday 18:00 to 21:00, all_year", network.Services[0].Deliveries[0].Hours[0].String())
	assert.Equal(t, "O", network.Services[1].Provider)
	var said []string
	for _, loss := range lost {
		said = append(said, loss.String())
	}
	assert.Equal(t, []string{
		"organizations[]: 2 organisations have none above them; the network takes the name of the first, Club",
		"organizations[].phones: there is room for one number; the first is taken",
		"organizations[].description: a network has no place for it",
		"organizations[]: a network names those who provide its services, without their web pages and phones",
		"locations[].external_identifier: a site has an id of its own alone",
		`locations[].location_type: a site is a physical place; this one is "virtual"`,
		`locations[].addresses: the country "IE" has no place in an address`,
		"locations[].addresses: there is room for one address; the first is taken",
		`locations[].attributes: a site has no place for the taxonomy "other"`,
		"locations[]: what the place is to the network is not said; it is taken for a connected site",
		`contents[].attributes: a service has no place for the taxonomy "other"`,
		`contents[].attributes: a service has no place for righthelp "later"`,
		"contents[].service_at_locations[]: how families get the service there is not said, so there is no delivery for it",
		`contents[].schedules: words beside the times are not read: "Not on bank holidays"`,
		"contents[].schedules: times are those of the clocks in England; the zone Z is left out",
		`contents[].schedules: attending type "In person" is none of the ways in which a network says that families get a service; the schedule is left out`,
		`contents[].schedules: hours are those of every week; MONTHLY, interval "", is not`,
		`contents[].schedules: days are those of every week; "2MO" is not`,
		`contents[].schedules: hours have a beginning and an end; "10" to "" has not`,
		`contents[].schedules: words alone say no times: "By arrangement"`,
		`contents[]: services with the status "defunct" are left out: a network has what is open`,
		"contents[].minimum_age, maximum_age:  to 5 is no range of whole days, weeks, months or years with a beginning",
		"contents[].fees: a network has no place for it",
		"contents[].service_at_locations[].location.latitude: a network has no place for it",
		"contents[].url: a network has no place for it",
		"licence: a network has no place for it",
	}, said)
}

func TestAFileIsRefusedWithAllThatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		want []string
	}{
		"no JSON":           {"{\n\"version\": }", []string{"line 2: it is no JSON: invalid character '}' looking for beginning of value"}},
		"nothing":           {"", []string{"line 1: it is no JSON: unexpected end of JSON input"}},
		"another type":      {`{"version": 3}`, []string{`version: "number": it is not of the type that HSDS asks for`}},
		"the first version": {`{"version": "HSDS-UK-1.0"}`, []string{`version: "HSDS-UK-1.0": only HSDS-UK-3.0 can be read`}},
		"no version":        {`{"contents": []}`, []string{`version: only HSDS-UK-3.0 can be read`}},
		"no organisation":   {`{"version": "HSDS-UK-3.0"}`, []string{`organizations: there is no organisation that could be the network`}},
		"a page of several": {`{"version": "HSDS-UK-3.0", "total_pages": 2, "organizations": [{"id": "o"}]}`, []string{`total_pages: "2": this is one page of several; put all services into one file`}},
		"broken references": {
			`{"version": "HSDS-UK-3.0", "organizations": [{"id": "o", "name": "N"}, {"id": "p", "parent_organization_id": "q"}], "locations": [{"id": "l", "attributes": [{"taxonomy_term_id": "t"}]}],
				"contents": [{"id": "s", "status": "active", "organization_id": "r", "service_at_locations": [{"id": "a", "location_id": "m"}], "attributes": [{"id": "b", "taxonomy_term_id": "u"}]}]}`,
			[]string{
				`organizations[1].parent_organization_id: "q" is not known`, `locations[0].attributes[0].taxonomy_term_id: "t" is not known`,
				`contents[0].organization_id: "r" is not known`, `contents[0].attributes[0].taxonomy_term_id: "u" is not known`, `contents[0].service_at_locations[0].location_id: "m" is not known`,
			},
		},
		"one identifier for two": {
			`{"version": "HSDS-UK-3.0", "organizations": [{"id": "o", "name": "N"}, {"id": "o"}], "locations": [{"id": "l"}, {"id": "l"}], "taxonomy_terms": [{"id": ""}], "contents": [{"id": "s", "status": "active"}, {"id": "s", "status": "active"}]}`,
			[]string{`organizations[1].id: "o": another one has this identifier`, `locations[1].id: "l": another one has this identifier`, `taxonomy_terms[0].id: it is missing`, `contents[1].id: "s": another one has this identifier`},
		},
		"values of our own that cannot be read": {
			`{"version": "HSDS-UK-3.0", "organizations": [{"id": "o", "name": "N"}], "taxonomy_terms": [{"id": "k", "code": "kind", "taxonomy": "righthelp"}, {"id": "r", "code": "commissioning_route", "taxonomy": "righthelp"}],
				"locations": [{"id": "l", "attributes": [{"taxonomy_term_id": "k", "value": "hub"}]}], "contents": [{"id": "s", "status": "active", "attributes": [{"taxonomy_term_id": "r", "value": "directly"}]}]}`,
			[]string{`locations[0].attributes.kind: kind of site: "hub" is not known`, `contents[0].attributes[0].value: commissioning route: "directly" is not known; did you mean "direct"?`},
		},
	} {
		_, _, err := Read(strings.NewReader(c.file))
		require.Error(t, err, name)
		assert.Equal(t, strings.Join(c.want, "\n"), err.Error(), name)
	}
}

func TestAgesThatSomebodyChangedElsewhereCount(t *testing.T) {
	text, _ := written(t, town(t))
	changed := strings.Replace(string(text), `"minimum_age": 0,
   "maximum_age": 0.1154`, `"minimum_age": 0,
   "maximum_age": 1`, 1)
	require.NotEqual(t, string(text), changed)
	network, lost, err := Read(strings.NewReader(changed))
	require.NoError(t, err)
	assert.Equal(t, "birth/1 year", network.Services[2].Ages.String())
	require.Len(t, lost, 1)
	assert.Contains(t, lost[0].Why, "conception/6 weeks does not agree with minimum and maximum age, 0 to 1, which are taken")
}

// Whatever the range, it comes back.
func TestEveryAgeRangeComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		age := rapid.Custom(func(t *rapid.T) righthelp.Age {
			unit := righthelp.AgeUnit(rapid.IntRange(1, 5).Draw(t, "unit"))
			if unit == righthelp.Conception {
				return righthelp.Age{Unit: unit}
			}
			return righthelp.Age{Count: uint16(rapid.IntRange(1, 120).Draw(t, "count")), Unit: unit}
		})
		ages, err := righthelp.NewAgeRange(age.Draw(t, "from"), age.Draw(t, "until"))
		if err != nil {
			t.Skip()
		}
		text, _ := written(t, familyhub.Network{Name: "N", Services: []familyhub.OfferedService{{ID: "s", Name: "S", Ages: ages}}})
		network, lost, err := Read(bytes.NewReader(text))
		require.NoError(t, err)
		assert.Equal(t, ages, network.Services[0].Ages)
		assert.Empty(t, lost)
	})
}

func TestHoursUpToMidnightComeBack(t *testing.T) {
	closes, err := familyhub.ParseClock("24:00")
	require.NoError(t, err)
	opens, err := familyhub.ParseClock("18:00")
	require.NoError(t, err)
	want := familyhub.Network{Name: "N", Sites: []familyhub.Site{{ID: "s", Name: "S", Kind: familyhub.FamilyHub, Hours: []familyhub.Hours{
		{Day: familyhub.Friday, Opens: opens, Closes: closes, Weeks: familyhub.Holidays}, {Day: familyhub.Monday, Opens: opens, Closes: closes, Weeks: familyhub.Holidays},
	}}}}
	text, _ := written(t, want)
	network, _, err := Read(bytes.NewReader(text))
	require.NoError(t, err)
	assert.Equal(t, want, network)
}

func FuzzRead(f *testing.F) {
	text, _ := written(f, town(f))
	f.Add(text)
	f.Add([]byte(`{"version": "HSDS-UK-3.0", "organizations": [{"id": "o", "name": "N"}], "contents": [{"id": "s", "name": "S", "status": "active", "minimum_age": 0.5}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		network, _, err := Read(bytes.NewReader(text))
		if err != nil {
			return
		}
		if _, err := familyhub.August2022().Directory(network); err != nil {
			return
		}
		out, _ := written(t, network)
		again, _, err := Read(bytes.NewReader(out))
		require.NoError(t, err)
		twice, _ := written(t, again)
		assert.JSONEq(t, string(out), string(twice))
	})
}
