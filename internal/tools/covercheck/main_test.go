package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/cover"
)

func TestEveryStatementMustHaveBeenRun(t *testing.T) {
	for name, c := range map[string]struct {
		blocks, want string
		covered      bool
	}{
		"all run":       {"a.go:1.1,2.2 3 1\na.go:4.1,5.2 1 9\n", "4 of 4 statements run\n", true},
		"one not run":   {"a.go:1.1,2.2 3 1\na.go:4.1,5.2 1 0\n", "a.go:4-5: 1 statements not run\n3 of 4 statements run\n", false},
		"an empty body": {"a.go:1.1,2.2 3 1\na.go:4.1,5.2 0 0\n", "3 of 3 statements run\n", true},
		"no statements": {"", "0 of 0 statements run\n", false},
	} {
		t.Run(name, func(t *testing.T) {
			profiles, err := cover.ParseProfilesFromReader(strings.NewReader("mode: set\n" + c.blocks))
			require.NoError(t, err)
			var out strings.Builder
			assert.Equal(t, c.covered, check(&out, profiles))
			assert.Equal(t, c.want, out.String())
		})
	}
}
