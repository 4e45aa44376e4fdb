package earlyhelp_test

import (
	"fmt"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
)

// A young carer whose parents nobody has asked yet. Whether any child is at risk of harm is not known yet.
func ExampleFramework_Assess() {
	framework := earlyhelp.BlackpoolNovember2021()
	facts, err := framework.Facts([]earlyhelp.Fact{
		{Indicator: "wt.benefit.young_carer", Presence: earlyhelp.Present},
		{Indicator: "blackpool.sign.significant_difficulties", Presence: earlyhelp.Absent},
		{Indicator: "wt.harm.likely", Presence: earlyhelp.NotKnown},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	need, err := framework.Assess(earlyhelp.Family{Facts: facts})
	if err != nil {
		fmt.Println(err)
		return
	}
	level, _ := need.Level()
	fmt.Println(level, need.EarlyHelp(), need.Consent().MayProceed)
	for indicator := range need.Ask() {
		fmt.Println("ask:", indicator.Text)
	}
	// Output:
	// Universal Plus (level 2) true false
	// ask: There is reasonable cause to suspect that a child is suffering significant harm.
	// ask: There is reasonable cause to suspect that a child is likely to suffer significant harm.
	// ask: Without services a child is unlikely to reach, or to keep, a reasonable standard of health or development.
	// ask: Without services a child's health or development is likely to be impaired significantly, or further.
	// ask: A child is disabled.
}

// A sign of significant harm has the last word, whatever a practitioner judges.
func ExampleFramework_AssessNamed() {
	need, err := earlyhelp.BlackpoolNovember2021().AssessNamed([]earlyhelp.Fact{
		{Indicator: "wt.harm.suffering", Presence: earlyhelp.Present},
	}, earlyhelp.Consent{}, earlyhelp.Judgement{Level: "2", Reason: "the parents are friendly", By: "teacher"})

	level, _ := need.Level()
	_, effect := need.Judgement()
	fmt.Println(level, need.Safeguarding(), effect, err)
	// Output: Specialist (level 4) true set_aside <nil>
}

// A framework with a hole in it is refused, with all that is wrong.
func ExampleNewFramework() {
	thresholds := earlyhelp.BlackpoolNovember2021().Thresholds()
	thresholds.Levels[3].Number = 5
	thresholds.Bands = []earlyhelp.Band{{Needs: "2", From: 1, To: 2, PointsTo: "2"}, {Needs: "2", From: 4, PointsTo: "3"}}
	_, err := earlyhelp.NewFramework(thresholds)
	fmt.Println(err)
	// Output:
	// levels[3].number: "5": levels are numbered 1, 2, 3 without a gap or an overlap: here 4 is due
	// bands[1].from: "4": bands run from 1 without a gap or an overlap: here 3 is due
}

// A local variant is the base with changes; the difference can be shown.
func ExampleDiff() {
	base := earlyhelp.BlackpoolNovember2021()
	thresholds := base.Thresholds()
	thresholds.Edition = "local draft"
	thresholds.Bands = []earlyhelp.Band{{Needs: "2", From: 1, To: 1, PointsTo: "2"}, {Needs: "2", From: 2, PointsTo: "3"}}
	local, err := earlyhelp.NewFramework(thresholds)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range earlyhelp.Diff(base, local) {
		fmt.Printf("%s: %q, now %q\n", change.Field, change.Before, change.After)
	}
	// Output:
	// edition: "November 2021", now "local draft"
	// bands[0]: "", now "1 to 1 needs of Universal Plus point to Universal Plus"
	// bands[1]: "", now "2 or more needs of Universal Plus point to Intensive"
}

func ExampleCompare() {
	base := earlyhelp.BlackpoolNovember2021()
	thresholds := base.Thresholds()
	thresholds.Edition = "local draft"
	thresholds.Bands = []earlyhelp.Band{{Needs: "2", From: 1, To: 1, PointsTo: "2"}, {Needs: "2", From: 2, PointsTo: "3"}}
	local, _ := earlyhelp.NewFramework(thresholds)
	comparison, err := earlyhelp.Compare(base, local, []earlyhelp.Fact{
		{Indicator: "blackpool.sign.advice_not_enough", Presence: earlyhelp.Present},
		{Indicator: "blackpool.sign.support_to_thrive", Presence: earlyhelp.Present},
	})
	before, _ := comparison.Before.Level()
	after, _ := comparison.After.Level()
	fmt.Println(before, "→", after, err)
	// Output: Universal Plus (level 2) → Intensive (level 3) <nil>
}

func ExampleNewConsent() {
	asked, _ := righthelp.NewDate(2023, 5, 2)
	consent, err := earlyhelp.NewConsent([]earlyhelp.ConsentRecord{
		{Purpose: earlyhelp.TakePart, Answer: earlyhelp.ConsentGiven, By: "mother", On: asked},
		{Purpose: earlyhelp.ContactService, Service: "school", Answer: earlyhelp.ConsentGiven, By: "mother", On: asked},
		{Purpose: earlyhelp.ContactService, Service: "housing", Answer: earlyhelp.ConsentRefused, By: "mother", On: asked},
	}, asked)
	if err != nil {
		fmt.Println(err)
		return
	}
	for permission := range consent.Permissions() {
		fmt.Println(strings.TrimSpace(permission.Activity.String()+" "+permission.Service)+":", permission.May)
	}
	// Output:
	// safeguarding: true
	// open_to_all: true
	// early_help: true
	// contact_service school: true
	// contact_service housing: false
}

func ExampleSuggestLead() {
	suggestions, err := earlyhelp.SuggestLead(earlyhelp.WorkforceMarch2022(), []earlyhelp.Practitioner{
		{Role: "ehsg.workforce_table.frequent.2"},
		{Role: "ehsg.workforce_table.sometimes.5", KnowsFamily: righthelp.Met},
	}, earlyhelp.Wish{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, suggestion := range suggestions {
		fmt.Printf("%s: %s\n", suggestion.Title, suggestion.Findings[1].Because)
	}
	// Output:
	// Midwives: They know the family well or talk with it regularly.
	// Family Workers/Early Help Worker: It is not known whether they know the family well or talk with it regularly.
}

func ExampleMayHold() {
	familyWorker := earlyhelp.Holder{SocialWorker: righthelp.NotMet, Suitable: righthelp.Met, Oversight: righthelp.Met}
	for _, edition := range []earlyhelp.WorkingTogether{earlyhelp.WorkingTogether2018, earlyhelp.WorkingTogether2023} {
		finding, _ := earlyhelp.MayHold(edition, earlyhelp.ChildInNeedWork, familyWorker)
		fmt.Println(edition, finding.Status)
	}
	// Output:
	// 2018 not_met
	// 2023 met
}

func ExampleWhoFits() {
	fit := earlyhelp.WhoFits(earlyhelp.Situation{MultipleNeeds: righthelp.Met, StartForLife: righthelp.Met, LeadInPlace: righthelp.Met})
	fmt.Println(fit.LeadPractitioner.Because)
	fmt.Println(fit.KeyContact.Because)
	// Output:
	// The family has several needs, so it should have a lead practitioner.
	// There is a lead practitioner, and a key contact beside them may not be appropriate: people decide.
}

func ExampleLaunchGates() {
	recruited, trained := 6, 22
	gates, err := earlyhelp.LaunchGates(earlyhelp.LaunchProgress{SpecialistPosts: 8, SpecialistsRecruited: &recruited, TeamMembers: 30, MembersTrained: &trained})
	for _, gate := range gates {
		fmt.Println(gate.Status, gate.Because)
	}
	fmt.Println(err)
	// Output:
	// met 6 of 8 adult specialist workers are recruited.
	// not_met 22 of 30 members of the team have attended the workshops.
	// <nil>
}
