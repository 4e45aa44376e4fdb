package familyhub_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

func ExampleDirectory_OpenTo() {
	age := func(text string) righthelp.AgeRange { ages, _ := righthelp.ParseAgeRange(text); return ages }
	directory, err := familyhub.August2022().Directory(familyhub.Network{
		Name:  "Northtown Family Hubs",
		Sites: []familyhub.Site{{ID: "westgate", Name: "Westgate Family Hub", Kind: familyhub.FamilyHub, Address: "1 West Gate"}},
		Services: []familyhub.OfferedService{
			{
				ID: "play", Name: "Stay and play", Delivers: []righthelp.RuleID{"fhse.1"}, Ages: age("birth/5 years"),
				Deliveries: []familyhub.Delivery{{Way: familyhub.WalkIn, Site: "westgate"}},
			},
			{
				ID: "youth", Name: "Youth advice", Delivers: []righthelp.RuleID{"fhse.24"}, Ages: age("11 years/19 years"), AgesSEND: age("11 years/25 years"),
				Deliveries: []familyhub.Delivery{{Way: familyhub.Telephone}},
			},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	on, _ := righthelp.ParseDate("2023-05-01")
	twenty, _ := righthelp.ParseAge("20 years")
	openings, err := directory.OpenTo(familyhub.Family{On: on, Children: []familyhub.Child{{Age: twenty}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, opening := range openings {
		fmt.Println(opening.Service, opening.Status)
		for _, reason := range opening.Because {
			fmt.Println(" ", reason.Because)
		}
	}
	// Output:
	// play not_met
	//   It is for ages birth to 5 years.
	// youth not_assessed
	//   At this age it is for a child with SEND; whether the family's child has SEND, nobody has said.
}

func ExampleDirectory_Findings() {
	directory, err := familyhub.August2022().Directory(familyhub.Network{
		Name: "Northtown Family Hubs", WebPage: "https://northtown.example/hubs",
		Sites: []familyhub.Site{{ID: "westgate", Name: "Westgate Family Hub", Kind: familyhub.FamilyHub, Address: "1 West Gate"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range directory.Findings() {
		if finding.Rule == "fhnet.access_point.3" || finding.Rule == "fhnet.hours.1" {
			fmt.Println(finding.Status, finding.Because)
		}
	}
	// Output:
	// not_met No phone line is named.
	// not_assessed Westgate Family Hub: its opening hours are not said.
}
