package familyhub_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type networkProblem struct{ Field, Value, Reason string }

type networkProblems struct{ Problems []networkProblem }

// networkProblemsOf takes the problems out of an error, in order.
func networkProblemsOf(t require.TestingT, errs ...error) []networkProblem {
	problems := []networkProblem{}
	for _, err := range errs {
		if joined, many := err.(interface{ Unwrap() []error }); many {
			problems = append(problems, networkProblemsOf(t, joined.Unwrap()...)...)
			continue
		}
		switch err := err.(type) {
		case nil:
		case *righthelp.MalformedError:
			problems = append(problems, networkProblem(*err))
		case *righthelp.UnknownError:
			reason := "unknown"
			if err.Near != "" {
				reason += "; near " + err.Near
			}
			problems = append(problems, networkProblem{err.Field, err.Value, reason})
		default:
			require.Failf(t, "another error", "%v", err)
		}
	}
	return problems
}

func directory(t require.TestingT, network familyhub.Network) *familyhub.Directory {
	d, err := familyhub.August2022().Directory(network)
	require.NoError(t, err)
	return d
}

func TestHoursHaveADayTimesAndWeeksAndDoNotOverlap(t *testing.T) {
	type given struct{ Hours []familyhub.Hours }
	casetest.Each(t, "hours_refused.json", func(t *testing.T, given given, expect networkProblems) {
		assert.Equal(t, expect.Problems, networkProblemsOf(t, familyhub.CheckHours(given.Hours)))
	})
}

func TestHoursThatAreNotSetAreRefused(t *testing.T) {
	problems := networkProblemsOf(t, familyhub.CheckHours(make([]familyhub.Hours, 1)))
	assert.Equal(t, []networkProblem{
		{"hours[0].day", "", "say on which day, monday to sunday"},
		{"hours[0].weeks", "", "say in which weeks: all_year, term_time or holidays"},
		{"hours[0].opens", "", "say when it opens"},
	}, problems)
	assert.Len(t, networkProblemsOf(t, familyhub.CheckHours(make([]familyhub.Hours, 500))), 1500)
	assert.Equal(t, []networkProblem{{"hours", "501 rows", "there is room for 500"}}, networkProblemsOf(t, familyhub.CheckHours(make([]familyhub.Hours, 501))))
}

func TestAWeekIsAddedUp(t *testing.T) {
	type given struct{ Hours []familyhub.Hours }
	type expect struct {
		Term, Holidays familyhub.Week
		Text           string
	}
	casetest.Each(t, "weeks.json", func(t *testing.T, given given, want expect) {
		term := familyhub.WeekOf(given.Hours, familyhub.TermTime)
		assert.Equal(t, want, expect{term, familyhub.WeekOf(given.Hours, familyhub.Holidays), term.String()})
	})
}

func TestATimeOfDayIsWrittenOneWay(t *testing.T) {
	for _, text := range []string{"00:00", "00:01", "09:30", "23:59", "24:00"} {
		clock, err := familyhub.ParseClock(text)
		require.NoError(t, err)
		assert.Equal(t, text, clock.String())
		assert.False(t, clock.IsZero())
		assert.Equal(t, 1, clock.Compare(familyhub.Clock{}))
		assert.Zero(t, clock.Compare(clock))
	}
	for _, text := range []string{"", "24:01", "25:00", "-1:00", "09:60", "9:30", "09:3", "09.30", "0930", "+9:30", "09:30:00", "nine"} {
		_, err := familyhub.ParseClock(text)
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed, text)
		assert.Equal(t, text, malformed.Value)
	}
	for _, wrong := range [][2]int{{-1, 0}, {0, -1}, {24, 1}, {25, 0}, {0, 60}} {
		_, err := familyhub.NewClock(wrong[0], wrong[1])
		assert.Error(t, err)
	}
	assert.Empty(t, familyhub.Clock{}.String())
}

