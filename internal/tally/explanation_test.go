package tally_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/tally"
	"github.com/stretchr/testify/assert"
)

func TestEveryAnswerIsToldInASentence(t *testing.T) {
	for because, answer := range map[string]righthelp.Answer{
		"Nobody has said whether it is met.":                          {},
		"It is met (the page).":                                       {Status: righthelp.Met, Evidence: "the page"},
		"It is met; no evidence is given.":                            {Status: righthelp.Met},
		"It is not met (no posters).":                                 {Status: righthelp.NotMet, Evidence: "no posters"},
		"It is not met; no evidence is given.":                        {Status: righthelp.NotMet},
		"It does not apply and counts as met (reason: no main page).": {Status: righthelp.NotApplicable, Reason: "no main page"},
	} {
		assert.Equal(t, righthelp.Finding{Rule: "x.1", Status: answer.Status, Because: because}, tally.Finding("x.1", answer.Status, answer))
	}
}

func TestFindingsHaveTheSentencesThatWereSaidForThem(t *testing.T) {
	e := tally.NewExplanation(1, 8)
	cell := righthelp.Cell{Minimum: extent(righthelp.ReachNotMet, 2, 70, 66), Further: extent(righthelp.ReachUnknown, 1, 54, 53)}
	e.Cell("x", &cell)
	e.Say("There are ")
	e.Number(-7)
	e.Say(".")
	e.Add("x.1", righthelp.Met)
	var got []righthelp.Finding
	assert.True(t, e.Tell(func(finding righthelp.Finding) bool {
		got = append(got, finding)
		return true
	}))
	assert.Equal(t, []righthelp.Finding{
		{Rule: "x", Status: righthelp.NotMet, Because: "Of the minimum 2 of 70 are met and 66 unanswered; of what goes further 1 of 54 are met and 53 unanswered."},
		{Rule: "x.1", Status: righthelp.Met, Because: "There are -7."},
	}, got)
	assert.True(t, e.Tell(func(righthelp.Finding) bool { return false }), "what was told is told once")
	e.Add("x.2", righthelp.Met)
	assert.False(t, e.Tell(func(righthelp.Finding) bool { return false }))
	assert.Equal(t, "2 of 70 are met and 66 unanswered", tally.Words(cell.Minimum.Count))
}
