package righthelp

import (
	"iter"
	"slices"
)

// SourceID names a document of the register, as in fhsl-guide-2022.
type SourceID string

// Source is a public document that rules rest on.
type Source struct {
	ID        SourceID `json:"id"`
	Title     string   `json:"title"`
	Publisher string   `json:"publisher"`
	Date      string   `json:"date"`          // when it was published, as precisely as is known: "August 2022"
	Licence   string   `json:"licence"`       // the terms on which the document was published
	File      string   `json:"file,omitzero"` // the name of its plain-text extraction, where there is one; rules are checked against it
}

// String gives the document's title, publisher and date.
func (s Source) String() string { return s.Title + " (" + s.Publisher + ", " + s.Date + ")" }

const (
	openGovernment = "Open Government Licence v3.0"
	councilPaper   = "public council paper"
	webPage        = "public web page"
)

var sources = [...]Source{
	{
		ID: "ehsg-2022", Title: "Early Help System Guide, second edition", Publisher: "DLUHC and DfE", Date: "March 2022",
		Licence: openGovernment, File: "early-help-system-guide.txt",
	},
	{
		ID: "fhsl-guide-2022", Title: "Family Hubs and Start for Life programme guide", Publisher: "DHSC and DfE", Date: "August 2022",
		Licence: openGovernment, File: "programme-guide.txt",
	},
	{
		ID: "fhsl-annex-e-2022", Title: "Annex E: Family Hub Model Framework, second iteration", Publisher: "DHSC and DfE", Date: "August 2022",
		Licence: openGovernment, File: "annex-e-family-hub-model-framework.txt",
	},
	{
		ID: "fhsl-annex-f-2022", Title: "Annex F: Family Hub Service Expectations", Publisher: "DHSC and DfE", Date: "August 2022",
		Licence: openGovernment, File: "annex-f-family-hub-service-expectations.txt",
	},
	{
		ID: "best-start-2021", Title: "The Best Start for Life: A Vision for the 1,001 Critical Days", Publisher: "HM Government", Date: "March 2021",
		Licence: openGovernment, File: "best-start-for-life.txt",
	},
	{
		ID: "blackpool-ehs-2021", Title: "The Early Help Strategy for Blackpool 2021-2023", Publisher: "Blackpool Council", Date: "November 2021",
		Licence: councilPaper, File: "early-help-strategy.txt",
	},
	{
		ID: "blackpool-eh-report-2023", Title: "Early Help Strategy and Partnership Working", Publisher: "Blackpool Council", Date: "21 September 2023",
		Licence: councilPaper, File: "early-help-report.txt",
	},
	{
		ID: "blackpool-cscip-2023", Title: "Children's Social Care Improvement Plan, April 2023 to October 2024", Publisher: "Blackpool Council", Date: "2023",
		Licence: councilPaper, File: "improvement-plan.txt",
	},
	{
		ID: "blackpool-fsm-2023", Title: "Family Safeguarding Model", Publisher: "Blackpool Council", Date: "21 September 2023",
		Licence: councilPaper, File: "family-safeguarding-model.txt",
	},
	{
		ID: "blackpool-workplan-2023", Title: "Scrutiny Committee Workplan and monitoring of recommendations", Publisher: "Blackpool Council", Date: "21 September 2023",
		Licence: councilPaper, File: "scrutiny-workplan.txt",
	},
	{
		ID: "fnp-next-steps", Title: "FNP: Next Steps", Publisher: "Family Nurse Partnership National Unit", Date: "about 2016",
		Licence: webPage, File: "fnp-next-steps.txt",
	},
	{
		ID: "ncfh-piew", Title: "Case study: North Lincolnshire parent-infant relationship service", Publisher: "Start for Life Unit (DHSC) with RSM and North Lincolnshire Council", Date: "undated",
		Licence: webPage, File: "north-lincolnshire-piew.txt",
	},
	{
		ID: "ffc-pathfinder-2024", Title: "Families first for children pathfinder and family networks pilot", Publisher: "DfE", Date: "updated 10 April 2024",
		Licence: openGovernment, File: "families-first-pathfinder.txt",
	},
	{
		ID: "cypnow-hvip-2012", Title: "In Focus: Health Visitor Implementation Plan", Publisher: "CYP Now", Date: "10 July 2012",
		Licence: "press article", File: "health-visitor-implementation-plan.txt",
	},
}

// Sources yields the documents of the register, in a fixed order.
func Sources() iter.Seq[Source] { return slices.Values(sources[:]) }

// LookupSource gives the document with an id, and whether the register has it.
func LookupSource(id SourceID) (Source, bool) {
	for i := range sources {
		if sources[i].ID == id {
			return sources[i], true
		}
	}
	return Source{}, false
}