func TestANetworkIsRefusedWithAllThatIsWrong(t *testing.T) {
	type given struct{ Network familyhub.Network }
	casetest.Each(t, "network_refused.json", func(t *testing.T, given given, expect networkProblems) {
		d, err := familyhub.August2022().Directory(given.Network)
		assert.Equal(t, expect.Problems, networkProblemsOf(t, err))
		if len(expect.Problems) > 0 {
			assert.Nil(t, d)
			return
		}
		assert.Equal(t, given.Network, d.Network())
		assert.Equal(t, familyhub.August2022(), d.Framework())
	})
}

// What JSON cannot say, Go can.
func TestValuesThatThereAreNoneOfAreRefused(t *testing.T) {
	upsideDown := righthelp.AgeRange{From: righthelp.Age{Count: 5, Unit: righthelp.Years}, Until: righthelp.Age{Count: 2, Unit: righthelp.Years}}
	_, err := familyhub.August2022().Directory(familyhub.Network{
		Name:  "N",
		Sites: []familyhub.Site{{ID: "h", Name: "H"}, {ID: "i", Name: "I", Kind: 4}},
		Services: []familyhub.OfferedService{
			{ID: "s", Name: "S", Ages: upsideDown, AgesSEND: righthelp.AgeRange{Until: upsideDown.From}, Route: 4, SharesStaff: 9},
			{ID: "t", Name: "T", Deliveries: []familyhub.Delivery{{}, {Way: 9}}},
		},
	})
	const ways = "say how families get it: walk_in, booked_one_to_one, booked_group, home_visit, telephone, video_one_to_one, video_group, online_information"
	assert.Equal(t, []networkProblem{
		{"sites[0].kind", "kind of site 0", "say what it is: family_hub, connected_site or mobile_site"},
		{"sites[1].kind", "kind of site 4", "say what it is: family_hub, connected_site or mobile_site"},
		{"services[0].ages", "5 years/2 years", "it ends before it begins, or as it begins"},
		{"services[0].ages_send", "/5 years", "a range needs a first age"},
		{"services[0].commissioning_route", "commissioning route 4", "it is direct, commissioned or voluntary_led"},
		{"services[0].shares_workforce", "status 9", "it is met or not_met, or nobody has said"},
		{"services[1].deliveries[0].way", "way 0", ways},
		{"services[1].deliveries[1].way", "way 9", ways},
	}, networkProblemsOf(t, err))
}

func TestANetworkCanBeLargeAndWrongAllOver(t *testing.T) {
	network := familyhub.Network{Name: "N"}
	for range 100_000 {
		network.Services = append(network.Services, familyhub.OfferedService{ID: "s", Name: "S", Delivers: []righthelp.RuleID{"fhse.99"}})
	}
	_, err := familyhub.August2022().Directory(network)
	problems := networkProblemsOf(t, err)
	assert.Len(t, problems, 199_999)
	assert.Equal(t, "unknown; near fhse.9", problems[0].Reason)
	assert.Equal(t, "unknown", problems[199_998].Reason, "near names are no longer looked for")

	network.Services = network.Services[:101]
	for i := range network.Services {
		network.Services[i].ID = fmt.Sprint(i)
	}
	_, err = familyhub.August2022().Directory(network)
	problems = networkProblemsOf(t, err)
	require.Len(t, problems, 101)
	assert.Equal(t, "unknown; near fhse.9", problems[99].Reason, "for the hundredth problem they are")
	assert.Equal(t, "unknown", problems[100].Reason)
}

func TestAFrameworkWithoutServicesKnowsNone(t *testing.T) {
	_, err := familyhub.Framework{}.Directory(familyhub.Network{Name: "N", Services: []familyhub.OfferedService{{ID: "s", Name: "S", Delivers: []righthelp.RuleID{"fhse.7"}}}})
	assert.Equal(t, []networkProblem{{"services[0].delivers[0]", "fhse.7", "unknown"}}, networkProblemsOf(t, err))
	var none familyhub.Directory
	assert.Empty(t, slices.Collect(none.Findings()))
	openings, err := none.OpenTo(familyhub.Family{On: date(t, "2023-05-01")})
	require.NoError(t, err)
	assert.Empty(t, openings)
}

