package startforlife_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/righthelp/righthelp/startforlife"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type offerExpect struct {
	Findings       map[righthelp.RuleID]righthelp.Status `json:"findings"`
	WithoutContact []string                              `json:"without_contact"` // titles
	Jargon         []string                              `json:"jargon"`
	Error          string                                `json:"error"`
}

func TestCases_Offers(t *testing.T) {
	casetest.Each(t, "offers.json", func(t *testing.T, given startforlife.LocalOffer, expect offerExpect) {
		check, err := startforlife.CheckOffer(given)
		if expect.Error != "" {
			require.ErrorContains(t, err, expect.Error)
			assert.Zero(t, check)
			return
		}
		require.NoError(t, err)
		found := map[righthelp.RuleID]righthelp.Status{}
		var without []string
		for finding := range check.Findings() {
			found[finding.Rule] = finding.Status
			if finding.Rule == startforlife.OfferExplains && finding.Status == righthelp.NotMet {
				without = append(without, strings.Split(strings.TrimPrefix(finding.Because, "“"), "”")[0])
			}
		}
		for rule, status := range expect.Findings {
			assert.Equal(t, status, found[rule], "%s", rule)
		}
		if expect.WithoutContact != nil {
			assert.ElementsMatch(t, expect.WithoutContact, without)
		}
		var words []string
		for jargon := range check.Jargon() {
			words = append(words, jargon.Word)
		}
		if expect.Jargon != nil {
			assert.ElementsMatch(t, expect.Jargon, words)
		}
	})
}

func TestTheCataloguesOfAnOffer(t *testing.T) {
	count := func(rules func(func(righthelp.Rule) bool)) (n int) {
		for range rules {
			n++
		}
		return n
	}
	assert.Equal(t, 6, count(startforlife.UniversalServices()))
	assert.Equal(t, 6, count(startforlife.UniversalPlus()))
	assert.Equal(t, 13, count(startforlife.Principles()))
}

func TestTheStatementsOnPublishingAreThoseOfTheFundedServices(t *testing.T) {
	check, err := startforlife.CheckOffer(startforlife.LocalOffer{})
	require.NoError(t, err)
	published := 0
	for finding := range check.Findings() {
		if statement, found := startforlife.August2022().FundedStatement(finding.Rule); found {
			assert.Equal(t, startforlife.StrandOffer, statement.Strand)
			published++
		}
	}
	assert.Equal(t, 8, published)
	assert.Equal(t, righthelp.Count{Of: 4, Unknown: 4}, check.Publishing(righthelp.TierMinimum))
	assert.Equal(t, righthelp.Count{Of: 4, Unknown: 4}, check.Publishing(righthelp.TierFurther))
	assert.Equal(t, righthelp.Count{Of: 13, Unknown: 13}, check.Principles())
	assert.Equal(t, righthelp.Count{Of: 6, Unknown: 6}, check.Services())
	assert.Zero(t, check.Contacts())
}

func TestWhatGoesFurtherIsCountedApartFromTheMinimum(t *testing.T) {
	var offer startforlife.LocalOffer
	for _, id := range []righthelp.RuleID{"sfl.offer.minimum.any.1", "sfl.offer.minimum.any.2", "sfl.offer.further.any.1"} {
		offer.Answers = append(offer.Answers, righthelp.Answer{Rule: id, Status: righthelp.Met, Evidence: "seen"})
	}
	check, err := startforlife.CheckOffer(offer)
	require.NoError(t, err)
	assert.Equal(t, righthelp.Count{Of: 4, Met: 2, Unknown: 2}, check.Publishing(righthelp.TierMinimum))
	assert.Equal(t, righthelp.Count{Of: 4, Met: 1, Unknown: 3}, check.Publishing(righthelp.TierFurther))
}

func TestTheZeroOfferCheckIsEmpty(t *testing.T) {
	var none startforlife.OfferCheck
	for range none.Findings() {
		assert.Fail(t, "a finding")
	}
	for _, count := range []righthelp.Count{none.Publishing(righthelp.TierMinimum), none.Principles(), none.Services(), none.Contacts()} {
		assert.Zero(t, count)
	}
}

