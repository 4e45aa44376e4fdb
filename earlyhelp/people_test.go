package earlyhelp_test

import (
	"math"
	"slices"
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/internal/casetest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type (
	givenLead struct {
		Around []earlyhelp.Practitioner
		Wish   earlyhelp.Wish
	}
	expectLead struct {
		Order []righthelp.RuleID
		First []righthelp.Status // of the findings of the first suggestion
		Often string             // what is said of how often the first would lead
	}
)

func TestWhoIsSuggestedToLead(t *testing.T) {
	casetest.Each(t, "lead.json", func(t *testing.T, given givenLead, expect expectLead) {
		for range 2 { // the order of the practitioners does not matter
			suggestions, err := earlyhelp.SuggestLead(earlyhelp.WorkforceMarch2022(), given.Around, given.Wish)
			require.NoError(t, err)
			var order []righthelp.RuleID
			for _, suggestion := range suggestions {
				order = append(order, suggestion.Role)
				assert.NotEmpty(t, suggestion.Title)
				for _, finding := range suggestion.Findings {
					assert.NotEmpty(t, finding.Because)
				}
			}
			assert.Equal(t, expect.Order, order)
			if expect.First != nil {
				var statuses []righthelp.Status
				for _, finding := range suggestions[0].Findings {
					statuses = append(statuses, finding.Status)
				}
				assert.Equal(t, expect.First, statuses)
			}
			if expect.Often != "" {
				findings := suggestions[0].Findings
				assert.Equal(t, expect.Often, findings[len(findings)-1].Because)
			}
			slices.Reverse(given.Around)
		}
	})
}

func TestTheFamilysWishBeingUnknownIsSaid(t *testing.T) {
	suggestions, err := earlyhelp.SuggestLead(earlyhelp.WorkforceMarch2022(), []earlyhelp.Practitioner{{Role: "ehsg.workforce_table.occasional.11", KnowsFamily: righthelp.NotMet}}, earlyhelp.Wish{})
	require.NoError(t, err)
	require.Len(t, suggestions, 1)
	assert.Equal(t, earlyhelp.Occasional, suggestions[0].Frequency)
	assert.Equal(t, []righthelp.Finding{
		{Rule: "ehsg.lead.family_has_say", Because: "The family has not said whether it wants them: ask."},
		{Rule: "blackpool.lead.knows_family", Status: righthelp.NotMet, Because: "They neither know the family well yet nor talk with it regularly."},
		{Rule: "ehsg.workforce_table.occasional", Status: righthelp.Met, Because: "They do not usually lead, unless it is in the family's best interests."},
	}, suggestions[0].Findings)
}

func TestLeadsThatCannotBeSuggestedAreRefusedTogether(t *testing.T) {
	table := earlyhelp.WorkforceMarch2022()
	_, err := earlyhelp.SuggestLead(table, nil, earlyhelp.Wish{})
	assert.Equal(t, []string{"roles"}, problemFields(t, err))
	_, err = earlyhelp.SuggestLead(table, make([]earlyhelp.Practitioner, 101), earlyhelp.Wish{})
	assert.Equal(t, []string{"roles"}, problemFields(t, err))
	_, err = earlyhelp.SuggestLead(table, make([]earlyhelp.Practitioner, 34), earlyhelp.Wish{For: make([]righthelp.RuleID, 34), Against: make([]righthelp.RuleID, 33)})
	assert.Equal(t, []string{"roles"}, problemFields(t, err), "they are counted together")
	_, err = earlyhelp.SuggestLead(table, make([]earlyhelp.Practitioner, 100), earlyhelp.Wish{})
	assert.Len(t, problemFields(t, err), 100, "each of a hundred is looked at")
	wanted, err := earlyhelp.SuggestLead(table, nil, earlyhelp.Wish{For: []righthelp.RuleID{"ehsg.workforce_table.regular.2"}})
	require.NoError(t, err)
	assert.Len(t, wanted, 1)
	wanted, err = earlyhelp.SuggestLead(table, []earlyhelp.Practitioner{{Role: "ehsg.workforce_table.regular.2", KnowsFamily: righthelp.NotApplicable}}, earlyhelp.Wish{})
	require.NoError(t, err, "that is a status too")
	assert.Len(t, wanted, 1)
	_, err = earlyhelp.SuggestLead(table, []earlyhelp.Practitioner{
		{Role: "ehsg.workforce_table.frequent.4"},
		{Role: "ehsg.workforce_table.regular.1", KnowsFamily: 9},
		{Role: "ehsg.workforce_table.frequnt.1"},
		{},
	}, earlyhelp.Wish{For: []righthelp.RuleID{"ehsg.workforce_table.regular.2", "x"}, Against: []righthelp.RuleID{"ehsg.workforce_table.regular.2", "y"}})
	assert.Equal(t, []string{"roles[1].knows_family", "roles[1].role", "roles[2].role", "roles[3].role", "wish.for[1]", "wish.against[0]", "wish.against[1]"}, problemFields(t, err))
	var unknown *righthelp.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "ehsg.workforce_table.frequent.1", unknown.Near)
}