func date(t require.TestingT, text string) righthelp.Date {
	day, err := righthelp.ParseDate(text)
	require.NoError(t, err)
	return day
}

func TestANetworkIsCheckedByTheRules(t *testing.T) {
	type given struct {
		Network familyhub.Network
		Rule    righthelp.RuleID
		Service string // what the finding begins with, where the rule is about core services
	}
	type finding struct {
		Status  righthelp.Status
		Because string
	}
	type expect struct{ Findings []finding }
	casetest.Each(t, "network_findings.json", func(t *testing.T, given given, want expect) {
		var got expect
		for found := range directory(t, given.Network).Findings() {
			if found.Rule == given.Rule && strings.HasPrefix(found.Because, given.Service) {
				got.Findings = append(got.Findings, finding{found.Status, found.Because})
			}
		}
		assert.Equal(t, want, got)
	})
}

func TestEachCoreServiceIsLookedForWhereItHasAMinimum(t *testing.T) {
	asked := 0
	for service := range familyhub.August2022().Services() {
		for access := familyhub.FaceToFace; access <= familyhub.Virtual; access++ {
			if service.Statements(righthelp.TierMinimum, access) > 0 {
				asked++
			}
		}
	}
	looked := 0
	for found := range directory(t, familyhub.Network{Name: "N"}).Findings() {
		if strings.HasPrefix(string(found.Rule), "fhnet.core.") {
			looked++
			assert.Equal(t, righthelp.NotMet, found.Status)
		}
	}
	assert.Equal(t, asked, looked)
}

func TestFindingsStandInTheOrderOfTheRulesAndCanBeReadInPart(t *testing.T) {
	for _, network := range []familyhub.Network{twoHubs(), {Name: "N"}} {
		checkOrder(t, directory(t, network))
	}
}

func checkOrder(t *testing.T, d *familyhub.Directory) {
	t.Helper()
	all := slices.Collect(d.Findings())
	var order []righthelp.RuleID
	for rule := range familyhub.Rules() {
		order = append(order, rule.ID)
	}
	last := 0
	for i, found := range all {
		place := slices.Index(order, found.Rule)
		require.GreaterOrEqual(t, place, 0, found.Rule)
		if !strings.HasPrefix(string(found.Rule), "fhnet.core.") { // those go service by service
			assert.GreaterOrEqual(t, place, last)
			last = place
		}
		assert.True(t, strings.HasSuffix(found.Because, "."), found.Because)
		read := 0
		for range d.Findings() {
			if read++; read == i+1 {
				break
			}
		}
		assert.Equal(t, i+1, read)
	}
}

// twoHubs is a network that has something of everything.
func twoHubs() familyhub.Network {
	var network familyhub.Network
	err := json.Unmarshal([]byte(`{"name": "Northtown Family Hubs", "phone": "111", "web_page": "https://n.example",
		"sites": [
			{"id": "w", "name": "Westgate Family Hub", "kind": "family_hub", "address": "1 West Gate", "opened": "2023-04-03", "phone": "111", "languages": ["Urdu"], "accessibility": ["step-free"],
			 "hours": [{"day": "monday", "opens": "09:00", "closes": "17:00", "weeks": "all_year"}]},
			{"id": "e", "name": "Eastfield Centre", "kind": "family_hub"},
			{"id": "b", "name": "Bus", "kind": "mobile_site"}],
		"services": [
			{"id": "bumps", "name": "Bumps", "description": "Classes", "provider": "NHS", "delivers": ["fhse.13"], "needs": ["sleep"], "ages": "conception/birth", "opened": "2023-04-03",
			 "commissioning_route": "commissioned", "shares_workforce": "not_met", "languages": ["Urdu"], "accessibility": ["crèche"],
			 "deliveries": [{"way": "booked_group", "site": "w", "hours": [{"day": "monday", "opens": "10:00", "closes": "11:00", "weeks": "term_time"}]}, {"way": "online_information"}]},
			{"id": "start", "name": "Start for Life drop-in", "ages": "birth/2 years", "delivers": ["fhse.7"], "deliveries": [{"way": "walk_in", "site": "b"}]},
			{"id": "youth", "name": "Youth advice", "ages": "11 years/19 years", "ages_send": "11 years/25 years", "commissioning_route": "voluntary_led", "deliveries": [{"way": "walk_in", "site": "e"}, {"way": "telephone"}]},
			{"id": "unsaid", "name": "Something"}]}`), &network)
	if err != nil {
		panic(err)
	}
	return network
}

