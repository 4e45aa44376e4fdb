package familyhub_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/familyhub"
)

func ExampleFramework_Cover() {
	coverage, err := familyhub.August2022().Cover([]righthelp.Answer{
		{Rule: "fhse.2.minimum.virtual.1", Status: righthelp.Met, Evidence: "page on the council's website"},
		{Rule: "fhse.2.further.face_to_face.1", Status: righthelp.NotMet},
		{Rule: "fhse.2.further.face_to_face.2", Status: righthelp.NotMet},
		{Rule: "fhse.8.minimum.face_to_face.1", Status: righthelp.Met, Evidence: "training of 3 October"},
		{Rule: "fhse.8.minimum.virtual.1", Status: righthelp.NotMet},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range []righthelp.RuleID{"fhse.2", "fhse.8", "fhse.9"} {
		service, _ := coverage.Framework().Service(id)
		row, _ := coverage.Service(id)
		fmt.Printf("%s: %s\n", service.Title, row.Minimum.Reach)
		fmt.Println("  at the hub", row.Cells.FaceToFace.Minimum.Reach)
		fmt.Println("  in the network", row.Cells.Network.Minimum.Reach)
		fmt.Println("  online", row.Cells.Virtual.Minimum.Reach)
	}
	for statement := range coverage.Missing() {
		fmt.Println("missing:", statement.ID, statement.Title)
	}
	// Output:
	// Birth registration: met
	//   at the hub expected_elsewhere
	//   in the network expected_elsewhere
	//   online met
	// Housing: not_met
	//   at the hub met
	//   in the network unknown
	//   online not_met
	// Infant Feeding Support: expected_elsewhere
	//   at the hub expected_elsewhere
	//   in the network expected_elsewhere
	//   online expected_elsewhere
	// missing: fhse.8.minimum.virtual.1 Online housing information
}

// What did a page on the council's website change?
func ExampleCompareCoverage() {
	before, _ := familyhub.August2022().Cover([]righthelp.Answer{{Rule: "fhse.2.minimum.virtual.1", Status: righthelp.NotMet}})
	after, _ := familyhub.August2022().Cover([]righthelp.Answer{{Rule: "fhse.2.minimum.virtual.1", Status: righthelp.Met}})
	comparison, err := familyhub.CompareCoverage(before, after)
	if err != nil {
		fmt.Println(err)
		return
	}
	for change := range comparison.Statements() {
		fmt.Println(change.Statement, change.Before, change.After)
	}
	for change := range comparison.Cells() {
		if change.Service == "fhse.2" && change.Access == 0 {
			fmt.Println(change.Service, change.Before.Minimum.Reach, change.After.Minimum.Reach)
		}
	}
	// Output:
	// fhse.2.minimum.virtual.1 not_met met
	// fhse.2 not_met met
}
