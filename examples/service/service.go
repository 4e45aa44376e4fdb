package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/earlyhelp"
	"github.com/righthelp/righthelp/startforlife/grant"
)

func service() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /level-of-need", levelOfNeed)
	mux.HandleFunc("POST /share", share)
	return mux
}

// levelOfNeed answers with the level to which a family's facts point. A sign of significant harm is told with status 200 even
// where other parts of the request are refused, so that no client can take it for a failed call.
func levelOfNeed(w http.ResponseWriter, r *http.Request) {
	var asked struct {
		Facts []struct {
			Indicator righthelp.RuleID `json:"indicator"`
			Presence  string           `json:"presence"` // read below, so that a bad one does not lose the others
		} `json:"facts"`
		Judgement earlyhelp.Judgement `json:"judgement"`
	}
	if !read(w, r, &asked) {
		return
	}
	facts := make([]earlyhelp.Fact, len(asked.Facts))
	var refused []error
	for i, fact := range asked.Facts {
		facts[i].Indicator = fact.Indicator
		if err := facts[i].Presence.UnmarshalText([]byte(fact.Presence)); err != nil {
			facts[i].Presence = earlyhelp.NotKnown
			refused = append(refused, &righthelp.MalformedError{Field: fmt.Sprintf("facts[%d].presence", i), Value: fact.Presence, Reason: "it is present, absent or not_known"})
		}
	}
	need, err := earlyhelp.BlackpoolNovember2021().AssessNamed(facts, earlyhelp.Consent{}, asked.Judgement)
	err = errors.Join(append(refused, err)...)
	if err != nil && !need.Safeguarding() {
		refuse(w, err)
		return
	}
	answer := struct {
		Safeguarding bool                `json:"safeguarding"` // refer now, whatever else stands here
		Level        string              `json:"level,omitempty"`
		Ask          []righthelp.RuleID  `json:"ask,omitempty"`
		Findings     []righthelp.Finding `json:"findings"`
		Problems     []problem           `json:"problems,omitempty"`
	}{Safeguarding: need.Safeguarding(), Problems: problems(err)}
	if level, known := need.Level(); known {
		answer.Level = level.Name
	}
	for indicator := range need.Ask() {
		answer.Ask = append(answer.Ask, indicator.ID)
	}
	for finding := range need.Findings() {
		if finding.Status != righthelp.NotAssessed {
			answer.Findings = append(answer.Findings, finding)
		}
	}
	write(w, http.StatusOK, answer)
}

func share(w http.ResponseWriter, r *http.Request) {
	var asked struct {
		Pot        grant.Pot         `json:"pot"`
		Recipients []grant.Recipient `json:"recipients"`
	}
	if !read(w, r, &asked) {
		return
	}
	sharing, err := grant.Share(asked.Pot, asked.Recipients)
	if err != nil {
		refuse(w, err)
		return
	}
	var answer struct {
		Rows []grant.Row `json:"rows"`
	}
	for row := range sharing.Rows() {
		answer.Rows = append(answer.Rows, row)
	}
	write(w, http.StatusOK, answer)
}

const largestRequest = 1 << 20 // bytes

// read reads the request, and refuses one that is too large, is no JSON or has a field that nobody asked for.
func read(w http.ResponseWriter, r *http.Request, into any) bool {
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, largestRequest))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(into)
	if err != nil {
		refuse(w, err)
	}
	return err == nil
}

// status gives the HTTP status code for an error: 422 for what reads well and stands for nothing, 409 for a question that has no
// answer as it is put, and 400 for anything else that is wrong with the request.
func status(err error) int {
	var unknown *righthelp.UnknownError
	var notCovered *righthelp.NotCoveredError
	var tie *grant.TieError
	var infeasible *grant.InfeasibleError
	switch {
	case errors.As(err, &tie), errors.As(err, &infeasible):
		return http.StatusConflict
	case errors.As(err, &unknown), errors.As(err, &notCovered):
		return http.StatusUnprocessableEntity
	}
	return http.StatusBadRequest
}

// problem is one thing that is wrong, with the place of it in the request where the error knows it.
type problem struct {
	Field   string `json:"field,omitempty"`
	Message string `json:"message"`
	Near    string `json:"near,omitempty"` // what may have been meant
}

// problems takes joined errors apart.
func problems(err error) []problem {
	if err == nil {
		return nil
	}
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		var all []problem
		for _, one := range joined.Unwrap() {
			all = append(all, problems(one)...)
		}
		return all
	}
	found := problem{Message: err.Error()}
	var malformed *righthelp.MalformedError
	var unknown *righthelp.UnknownError
	switch {
	case errors.As(err, &malformed):
		found.Field = malformed.Field
	case errors.As(err, &unknown):
		found.Field, found.Near = unknown.Field, unknown.Near
	}
	return []problem{found}
}

func refuse(w http.ResponseWriter, err error) {
	write(w, status(err), map[string][]problem{"problems": problems(err)})
}

func write(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	_ = encoder.Encode(answer) // whoever asked has gone away
}