func TestANetworkAndWhatIsOpenComeBackFromJSONAsTheyWent(t *testing.T) {
	network := twoHubs()
	text, err := json.Marshal(network)
	require.NoError(t, err)
	var again familyhub.Network
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, network, again)

	family := familyhub.Family{
		On: date(t, "2023-05-01"), Needs: []string{"sleep"}, Ways: []familyhub.Way{familyhub.WalkIn}, Times: network.Sites[0].Hours,
		Children: []familyhub.Child{{Born: date(t, "2020-01-01"), SEND: righthelp.Met}, {Age: righthelp.Age{Unit: righthelp.Conception}}},
	}
	text, err = json.Marshal(family)
	require.NoError(t, err)
	var familyAgain familyhub.Family
	require.NoError(t, json.Unmarshal(text, &familyAgain))
	assert.Equal(t, family, familyAgain)

	openings, err := directory(t, network).OpenTo(family)
	require.NoError(t, err)
	text, err = json.Marshal(openings)
	require.NoError(t, err)
	var openingsAgain []familyhub.Opening
	require.NoError(t, json.Unmarshal(text, &openingsAgain))
	assert.Equal(t, openings, openingsAgain)
}

func TestWordsOfTheNetworkGoOutAndComeBack(t *testing.T) {
	type word interface {
		MarshalText() ([]byte, error)
		String() string
	}
	for _, c := range []struct {
		value word
		read  func([]byte) (word, error)
	}{
		{familyhub.Sunday, func(text []byte) (word, error) { var w familyhub.Weekday; return w, w.UnmarshalText(text) }},
		{familyhub.Holidays, func(text []byte) (word, error) { var w familyhub.Weeks; return w, w.UnmarshalText(text) }},
		{familyhub.MobileSite, func(text []byte) (word, error) { var w familyhub.SiteKind; return w, w.UnmarshalText(text) }},
		{familyhub.OnlineInformation, func(text []byte) (word, error) { var w familyhub.Way; return w, w.UnmarshalText(text) }},
		{familyhub.VoluntaryLed, func(text []byte) (word, error) { var w familyhub.Route; return w, w.UnmarshalText(text) }},
	} {
		text, err := c.value.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, c.value.String(), string(text))
		_, err = c.read(text)
		require.NoError(t, err)
		unset, err := c.read([]byte("nothing like it"))
		var unknown *righthelp.UnknownError
		require.ErrorAs(t, err, &unknown)
		_, err = unset.MarshalText()
		var malformed *righthelp.MalformedError
		require.ErrorAs(t, err, &malformed)
	}
	var clock familyhub.Clock
	assert.Error(t, clock.UnmarshalText([]byte("9")))
	require.NoError(t, clock.UnmarshalText([]byte("09:00")))
	require.NoError(t, clock.UnmarshalText(nil))
	assert.True(t, clock.IsZero())
}

func TestAServiceIsOpenByAgeNeedWayAndTime(t *testing.T) {
	type given struct {
		Family  familyhub.Family
		Service familyhub.OfferedService
	}
	casetest.Each(t, "open.json", func(t *testing.T, given given, want familyhub.Opening) {
		d := directory(t, familyhub.Network{
			Name: "N", Sites: []familyhub.Site{{ID: "h", Name: "H", Kind: familyhub.FamilyHub}},
			Services: []familyhub.OfferedService{given.Service},
		})
		openings, err := d.OpenTo(given.Family)
		require.NoError(t, err)
		assert.Equal(t, []familyhub.Opening{want}, openings)
	})
}

