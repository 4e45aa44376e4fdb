package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/startforlife"
)

// The offer is made up; data/README.md says so too.
//
//go:embed data/offer.json
var offerJSON string

const offerName = "an illustrative offer, made up"

func offerCommand() program.Command {
	return program.Command{
		Name: "offer", Summary: "check a Start for Life offer: its services, how it is published, its design, and words that look like jargon",
		Example: `
startforlife offer -in offer.json -out offer.html
offer.json: {"area": "Aveton",
 "services": [{"service": "sfl.offer.service.maternity", "title": "Your midwife", "text": "Care in pregnancy …",
   "contact": {"telephone": "…", "email": "", "web": "", "place": ""}}],
 "answers": [{"rule": "sfl.offer.minimum.any.1", "status": "met", "evidence": "…"}], "plain": ["Bump Club"]}
A service of the area's own has no "service". The answers are to the eight statements on publishing and the thirteen
principles; a status is met, not_met or not_applicable (with a "reason"), and what is left out nobody has said.
Words in "plain" are known to the area's families, and not taken for jargon.`,
		Formats: []string{"text", "json", "html"},
		Sample:  program.Sample{Name: offerName, Text: offerJSON},
		Run: func(task *program.Task) error {
			var in offerInput
			if err := task.ReadJSON(&in); err != nil {
				return err
			}
			offer, err := in.check(task.Input())
			if err != nil {
				return inFile(task, err)
			}
			switch task.Format {
			case "json":
				return report.JSON(task, offer.answer())
			case "html":
				page, err := offer.page()
				if err != nil {
					return err
				}
				return page.HTML(task)
			}
			fmt.Fprintf(task, "%s, from %s\n", offer.title(), offer.input)
			return offer.text(task)
		},
	}
}

// offerInput is the offer as a document has it.
type offerInput struct {
	Area     string                        `json:"area"`
	Services []startforlife.OfferedService `json:"services"`
	Answers  []answerJSON                  `json:"answers"`
	Plain    []string                      `json:"plain"`
}

// offer is an offer that has been checked.
type offer struct {
	startforlife.OfferCheck
	area, input string
}

func (in offerInput) check(input string) (offer, error) {
	var r reader
	local := startforlife.LocalOffer{Services: in.Services, Answers: r.answers("answers", in.Answers), Plain: in.Plain}
	check, err := startforlife.CheckOffer(local)
	if err := errors.Join(append(r.problems, err)...); err != nil {
		return offer{}, err
	}
	return offer{check, in.Area, input}, nil
}

// sampleOffer is the offer that is built into the program.
func sampleOffer() (offer, error) {
	var in offerInput
	if err := program.DecodeJSON([]byte(offerJSON), &in); err != nil {
		return offer{}, err
	}
	return in.check(offerName)
}

// offerAnswer is the answer about an offer. Its names are a contract.
type offerAnswer struct {
	Illustrative bool                  `json:"illustrative,omitempty"`
	Area         string                `json:"area"`
	Services     righthelp.Count       `json:"services"`
	Contacts     righthelp.Count       `json:"contacts"`
	Minimum      righthelp.Count       `json:"publishing_minimum"`
	Further      righthelp.Count       `json:"publishing_further"`
	Principles   righthelp.Count       `json:"principles"`
	Findings     []righthelp.Finding   `json:"findings"`
	Jargon       []startforlife.Jargon `json:"jargon"`
}

func (o offer) answer() offerAnswer {
	return offerAnswer{
		o.input == offerName, o.area, o.Services(), o.Contacts(), o.Publishing(righthelp.TierMinimum), o.Publishing(righthelp.TierFurther), o.Principles(),
		slices.Collect(o.Findings()), slices.AppendSeq([]startforlife.Jargon{}, o.Jargon()),
	}
}

func (o offer) title() string {
	if o.area == "" {
		return "A Start for Life offer"
	}
	return "The Start for Life offer of " + o.area
}

func (o offer) lede() string {
	services, contacts, publishing := o.Services(), o.Contacts(), o.Publishing(righthelp.TierMinimum)
	return fmt.Sprintf("Universal services: %d of %d. Entries that say how to get the service: %d of %d. Minimum of publishing: %d of %d, %d not said.",
		services.Met, services.Of, contacts.Met, contacts.Of, publishing.Met, publishing.Of, publishing.Unknown)
}

func (o offer) checklists() []checklist {
	return listed(o.Findings(), []heading{
		{"The services", []string{"sfl.offer.service.", string(startforlife.OfferUniversalPlus)}},
		{"How families get them", []string{string(startforlife.OfferExplains)}},
		{"How the offer is published: the minimum", []string{"sfl.offer.minimum."}},
		{"The principles of design", []string{"sfl.principle."}},
		{"How the offer is published: going further", []string{"sfl.offer.further."}},
	})
}

func (o offer) jargon() report.Table {
	table := report.Table{Caption: "Words that look like jargon", Columns: []report.Column{{Name: "Word"}, {Name: "Where"}}}
	for found := range o.Jargon() {
		table.Rows = append(table.Rows, []string{found.Word, found.Field})
	}
	return table
}

const offerMethod = "What the offer says is checked as far as a program can; what is said of its publication and design is taken as it was answered. Whether a word is jargon, parents can say best; that the contact details are right, somebody has to try."

func (o offer) text(w io.Writer) error {
	fmt.Fprintf(w, "%s\n", report.Wrapped(o.lede()))
	for _, list := range o.checklists() {
		fmt.Fprintln(w)
		if err := list.table().Text(w); err != nil {
			return err
		}
	}
	if jargon := o.jargon(); len(jargon.Rows) > 0 {
		fmt.Fprintln(w)
		if err := jargon.Text(w); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "\n%s\n", report.Wrapped(offerMethod))
	return err
}

func (o offer) sections() ([]report.Section, error) {
	parts, err := sections(o.checklists())
	if jargon := o.jargon(); len(jargon.Rows) > 0 {
		parts = append(parts, report.Section{Title: "Words to look at", Tables: []report.Table{jargon}})
	}
	return parts, err
}

func (o offer) page() (report.Page, error) {
	parts, err := o.sections()
	return report.Page{Title: o.title(), Lede: o.lede(), Source: o.input, Sections: parts, Method: []string{offerMethod}, Style: checklistStyle}, err
}
