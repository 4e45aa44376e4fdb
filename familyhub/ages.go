package familyhub

import (
	"slices"
	"strings"

	"github.com/righthelp/righthelp"
)

// The ages that a network is for.
func conception() righthelp.Age { return righthelp.Age{Unit: righthelp.Conception} }

func years(count uint16) righthelp.Age { return righthelp.Age{Count: count, Unit: righthelp.Years} }

const (
	lastYear     = 19
	lastYearSEND = 25
	beyond       = 5 // years: past the ages to which the framework says a network must not be limited
)

func (d *Directory) checkAges(to report) bool {
	all, send := d.served()
	unsaid := 0
	older := false
	for i := range d.network.Services {
		service := &d.network.Services[i]
		if service.Ages.IsZero() {
			unsaid++
		}
		older = older || reachesPast(service.Ages, years(beyond)) && slices.ContainsFunc(service.Deliveries, func(delivery Delivery) bool { return delivery.Way.onSite() })
	}
	gaps := func(rule righthelp.RuleID, whole righthelp.AgeRange, served []righthelp.AgeRange) bool {
		missing := uncovered(whole, served)
		if len(missing) > 0 && unsaid > 0 {
			return to.status(rule, righthelp.NotAssessed, "No service is named for "+missing.String()+", and of "+plural(unsaid, "service")+" nobody said for what ages.")
		}
		return to.holds(rule, len(missing) == 0, "Every age from "+spoken(whole)+" is served.", "No service is named for "+missing.String()+".")
	}
	if !gaps("fhnet.ages.1", righthelp.AgeRange{From: conception(), Until: years(lastYear)}, all) ||
		!gaps("fhnet.ages.2", righthelp.AgeRange{From: years(lastYear), Until: years(lastYearSEND)}, send) {
		return false
	}
	if !older && unsaid > 0 {
		return to.status("fhnet.ages.3", righthelp.NotAssessed, "No service at a site is named for children over 5, and of "+plural(unsaid, "service")+" nobody said for what ages.")
	}
	return to.holds("fhnet.ages.3", older, "There is a service at a site for children over 5.", "No service at a site is named for children over 5.")
}

// served gives the age ranges of the services: for every child, and for one with SEND.
func (d *Directory) served() (all, send []righthelp.AgeRange) {
	for i := range d.network.Services {
		all = append(all, d.network.Services[i].Ages)
		send = append(send, d.network.Services[i].Ages, d.network.Services[i].AgesSEND)
	}
	return all, send
}

// reachesPast reports whether a range holds children who are older than an age.
func reachesPast(ages righthelp.AgeRange, age righthelp.Age) bool {
	return !ages.IsZero() && (ages.Until.IsZero() || ages.Until.Compare(age) > 0)
}

// ageGaps are ranges that nothing serves.
type ageGaps []righthelp.AgeRange

func (g ageGaps) String() string {
	texts := make([]string, len(g))
	for i, gap := range g {
		texts[i] = spoken(gap)
	}
	return "ages " + listed(texts)
}

// uncovered gives the parts of a range that none of the others covers, in order.
func uncovered(whole righthelp.AgeRange, ranges []righthelp.AgeRange) (gaps ageGaps) {
	ranges = slices.DeleteFunc(slices.Clone(ranges), righthelp.AgeRange.IsZero)
	slices.SortFunc(ranges, func(a, b righthelp.AgeRange) int { return a.From.Compare(b.From) })
	reached := whole.From
	for _, next := range ranges {
		switch {
		case reached.Compare(whole.Until) >= 0:
			return gaps
		case next.From.Compare(reached) > 0:
			until := next.From
			if until.Compare(whole.Until) > 0 {
				until = whole.Until
			}
			gaps = append(gaps, righthelp.AgeRange{From: reached, Until: until})
			reached = until
		}
		if next.Until.IsZero() {
			return gaps
		}
		if next.Until.Compare(reached) > 0 {
			reached = next.Until
		}
	}
	if reached.Compare(whole.Until) < 0 {
		gaps = append(gaps, righthelp.AgeRange{From: reached, Until: whole.Until})
	}
	return gaps
}

// spoken writes a range as people say it: conception to 19 years.
func spoken(ages righthelp.AgeRange) string {
	return strings.Replace(strings.Replace(ages.String(), "/..", " on", 1), "/", " to ", 1)
}