func TestAFamilyIsRefusedWithAllThatIsWrong(t *testing.T) {
	_, err := directory(t, twoHubs()).OpenTo(familyhub.Family{
		Children: []familyhub.Child{{Age: righthelp.Age{Count: 1}}, {SEND: righthelp.NotApplicable}},
		Needs:    []string{"slep", "fhse.13", "SLEEP", "fhse.25"},
		Ways:     []familyhub.Way{familyhub.WalkIn, 0},
		Times:    make([]familyhub.Hours, 1),
	})
	assert.Equal(t, []networkProblem{
		{"on", "", "say which day is asked about"},
		{"children[0].age", "", "an age is conception, or a number of days, weeks, months or years"},
		{"children[1].send", "not_applicable", "it is met or not_met, or nobody has said"},
		{"needs[0]", "slep", "unknown; near sleep"},
		{"needs[3]", "fhse.25", "unknown; near fhse.2"},
		{"ways[1]", "way 0", "it is one of walk_in, booked_one_to_one, booked_group, home_visit, telephone, video_one_to_one, video_group, online_information"},
		{"times[0].day", "", "say on which day, monday to sunday"},
		{"times[0].weeks", "", "say in which weeks: all_year, term_time or holidays"},
		{"times[0].opens", "", "say when it opens"},
	}, networkProblemsOf(t, err))
}

// The oracle asks of each month from birth on, and of the time before, whether a service is for it.
func TestEveryAgeIsServedWhereEachMonthIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		age := rapid.Custom(func(t *rapid.T) righthelp.Age {
			months := rapid.IntRange(-1, 240).Draw(t, "months")
			if months < 0 {
				return righthelp.Age{Unit: righthelp.Conception}
			}
			return righthelp.Age{Count: uint16(months), Unit: righthelp.Months}
		})
		network := familyhub.Network{Name: "N"}
		for range rapid.IntRange(0, 5).Draw(t, "services") {
			ages, err := righthelp.NewAgeRange(age.Draw(t, "from"), age.Draw(t, "until"))
			if err == nil {
				network.Services = append(network.Services, familyhub.OfferedService{ID: fmt.Sprint(len(network.Services)), Name: "S", Ages: ages})
			}
		}
		served := func(age righthelp.Age) bool {
			return slices.ContainsFunc(network.Services, func(s familyhub.OfferedService) bool { return s.Ages.Contains(age) })
		}
		want := served(righthelp.Age{Unit: righthelp.Conception})
		for month := range 19 * 12 {
			want = want && served(righthelp.Age{Count: uint16(month), Unit: righthelp.Months})
		}
		for found := range directory(t, network).Findings() {
			if found.Rule == "fhnet.ages.1" {
				assert.Equal(t, want, found.Status == righthelp.Met, found.Because)
			}
		}
	})
}

// The oracle looks at each minute of each kind of week.
func TestHoursOverlapWhereTheyHaveAMinuteInCommon(t *testing.T) {
	hours := rapid.Custom(func(t *rapid.T) familyhub.Hours {
		clock := func(label string) familyhub.Clock {
			minute := rapid.IntRange(0, 30).Draw(t, label)
			clock, err := familyhub.NewClock(minute/60, minute%60)
			require.NoError(t, err)
			return clock
		}
		return familyhub.Hours{
			Day: familyhub.Weekday(rapid.IntRange(1, 2).Draw(t, "day")), Weeks: familyhub.Weeks(rapid.IntRange(1, 3).Draw(t, "weeks")), Opens: clock("opens"), Closes: clock("closes"),
		}
	})
	open := func(h familyhub.Hours, weeks familyhub.Weeks, day familyhub.Weekday, minute int) bool {
		at, err := familyhub.NewClock(0, minute)
		require.NoError(t, err)
		return h.Day == day && (h.Weeks == familyhub.AllYear || h.Weeks == weeks) && h.Opens.Compare(at) <= 0 && h.Closes.Compare(at) > 0
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := hours.Draw(t, "a"), hours.Draw(t, "b")
		want := false
		for _, weeks := range []familyhub.Weeks{familyhub.TermTime, familyhub.Holidays} {
			for day := familyhub.Monday; day <= familyhub.Tuesday; day++ {
				for minute := range 31 {
					want = want || open(a, weeks, day, minute) && open(b, weeks, day, minute)
				}
			}
		}
		assert.Equal(t, want, a.Overlaps(b), "%s and %s", a, b)
		assert.Equal(t, want, b.Overlaps(a))
	})
}