type (
	givenHolder struct {
		Edition earlyhelp.WorkingTogether
		Work    earlyhelp.StatutoryWork
		Holder  earlyhelp.Holder
	}
	expectStatus struct{ Status righthelp.Status }
)

func TestWhoMayHoldStatutoryWork(t *testing.T) {
	casetest.Each(t, "hold.json", func(t *testing.T, given givenHolder, expect expectStatus) {
		finding, err := earlyhelp.MayHold(given.Edition, given.Work, given.Holder)
		require.NoError(t, err)
		assert.Equal(t, expect.Status, finding.Status)
		assert.NotEmpty(t, finding.Because)
	})
	_, err := earlyhelp.MayHold(0, 0, earlyhelp.Holder{})
	assert.Equal(t, []string{"edition", "work"}, problemFields(t, err))
	_, err = earlyhelp.MayHold(3, earlyhelp.ChildInNeedWork, earlyhelp.Holder{})
	assert.Equal(t, []string{"edition"}, problemFields(t, err))
}

type expectFit struct {
	LeadPractitioner righthelp.Status `json:"lead_practitioner"`
	KeyContact       righthelp.Status `json:"key_contact"`
	Rule             righthelp.RuleID
	Because          string // of the key contact; not compared where it is empty
}

func TestWhenAKeyContactFitsAndWhenALeadPractitioner(t *testing.T) {
	casetest.Each(t, "key_contact.json", func(t *testing.T, given earlyhelp.Situation, expect expectFit) {
		fit := earlyhelp.WhoFits(given)
		because := fit.KeyContact.Because
		if expect.Because == "" {
			because = ""
		}
		assert.Equal(t, expect, expectFit{fit.LeadPractitioner.Status, fit.KeyContact.Status, fit.KeyContact.Rule, because})
		assert.NotEmpty(t, fit.LeadPractitioner.Because)
		assert.NotEmpty(t, fit.KeyContact.Because)
	})
}

func TestTheGatesOfTheLaunch(t *testing.T) {
	casetest.Each(t, "launch_gates.json", func(t *testing.T, given earlyhelp.LaunchProgress, expect struct{ Status []righthelp.Status }) {
		gates, err := earlyhelp.LaunchGates(given)
		require.NoError(t, err)
		assert.Equal(t, expect.Status, []righthelp.Status{gates[0].Status, gates[1].Status})
		assert.Equal(t, []righthelp.RuleID{"fsm.launch.recruited", "fsm.launch.trained"}, []righthelp.RuleID{gates[0].Rule, gates[1].Rule})
	})
	most, three := math.MaxInt/4*3, 3
	gates, err := earlyhelp.LaunchGates(earlyhelp.LaunchProgress{SpecialistPosts: math.MaxInt, SpecialistsRecruited: &most, TeamMembers: 4, MembersTrained: &three})
	require.NoError(t, err)
	assert.Equal(t, righthelp.NotMet, gates[0].Status, "a quarter of the largest number is not whole")
	assert.Equal(t, "3 of 4 members of the team have attended the workshops.", gates[1].Because)
}

func TestNumbersThatCannotBePartsAreRefusedTogether(t *testing.T) {
	four, less, lesser := 4, -1, -2
	for _, progress := range []earlyhelp.LaunchProgress{
		{SpecialistPosts: 3, SpecialistsRecruited: &four, TeamMembers: 3, MembersTrained: &less},
		{SpecialistPosts: -1, SpecialistsRecruited: &lesser, TeamMembers: -1},
		{SpecialistsRecruited: &less, MembersTrained: &less},
	} {
		gates, err := earlyhelp.LaunchGates(progress)
		assert.Equal(t, []string{"specialists_recruited", "members_trained"}, problemFields(t, err))
		assert.Zero(t, gates)
	}
}

func TestTheSafeguardingTeamHasNineRolesOfWhichFourWorkWithAdults(t *testing.T) {
	adults, all := 0, 0
	for role := range earlyhelp.SafeguardingTeam() {
		all++
		if role.WithAdults {
			adults++
		}
	}
	assert.Equal(t, 9, all)
	assert.Equal(t, 4, adults)
	assert.Len(t, slices.Collect(earlyhelp.PathfinderElements()), 4)
	assert.Len(t, slices.Collect(earlyhelp.FamilyNetworks()), 3)
}
