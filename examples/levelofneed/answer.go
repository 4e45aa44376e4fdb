package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/examples/internal/program"
	"github.com/righthelp/righthelp/examples/internal/report"
)

// answer is what is shown of a family.
type answer struct {
	title       string
	framework   earlyhelp.Framework
	need        earlyhelp.LevelOfNeed
	consent     earlyhelp.Consent
	suggestions []earlyhelp.Suggestion
}

// level is a level as JSON has it: its number, or its name where the framework's levels have no numbers.
type level struct{ earlyhelp.Level }

func (l level) MarshalJSON() ([]byte, error) {
	if l.Number == 0 {
		return json.Marshal(l.Name)
	}
	return json.Marshal(l.Number)
}

// answerJSON is an answer as JSON. Level, name and early_help are null where the level is not assessed.
type answerJSON struct {
	Family       string              `json:"family"`
	Framework    string              `json:"framework"`
	Edition      string              `json:"edition"`
	Level        *level              `json:"level"`
	Name         *string             `json:"name"`
	EarlyHelp    *bool               `json:"early_help"`
	Safeguarding bool                `json:"safeguarding"`
	PointsTo     *level              `json:"points_to"` // before any judgement
	Responds     string              `json:"responds"`
	Route        string              `json:"route"`
	Consent      consentJSON         `json:"consent"`
	Lead         []earlyhelp.Lead    `json:"lead"`
	Ask          []righthelp.RuleID  `json:"ask"`
	ToJudge      []questionJSON      `json:"to_judge"`
	Findings     []righthelp.Finding `json:"findings"`
	Judgement    *judgementJSON      `json:"judgement"`
}

type consentJSON struct {
	earlyhelp.ConsentNeed
	Permissions []earlyhelp.Permission `json:"permissions"`
}

type questionJSON struct {
	Rule righthelp.RuleID `json:"rule"`
	Text string           `json:"text"`
}

type judgementJSON struct {
	Level  level                     `json:"level"`
	Reason string                    `json:"reason"`
	By     string                    `json:"by"`
	Effect earlyhelp.JudgementEffect `json:"effect"`
}

func (a answer) json() answerJSON {
	thresholds := a.framework.Thresholds()
	out := answerJSON{
		Family: a.title, Framework: thresholds.Name, Edition: thresholds.Edition, Safeguarding: a.need.Safeguarding(),
		Consent: consentJSON{ConsentNeed: a.need.Consent()},
		Lead:    a.lead(), Ask: []righthelp.RuleID{},
	}
	if at, assessed := a.need.Level(); assessed {
		early := a.need.EarlyHelp()
		out.Level, out.Name, out.EarlyHelp = &level{at}, &at.Name, &early
		out.Responds, out.Route = at.Responds, a.route()
	}
	if pointed, assessed := a.need.Pointed(); assessed {
		out.PointsTo = &level{pointed}
	}
	for permission := range a.consent.Permissions() {
		out.Consent.Permissions = append(out.Consent.Permissions, permission)
	}
	for indicator := range a.need.Ask() {
		out.Ask = append(out.Ask, indicator.ID)
	}
	for question := range a.need.ToJudge() {
		out.ToJudge = append(out.ToJudge, questionJSON{question.ID, question.Text})
	}
	for finding := range a.need.Findings() {
		out.Findings = append(out.Findings, finding)
	}
	if judgement, effect := a.need.Judgement(); effect != 0 {
		judged, _ := a.framework.Level(judgement.Level)
		out.Judgement = &judgementJSON{level{judged}, judgement.Reason, judgement.By, effect}
	}
	return out
}

// lead is who would usually lead at the level and then, for early help, those around the family in the order suggested.
func (a answer) lead() []earlyhelp.Lead {
	lead := []earlyhelp.Lead{}
	for usual := range a.need.Lead() {
		lead = append(lead, usual)
	}
	if !a.need.EarlyHelp() {
		return lead
	}
	for _, suggestion := range a.suggestions {
		var reasons []string
		for _, finding := range suggestion.Findings {
			reasons = append(reasons, finding.Because)
		}
		lead = append(lead, earlyhelp.Lead{Role: suggestion.Title, Reason: strings.Join(reasons, " ")})
	}
	return lead
}

