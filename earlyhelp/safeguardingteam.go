package earlyhelp

import (
	"errors"
	"iter"
	"slices"
	"strconv"

	"github.com/righthelp/righthelp"
)

// TeamRole is one of the nine roles of a Family Safeguarding team.
type TeamRole struct {
	righthelp.Rule
	WithAdults bool `json:"with_adults"` // works with the parents and carers of a family on what they face: our reading of who the adult specialists are
}

// SafeguardingTeam yields the nine roles of a Family Safeguarding team, in the order of Blackpool's report of September
// 2023.
func SafeguardingTeam() iter.Seq[TeamRole] { return slices.Values(teamRoles[:]) }

// LaunchProgress is how far the preparation of a Family Safeguarding team has come.
type LaunchProgress struct {
	SpecialistPosts      int  `json:"specialist_posts"`      // adult specialist workers that the team is to have
	SpecialistsRecruited *int `json:"specialists_recruited"` // of them, those recruited; nil where nobody knows
	TeamMembers          int  `json:"team_members"`          // members of the Strengthening and Supporting Families team
	MembersTrained       *int `json:"members_trained"`       // of them, those who have attended the targeted workshops; nil where nobody knows
}

// LaunchGates says whether the two gates before the launch are passed: three quarters of the adult specialist workers
// recruited, and three quarters of the team's members trained. A gate of which the whole number is not known (0), or of which
// nobody knows the part, is not assessed. Numbers below 0, and parts larger than their whole, are refused together, each as a *righthelp.MalformedError.
func LaunchGates(progress LaunchProgress) ([2]righthelp.Finding, error) {
	recruited, recruitedErr := gate(launchGates[0].ID, "specialists_recruited", progress.SpecialistsRecruited, progress.SpecialistPosts, " adult specialist workers are recruited.")
	trained, trainedErr := gate(launchGates[1].ID, "members_trained", progress.MembersTrained, progress.TeamMembers, " members of the team have attended the workshops.")
	if err := errors.Join(recruitedErr, trainedErr); err != nil {
		return [2]righthelp.Finding{}, err
	}
	return [2]righthelp.Finding{recruited, trained}, nil
}

func gate(rule righthelp.RuleID, field string, known *int, whole int, said string) (righthelp.Finding, error) {
	var part int
	if known != nil {
		part = *known
	}
	finding := righthelp.Finding{Rule: rule, Because: strconv.Itoa(part) + " of " + strconv.Itoa(whole) + said}
	switch {
	case part < 0 || part > whole && whole != 0 || whole < 0:
		return righthelp.Finding{}, &righthelp.MalformedError{Field: field, Value: strconv.Itoa(part), Reason: "it is a part of " + strconv.Itoa(whole)}
	case known == nil:
		finding.Because = "How many there are so far is not known."
	case whole == 0:
		finding.Because = "How many there are to be is not known."
	case whole-part <= whole/4: // at most a quarter is missing, so at least 75% are there
		finding.Status = righthelp.Met
	default:
		finding.Status = righthelp.NotMet
	}
	return finding, nil
}

// PathfinderElements yields the four elements of the system that the Families First for Children pathfinder designs and tests. Its money and
// its authorities are in package startforlife/grant.
func PathfinderElements() iter.Seq[righthelp.Rule] { return slices.Values(pathfinderElements[:]) }

// FamilyNetworks yields what the family network pilot tests: family group decision-making and family network support
// packages.
func FamilyNetworks() iter.Seq[righthelp.Rule] { return slices.Values(familyNetworks[:]) }

const (
	safeguardingReport righthelp.SourceID = "blackpool-fsm-2023"
	pathfinderPaper    righthelp.SourceID = "ffc-pathfinder-2024"

	adultReading = "The list of roles does not say who the adult specialists are. Elsewhere (6.12) the report has specialists in domestic abuse, in the misuse of substances and alcohol, and in mental health, who work with adults."
)