func TestFindingsOfAnOfferSayWhy(t *testing.T) {
	check, err := startforlife.CheckOffer(fullOffer(t))
	require.NoError(t, err)
	because := map[righthelp.RuleID]string{}
	for finding := range check.Findings() {
		because[finding.Rule] = finding.Because
	}
	assert.Equal(t, "The offer has it as “Your midwife”.", because[startforlife.OfferMaternity])
	assert.Equal(t, "“Twins group” says how to get it: telephone, e-mail, web address, place.", because[startforlife.OfferExplains])
	assert.Equal(t, "Entries beyond the six services: 1; whether they are what families need is for people.", because[startforlife.OfferUniversalPlus])
	assert.Equal(t, "It is met (parents read it). Words for people to look at: PIMH.", because[startforlife.OfferPlainEnglish])
	assert.Equal(t, righthelp.Count{Met: 1, Of: 6}, check.Services())
	assert.Equal(t, righthelp.Count{Met: 1, Of: 2}, check.Contacts())
}

func fullOffer(t require.TestingT) (offer startforlife.LocalOffer) {
	require.NoError(t, json.Unmarshal([]byte(`{
		"services": [
			{"service": "sfl.offer.service.maternity", "title": "Your midwife", "text": "PIMH by your PIMH team", "contact": {}},
			{"title": "Twins group", "text": "Thursdays", "contact": {"telephone": "1", "email": "2", "web": "3", "place": "4"}}],
		"answers": [{"rule": "sfl.principle.no_jargon", "status": "met", "evidence": "parents read it"}],
		"plain": ["SEND"]}`), &offer))
	return offer
}

func TestAnOfferIsReadBackFromItsJSON(t *testing.T) {
	offer := fullOffer(t)
	text, err := json.Marshal(offer)
	require.NoError(t, err)
	var again startforlife.LocalOffer
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, offer, again)
}

func TestAnOfferIsCheckedAsItWasGiven(t *testing.T) {
	offer := fullOffer(t)
	check, err := startforlife.CheckOffer(offer)
	require.NoError(t, err)
	before := check.Services()
	offer.Services[0].Service = ""
	assert.Equal(t, before, check.Services())
}

func TestFindingsOfAnOfferCanBeReadInPart(t *testing.T) {
	check, err := startforlife.CheckOffer(fullOffer(t))
	require.NoError(t, err)
	total := 0
	for range check.Findings() {
		total++
	}
	assert.Equal(t, 6+1+2+4+13+4, total)
	for stop := 1; stop <= total; stop++ {
		read := 0
		for range check.Findings() {
			if read++; read == stop {
				break
			}
		}
		assert.Equal(t, stop, read)
	}
	for found := range check.Jargon() {
		assert.Equal(t, startforlife.Jargon{Field: "services[0].text", Word: "PIMH"}, found)
		break
	}
}

func TestMoreContactDetailsNeverHurt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", " ", "x"})
		offer := fullOffer(t)
		offer.Services[0].Contact = startforlife.Contact{Telephone: text.Draw(t, "telephone"), Email: text.Draw(t, "email"), Web: text.Draw(t, "web")}
		before, err := startforlife.CheckOffer(offer)
		require.NoError(t, err)
		offer.Services[0].Contact.Place = "Hub"
		after, err := startforlife.CheckOffer(offer)
		require.NoError(t, err)
		assert.GreaterOrEqual(t, after.Contacts().Met, before.Contacts().Met)
	})
}

func ExampleCheckOffer() {
	check, err := startforlife.CheckOffer(startforlife.LocalOffer{Services: []startforlife.OfferedService{
		{Service: startforlife.OfferMaternity, Title: "Your midwife", Text: "Care in pregnancy and at birth.", Contact: startforlife.Contact{Telephone: "01253 000000"}},
		{Service: startforlife.OfferHealthVisiting, Title: "Your health visitor", Text: "Part of the 0-19 HCP pathway."},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range check.Findings() {
		if finding.Status == righthelp.NotMet {
			fmt.Println(finding.Rule, finding.Because)
		}
	}
	for found := range check.Jargon() {
		fmt.Println(found.Field, found.Word)
	}
	// Output:
	// sfl.offer.service.infant_feeding The offer does not have it.
	// sfl.offer.service.mental_health The offer does not have it.
	// sfl.offer.service.send The offer does not have it.
	// sfl.offer.service.safeguarding The offer does not have it.
	// sfl.offer.plus The offer has nothing beyond the six services.
	// sfl.offer.explains “Your health visitor” has no contact details: neither telephone, e-mail, web address nor place.
	// services[1].text HCP
	// services[1].text pathway
}