// What a family leaves out never leaves a service out, and what it adds never turns a service that was left out into an open one.
func TestAskingForLessNeverLeavesMoreOut(t *testing.T) {
	network := twoHubs()
	d := directory(t, network)
	rapid.Check(t, func(t *rapid.T) {
		family := familyhub.Family{On: date(t, "2023-05-01")}
		family.Needs = rapid.SliceOfN(rapid.SampledFrom([]string{"sleep", "fhse.7", "fhse.13"}), 1, 2).Draw(t, "needs")
		family.Ways = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) familyhub.Way { return familyhub.Way(rapid.IntRange(1, 8).Draw(t, "way")) }), 1, 3).Draw(t, "ways")
		family.Times = network.Sites[0].Hours
		full, err := d.OpenTo(family)
		require.NoError(t, err)
		for _, less := range []func(*familyhub.Family){
			func(f *familyhub.Family) { f.Needs = nil },
			func(f *familyhub.Family) { f.Ways = nil },
			func(f *familyhub.Family) { f.Times = nil },
		} {
			asked := family
			less(&asked)
			openings, err := d.OpenTo(asked)
			require.NoError(t, err)
			for i := range full {
				assert.False(t, full[i].Status == righthelp.Met && openings[i].Status != righthelp.Met, "%v, %v", full[i], openings[i])
			}
		}
	})
}

func FuzzNetworkFromJSON(f *testing.F) {
	seed, err := json.Marshal(twoHubs())
	require.NoError(f, err)
	f.Add(seed)
	f.Add([]byte(`{"name":"N","services":[{"id":"s","name":"S","ages":"5 years/2 years"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var network familyhub.Network
		if json.Unmarshal(text, &network) != nil {
			return
		}
		d, err := familyhub.August2022().Directory(network)
		if err != nil {
			assert.NotEmpty(t, networkProblemsOf(t, err))
			return
		}
		for found := range d.Findings() {
			assert.NotEmpty(t, found.Because)
		}
		_, err = d.OpenTo(familyhub.Family{On: date(t, "2023-05-01")})
		require.NoError(t, err)
		again, err := json.Marshal(network)
		require.NoError(t, err)
		var read familyhub.Network
		require.NoError(t, json.Unmarshal(again, &read))
		twice, err := json.Marshal(read)
		require.NoError(t, err)
		assert.Equal(t, string(again), string(twice))
	})
}

func FuzzParseClock(f *testing.F) {
	for _, seed := range []string{"", "09:30", "24:00", "24:01", "-1:00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		clock, err := familyhub.ParseClock(text)
		if err != nil {
			var malformed *righthelp.MalformedError
			require.True(t, errors.As(err, &malformed))
			return
		}
		assert.Equal(t, text, clock.String())
	})
}

func BenchmarkOpenTo(b *testing.B) {
	d := directory(b, twoHubs())
	family := familyhub.Family{On: date(b, "2023-05-01"), Children: []familyhub.Child{{Age: righthelp.Age{Count: 1, Unit: righthelp.Years}}}, Needs: []string{"fhse.7"}}
	for b.Loop() {
		if _, err := d.OpenTo(family); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNetworkFindings(b *testing.B) {
	d := directory(b, twoHubs())
	for b.Loop() {
		for range d.Findings() {
		}
	}
}