var teamRoles = [...]TeamRole{
	{Rule: righthelp.Rule{
		ID: "fsm.team.manager", Kind: "team_role", Title: "Team Manager", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Manages the team, and is responsible for the decisions about the families that it supports.",
		Section: "6.9, team manager", Passage: righthelp.Passage{Words: 22, Sum: 0x35075e62ec073dfe},
	}},
	{Rule: righthelp.Rule{
		ID: "fsm.team.senior_social_worker", Kind: "team_role", Title: "Senior Social workers", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Have a small caseload, and oversee the team's adult workers.",
		Section: "6.9, senior social workers", Passage: righthelp.Passage{Words: 17, Sum: 0x0aebcd9612bea76c},
	}},
	{Rule: righthelp.Rule{
		ID: "fsm.team.social_worker", Kind: "team_role", Title: "Child and Family Social Workers", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Their key role is to coordinate how a child's multi-disciplinary plan moves forward. They complete the family programme with the family, and use tools of motivational interviewing to bring about change for children.",
		Section: "6.9, child and family social workers", Passage: righthelp.Passage{Words: 40, Sum: 0x4233eb607a81776f},
	}},
	{Rule: righthelp.Rule{
		ID: "fsm.team.practitioner", Kind: "team_role", Title: "Child and family practitioner", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Works together with the social worker, and directly with children and families.",
		Section: "6.9, child and family practitioner", Passage: righthelp.Passage{Words: 21, Sum: 0xb3cf3893d8fdf4d7},
	}},
	{WithAdults: true, Rule: righthelp.Rule{
		ID: "fsm.team.recovery_worker", Kind: "team_role", Title: "Recovery workers", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Work directly with parents for whom drugs, alcohol or both are a difficulty: direct work, consultations and assessments with them, in order to motivate them to change how they behave.",
		Section: "6.9, recovery workers", Passage: righthelp.Passage{Words: 37, Sum: 0x92cc03609c261216}, Note: adultReading,
	}},
	{WithAdults: true, Rule: righthelp.Rule{
		ID: "fsm.team.domestic_abuse_practitioner", Kind: "team_role", Title: "Domestic abuse practitioners", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Support parents in breaking the cycle of abusive relationships: direct work with victims of domestic abuse, and training that encourages self-esteem. It can be in groups or one to one.",
		Section: "6.9, domestic abuse practitioners", Passage: righthelp.Passage{Words: 50, Sum: 0xf6d3d5c1a704fe76},
		Note: adultReading + " The sentence on training breaks off after a verb.",
	}},
	{WithAdults: true, Rule: righthelp.Rule{
		ID: "fsm.team.domestic_abuse_officer", Kind: "team_role", Title: "Domestic abuse officers", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Assess the person from whom there may be a risk to a partner or to the family, and can work directly with that person, in a group or one to one, to support them in finding strategies that help to reduce stress, anxiety and whatever else affects how they behave.",
		Section: "6.9, domestic abuse officers", Passage: righthelp.Passage{Words: 70, Sum: 0x310ff2edf2e55f74}, Note: adultReading,
	}},
	{WithAdults: true, Rule: righthelp.Rule{
		ID: "fsm.team.mental_health_practitioner", Kind: "team_role", Title: "Mental Health Practitioners", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Support parents and carers with mental ill-health in good time. They also give assessments and interventions based on evidence, in order to lessen the issues that come with it.",
		Section: "6.9, mental health practitioners", Passage: righthelp.Passage{Words: 36, Sum: 0xef2997738f8d7fdd}, Note: adultReading,
	}},
	{Rule: righthelp.Rule{
		ID: "fsm.team.business_support", Kind: "team_role", Title: "Business support officer", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "Gives the team support that is effective and in good time, and runs its administration. Key to the role is to record the reflective discussions of group supervision, in which the team manager takes key decisions after looking at the family's situation with all adult specialists and social workers. Has a large part in managing data beside the team manager.",
		Section: "6.9, business support officer", Passage: righthelp.Passage{Words: 67, Sum: 0xd4150568a3345f12},
	}},
}

