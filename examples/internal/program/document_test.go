package program

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type greeting struct {
	Name  string `json:"name"`
	Times int    `json:"times"`
}

// greet is a program that reads a document.
func greet() Command {
	return Command{
		Name: "greet", Summary: "greets", Formats: []string{"text"},
		Sample: Sample{Name: "sample of one made-up greeting", Text: `{"name": "Ada", "times": 2}`},
		Run: func(task *Task) error {
			var read greeting
			if err := task.ReadJSON(&read); err != nil {
				return err
			}
			fmt.Fprintf(task, "%s %d", read.Name, read.Times)
			return nil
		},
	}
}

func greeted(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, notices bytes.Buffer
	status = Run(greet(), args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

func TestADocumentIsTheSampleAFileOrStandardInput(t *testing.T) {
	_, stdout, _ := greeted(t, "")
	assert.Equal(t, "Ada 2", stdout)
	file := filepath.Join(t.TempDir(), "greeting.json")
	require.NoError(t, os.WriteFile(file, []byte("\ufeff{\"name\": \"Bo\"}\n"), 0o600))
	_, stdout, _ = greeted(t, "", "-in", file)
	assert.Equal(t, "Bo 0", stdout)
	_, stdout, _ = greeted(t, `{"name": "Cy"}`, "-in", "-")
	assert.Equal(t, "Cy 0", stdout)
	status, _, stderr := greeted(t, "", "-in", file+".none")
	assert.Equal(t, bad, status)
	assert.Contains(t, stderr, "greeting.json.none")
}

func TestADocumentThatCannotBeReadSaysWhere(t *testing.T) {
	for text, want := range map[string]string{
		"{\n \"name\": 3}":            "line 2, column 10: name: number is not what belongs here",
		"{\n \"nam\": \"x\"}":         `line 2, column 2: unknown field "nam"`,
		"{\n \"name\" \"x\"}":         "line 2, column 9: invalid character",
		"{\"name\": \"x\"":            "line 1, column 12: the document ends too early",
		"":                            "line 1, column 1: the document ends too early",
		"{} {}":                       "there is something after the end of the document",
		strings.Repeat(" ", 64<<20+1): "standard input: longer than 64 MiB",
	} {
		status, stdout, stderr := greeted(t, text, "-in", "-")
		assert.Equal(t, bad, status)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, want)
		assert.Contains(t, stderr, "standard input: ")
	}
}