// writeJSON writes one family as an object, and the built-in ones as a list.
func writeJSON(task *program.Task, answers []answer) error {
	if task.Flags.IsSet("in") {
		return report.JSON(task, answers[0].json())
	}
	var out []answerJSON
	for _, a := range answers {
		out = append(out, a.json())
	}
	return report.JSON(task, out)
}

func (a answer) headline() string {
	at, assessed := a.need.Level()
	switch {
	case a.need.Safeguarding():
		return "Refer to children's social care at once, with or without consent: there is a sign of significant harm. " + at.String() + "."
	case !assessed:
		return "No level: nothing is known yet. Not known is not the same as absent."
	case at.EarlyHelp && at.Statutory:
		return at.String() + ", which holds both early help and statutory work."
	case at.EarlyHelp:
		return at.String() + ". It is early help."
	}
	return at.String() + ". It is not early help."
}

// route is how the family gets the response; with a sign of significant harm there is only one.
func (a answer) route() string {
	at, _ := a.need.Level()
	if a.need.Safeguarding() {
		return "a safeguarding referral to children's social care, now; consent is no condition"
	}
	return at.Route
}

// judged says what came of a practitioner's judgement, where there is one.
func (a answer) judged() string {
	judgement, effect := a.need.Judgement()
	if effect == 0 {
		return ""
	}
	by := judgement.By
	if by == "" {
		by = "a practitioner"
	}
	level, _ := a.framework.Level(judgement.Level)
	pointed := "nothing, since nothing is known"
	if at, assessed := a.need.Pointed(); assessed {
		pointed = at.String()
	}
	text := level.String() + ", judged by: " + by + ". The facts point to " + pointed + ". "
	if judgement.Reason != "" {
		text += "Reason given: " + judgement.Reason + ". "
	}
	return text + map[earlyhelp.JudgementEffect]string{
		earlyhelp.Raised: "The judgement raises the level.", earlyhelp.Confirmed: "The judgement confirms the level.",
		earlyhelp.Lowered:  "The judgement lowers the level, for the reason given.",
		earlyhelp.SetAside: "The judgement is set aside: a sign of significant harm stands above it.",
	}[effect]
}

func (a answer) consented() string {
	need := a.need.Consent()
	at, _ := a.need.Level()
	text := "The family's agreement is needed."
	if at.Consent == earlyhelp.AgreementSought {
		text = "The family's agreement is sought, unless asking would not be safe."
	}
	position := " The family's answer on early help: " + strings.ReplaceAll(need.Position.String(), "_", " ") + "."
	switch {
	case a.need.Safeguarding():
		return "Not needed for the safeguarding referral." + position
	case !need.Needed:
		return "Not needed: this level is open to all."
	case need.MayProceed:
		return text + position + " The response may go ahead."
	}
	return text + position + " The response may not go ahead."
}

func table(caption string, columns ...string) report.Table {
	table := report.Table{Caption: caption}
	for _, column := range columns {
		table.Columns = append(table.Columns, report.Column{Name: column})
	}
	return table
}

// present are the indicators that are present, and the level that each points to.
func (a answer) present() report.Table {
	listing := table("What is seen", "indicator", "points to", "id")
	for finding := range a.need.Findings() {
		if indicator, found := a.framework.Indicator(finding.Rule); found && finding.Status == righthelp.Met {
			listing.Rows = append(listing.Rows, []string{indicator.Text, pointsTo(a.framework, indicator), string(indicator.ID)})
		}
	}
	return listing
}

func (a answer) asks() report.Table {
	listing := table("Ask about these: not known, and could raise the level", "indicator", "would point to", "id")
	for indicator := range a.need.Ask() {
		listing.Rows = append(listing.Rows, []string{indicator.Text, pointsTo(a.framework, indicator), string(indicator.ID)})
	}
	return listing
}

func pointsTo(framework earlyhelp.Framework, indicator earlyhelp.Indicator) string {
	at, _ := framework.Level(indicator.Level)
	if indicator.SignificantHarm {
		return at.String() + ": safeguarding"
	}
	return at.String()
}