var launchGates = [...]righthelp.Rule{
	{
		ID: "fsm.launch.recruited", Kind: "launch_gate", Title: "Adult specialist workers recruited", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "The multi-disciplinary teams launch when 75% of the adult specialist workers are recruited.",
		Section: "6.7, first bullet, in brackets", Figures: "75", Passage: righthelp.Passage{Words: 10, Sum: 0xa141f78a0c9a253a},
		Note: "Once 75% is read as: from 75% on.",
	},
	{
		ID: "fsm.launch.trained", Kind: "launch_gate", Title: "Team members trained", Basis: righthelp.Published, Source: safeguardingReport,
		Text:    "The launch waits for 75% of the members of the Strengthening and Supporting Families team to have been at targeted workshops.",
		Section: "6.7, second bullet, in brackets", Figures: "75", Passage: righthelp.Passage{Words: 14, Sum: 0xe9c1fea5741fcc48},
		Note: "Once 75% is read as: from 75% on.",
	},
}

var pathfinderElements = [...]righthelp.Rule{
	{
		ID: "ffc.element.family_help", Kind: "element", Title: "Family help", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "Local multi-disciplinary family help services are set up that join early help and child in need provision, so that families with multiple needs get support earlier and without breaks, and can overcome what is hard, stay together and do well.",
		Section: "FFC pathfinder, key elements, first bullet", Passage: righthelp.Passage{Words: 36, Sum: 0x8549dde3c7c09e56},
	},
	{
		ID: "ffc.element.child_protection", Kind: "element", Title: "Child protection", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "Child protection guards every child from significant harm, within the home and beyond it. New dedicated multi-agency teams, led by experts, lead it; they include social workers who are lead child protection practitioners. Beside it, all parents in child protection are offered information and support.",
		Section: "FFC pathfinder, key elements, second bullet", Passage: righthelp.Passage{Words: 47, Sum: 0x22e269eabe919a38},
	},
	{
		ID: "ffc.element.family_networks", Kind: "element", Title: "Family networks", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "More use is made of family networks: the wider family takes part in decisions earlier, in every part of the system, and gets practical and financial support through family network support packages, to help it to keep children safe and well at home.",
		Section: "FFC pathfinder, key elements, third bullet", Passage: righthelp.Passage{Words: 40, Sum: 0x339341a4bf2f5703},
	},
	{
		ID: "ffc.element.safeguarding_partners", Kind: "element", Title: "Safeguarding partners", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "Arrangements between safeguarding agencies become stronger and clearer, following Working Together 2023: education has a larger part, information is shared better, and there is engagement with children and families in the design and delivery of reforms.",
		Section: "FFC pathfinder, key elements, fourth bullet", Figures: "2023", Passage: righthelp.Passage{Words: 34, Sum: 0x4aab06db3d2773b6},
	},
}

var familyNetworks = [...]righthelp.Rule{
	{
		ID: "ffc.network.group_decision_making", Kind: "network", Title: "Family group decision-making", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "The pilot makes more use of family group decision-making.",
		Section: "family network pilot, second paragraph", Passage: righthelp.Passage{Words: 8, Sum: 0xab71aa6f43c2c982},
		Note: "The purpose that the sentence gives is to find solutions that families lead and that last.",
	},
	{
		ID: "ffc.network.support_packages", Kind: "network", Title: "Family network support packages", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "Extended family networks get flexible funding in support packages, which are to help keep families together, and children out of care, where that is appropriate. The pilot tests what comes of it.",
		Section: "family network pilot, first paragraph, second sentence", Passage: righthelp.Passage{Words: 29, Sum: 0x095a8aca9b1b76c8},
	},
	{
		ID: "ffc.network.unlocking", Kind: "network", Title: "What a support package is for", Basis: righthelp.Published, Source: pathfinderPaper,
		Text:    "The pilot examines how such packages, by financial and other practical means, can take away barriers and enable family networks to have a more active part in giving children a loving, safe and stable home.",
		Section: "family network pilot, third paragraph", Passage: righthelp.Passage{Words: 35, Sum: 0x163d9b7079dba47f},
	},
}
