package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEveryKindOfErrorHasItsStatusCode(t *testing.T) {
	for _, c := range []struct {
		name, path, body string
		status           int
		says             []string
	}{
		{"a level", "/level-of-need", `{"facts": [{"indicator": "wt.benefit.young_carer", "presence": "present"}]}`, 200, []string{`"level": "Universal Plus"`, `"safeguarding": false`}},
		{"nothing known is no level", "/level-of-need", `{"facts": [{"indicator": "wt.need.disabled", "presence": "not_known"}]}`, 200, []string{`"ask": [`}},
		{"nothing said", "/level-of-need", `{}`, 400, []string{`"field": "facts"`}},
		{"an indicator that there is none of", "/level-of-need", `{"facts": [{"indicator": "wt.benefit.young_carrer", "presence": "present"}]}`, 422, []string{`"near": "wt.benefit.young_carer"`}},
		{"a presence that there is none of", "/level-of-need", `{"facts": [{"indicator": "wt.benefit.young_carer", "presence": "maybe"}]}`, 400, []string{`facts[0].presence`, `maybe`}},
		{
			"a sign of harm is told beside all that is refused", "/level-of-need",
			`{"facts": [{"indicator": "wt.harm.likely", "presence": "present"}, {"indicator": "x", "presence": "present"}, {"indicator": "wt.need.disabled", "presence": "perhaps"}], "judgement": {"level": "9"}}`,
			200,
			[]string{`"safeguarding": true`, `"level": "Specialist"`, `facts[1].indicator`, `facts[2].presence`, `"problems": [`},
		},
		{"shares", "/share", `{"pot": {"amount": "100.00"}, "recipients": [{"id": "a", "weight": "1"}, {"id": "b", "weight": "2"}]}`, 200, []string{`"33.33"`, `"66.67"`}},
		{"every problem has its place", "/share", `{"pot": {"amount": "1.00"}, "recipients": [{"id": "a", "weight": "1"}, {"id": "a"}]}`, 400, []string{`recipients[1]`}},
		{"floors above the pot", "/share", `{"pot": {"amount": "1.00"}, "recipients": [{"id": "a", "weight": "1", "floor": "2.00"}]}`, 409, []string{`£1`}},
		{"a tie", "/share", `{"pot": {"amount": "0.01"}, "recipients": [{"id": "a", "weight": "1"}, {"id": "b", "weight": "1"}]}`, 409, []string{"tie"}},
		{"an amount that is a number", "/share", `{"pot": {"amount": 1.5}}`, 400, []string{"problems"}},
		{"a field that nobody asked for", "/share", `{"pots": {}}`, 400, []string{"pots"}},
		{"no JSON", "/share", `a=1`, 400, []string{"problems"}},
		{"too large", "/share", `{"pot": {"list": ["` + strings.Repeat("a", largestRequest) + `"]}}`, 400, []string{"too large"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			answered := httptest.NewRecorder()
			service().ServeHTTP(answered, httptest.NewRequest(http.MethodPost, c.path, strings.NewReader(c.body)))
			assert.Equal(t, c.status, answered.Code, answered.Body.String())
			assert.Equal(t, "application/json", answered.Header().Get("Content-Type"))
			for _, text := range c.says {
				assert.Contains(t, answered.Body.String(), text)
			}
		})
	}
}