// counts says how much somebody looked for and did not find, and how much is not known.
func (a answer) counts() string {
	absent, unknown := 0, 0
	for finding := range a.need.Findings() {
		if _, found := a.framework.Indicator(finding.Rule); found {
			switch finding.Status {
			case righthelp.NotMet:
				absent++
			case righthelp.NotAssessed:
				unknown++
			}
		}
	}
	return fmt.Sprintf("Looked for and not there: %s. Not known: %s.", indicators(absent), indicators(unknown))
}

func indicators(n int) string {
	if n == 1 {
		return "1 indicator"
	}
	return strconv.Itoa(n) + " indicators"
}

func (a answer) permissions() report.Table {
	listing := table("What may go on", "activity", "may it", "because")
	for permission := range a.consent.Permissions() {
		may := "yes"
		if !permission.May {
			may = "no"
		}
		listing.Rows = append(listing.Rows, []string{activityName(permission), may, permission.Because})
	}
	return listing
}

func activityName(permission earlyhelp.Permission) string {
	switch permission.Activity {
	case earlyhelp.Safeguarding:
		return "a safeguarding referral"
	case earlyhelp.OpenToAll:
		return "information and universal services"
	case earlyhelp.EarlyHelpWork:
		return "early help: assessing, planning, doing"
	}
	return "contacting: " + permission.Service
}

// questions are what a person has to judge.
func (a answer) questions() report.Table {
	listing := table("What a person has to judge", "question", "look at")
	for question := range a.need.ToJudge() {
		listing.Rows = append(listing.Rows, []string{question.Title, question.Text})
	}
	return listing
}

func (a answer) leads() report.Table {
	listing := table("Who would usually lead, and who could", "role", "why")
	for _, lead := range a.lead() {
		listing.Rows = append(listing.Rows, []string{lead.Role, lead.Reason})
	}
	return listing
}

// informs is said of every answer.
const informs = "It informs a practitioner and decides nothing. Nothing in it is a reason not to refer a child about whom you are worried."

func writeText(task *program.Task, answers []answer) error {
	for i, a := range answers {
		if i > 0 {
			fmt.Fprintln(task)
		}
		thresholds := a.framework.Thresholds()
		fmt.Fprintf(task, "%s\n%s\n", a.title, strings.Repeat("=", len([]rune(a.title))))
		fmt.Fprintf(task, "%s, %s\n\n%s\n\n", thresholds.Name, thresholds.Edition, a.headline())
		if at, assessed := a.need.Level(); assessed {
			fmt.Fprintf(task, "Responds: %s\nRoute: %s\n", at.Responds, a.route())
		}
		fmt.Fprintf(task, "Consent: %s\n", a.consented())
		if judged := a.judged(); judged != "" {
			fmt.Fprintf(task, "Judgement: %s\n", judged)
		}
		fmt.Fprintln(task)
		for _, table := range []report.Table{a.present(), a.asks(), a.questions(), a.leads(), a.permissions()} {
			if len(table.Rows) == 0 {
				continue
			}
			if err := table.Text(task); err != nil {
				return err
			}
			fmt.Fprintln(task)
		}
		fmt.Fprintln(task, a.counts())
	}
	fmt.Fprintf(task, "\n%s\n", informs)
	return nil
}

type indicatorJSON struct {
	ID        righthelp.RuleID `json:"id"`
	Dimension string           `json:"dimension"`
	Level     level            `json:"level"`
	Text      string           `json:"text"`
}

func writeList(task *program.Task, framework earlyhelp.Framework) error {
	if task.Format == "html" {
		return errors.New("-list is text or JSON")
	}
	var out []indicatorJSON
	thresholds := framework.Thresholds()
	text := thresholds.Name + ", " + thresholds.Edition + "\n"
	for indicator := range framework.Indicators() {
		at, _ := framework.Level(indicator.Level)
		out = append(out, indicatorJSON{indicator.ID, indicator.Dimension, level{at}, indicator.Text})
		text += fmt.Sprintf("\n%s\n    %s\n    %s; %s\n", indicator.ID, indicator.Text, pointsTo(framework, indicator), strings.ReplaceAll(indicator.Dimension, "_", " "))
	}
	if task.Format == "json" {
		return report.JSON(task, out)
	}
	_, err := task.Write([]byte(text))
	return err
}
