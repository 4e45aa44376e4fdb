package grant_test

import (
	"errors"
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
)

func ExampleProgramme_Strands() {
	programme := grant.August2022()
	for strand := range programme.Strands() {
		fmt.Println(strand.Amount.Display(), strand.Title)
	}
	fmt.Println(programme.Headline().Display(), "in all, without home learning")
	// Output:
	// £81,750,000 Family hubs transformation
	// £50,000,000 Parenting support
	// £100,000,000 Parent-infant relationships and perinatal mental health support
	// £50,000,000 Infant feeding support
	// £28,700,000 Early language and the home learning environment
	// £10,000,000 Start for Life offer, and Parent and Carer Panels
	// £10,000,000 Workforce trials
	// £301,750,000 in all, without home learning
}

func ExampleProgramme_Released() {
	released, err := grant.August2022().Released(2023, righthelp.NotMet)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range released {
		fmt.Println(r.Strand, r.Form, "by", r.Rule)
	}
	// Output:
	// fhsl.strand.transformation strand_funding by fhsl.release.throughout
	// fhsl.strand.offer_and_panels strand_funding by fhsl.release.throughout
	// fhsl.strand.parenting additional_services by fhsl.release.additional_services
	// fhsl.strand.perinatal additional_services by fhsl.release.additional_services
	// fhsl.strand.infant_feeding additional_services by fhsl.release.additional_services
	// fhsl.strand.home_learning additional_services by fhsl.release.additional_services
}

func ExampleProgramme_Uses() {
	for use := range grant.August2022().Uses() {
		if use.Strand == grant.Transformation && use.Permission == grant.MayNot {
			fmt.Println(use.ID, use.Title)
		}
	}
	// Output:
	// fhsl.use.transformation.4 Capital as the larger part
	// fhsl.use.transformation.5 Running the services
	// fhsl.use.transformation.6 Services that the programme does not fund
}

func ExampleLeavingCareGrant() {
	left, _ := righthelp.ParseDate("2023-04-01")
	_, err := grant.LeavingCareGrant(left, 0)
	var open *grant.OpenQuestionError
	fmt.Println(errors.As(err, &open))

	answer, _ := grant.LeavingCareGrant(left, grant.AsBefore)
	fmt.Println(answer.Amount.Display(), answer.Rule)
	// Output:
	// true
	// £2,000 grant.other.leaving_care.before
}
