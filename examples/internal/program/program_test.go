package program

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v3"
)

// shout is a program of one command: it writes the areas of a table in capitals.
func shout() Command {
	return Command{
		Name: "shout", Summary: "writes areas in capitals", Example: "go run ./examples/shout -in areas.csv\nBARNET",
		Formats: []string{"text", "csv"},
		Form:    &sheet.Form{Title: "Areas", Columns: []sheet.Column{{Name: "area"}, {Name: "open", Allowed: []string{"yes", "no"}, Optional: true}}},
		Sample:  Sample{Name: "sample of one made-up area", Text: "area\nAveton\n"},
		Flags:   []cli.Flag{&cli.BoolFlag{Name: "fail", Usage: "fail"}},
		Run: func(task *Task) error {
			_, err := task.Read(func(row sheet.Row) error {
				if row.Text("area") == "nowhere" {
					return row.Problem("area", errors.New("there is no such place"))
				}
				_, err := io.WriteString(task, task.Format+" "+strings.ToUpper(row.Text("area"))+"\n")
				return err
			})
			if err == nil && task.Flags.Bool("fail") {
				return ErrFailed
			}
			return err
		},
	}
}

// pots is a program of two commands.
func pots() Command {
	said := func(text string) func(task *Task) error {
		return func(task *Task) error {
			_, err := io.WriteString(task, text+task.Flags.String("pot"))
			return err
		}
	}
	return Command{Name: "pots", Summary: "shares pots", Commands: []Command{
		{Name: "report", Summary: "tells", Run: said("report "), Flags: []cli.Flag{&cli.StringFlag{Name: "pot"}}},
		{Name: "share", Summary: "shares", Run: said("share "), Flags: []cli.Flag{&cli.StringFlag{Name: "pot"}}},
	}}
}

func run(command Command, stdin string, args ...string) (status int, stdout, stderr string) {
	var out, notices bytes.Buffer
	status = Run(command, args, strings.NewReader(stdin), &out, &notices)
	return status, out.String(), notices.String()
}

func saved(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestWithoutArgumentsTheSampleIsRead(t *testing.T) {
	status, stdout, stderr := run(shout(), "")
	assert.Equal(t, 0, status)
	assert.Equal(t, "text AVETON\n", stdout)
	assert.Empty(t, stderr)
}

func TestATableIsReadFromAFileOrStandardInput(t *testing.T) {
	path := saved(t, "areas.csv", "area,note\nBarnet,x\n")
	status, stdout, stderr := run(shout(), "", "-in", path, "-format", "csv")
	assert.Equal(t, 0, status)
	assert.Equal(t, "csv BARNET\n", stdout)
	assert.Equal(t, path+": not used: the columns note\n", stderr)

	status, stdout, _ = run(shout(), "area\nBrent\n", "-in", "-")
	assert.Equal(t, 0, status)
	assert.Equal(t, "text BRENT\n", stdout)
}

func TestBadInputWritesNothing(t *testing.T) {
	path := saved(t, "areas.csv", "area\nBarnet\nnowhere\n")
	out := filepath.Join(t.TempDir(), "out.txt")
	missing := filepath.Join(t.TempDir(), "missing.csv")
	for expect, args := range map[string][]string{
		path + ": line 3, column area: there is no such place\n":                           {"-in", path, "-out", out},
		"open " + missing + ": no such file or directory\n":                                {"-in", missing, "-out", out},
		"-format: \"txt\" is not known; did you mean \"text\"?\n":                          {"-format", "txt"},
		"flag provided but not defined: -inn; see shout -h\n":                              {"-inn", path},
		"flag needs an argument: -in; see shout -h\n":                                      {"-in"},
		"shout: \"extra\" is not known\n":                                                  {"extra"},
		"standard input: it is empty; its first line names the columns area, open\n":       {"-in", "-", "-out", out},
		"-in: its value is empty\n":                                                        {"-in", ""},
		"-out: its value is empty\n":                                                       {"-out", ""},
		"-template writes a blank form and takes no other flag\n":                          {"-template", out, "-in", path},
		"-template form.doc: the name of the form must end in .csv or .xlsx\n":             {"-template", "form.doc"},
		path + " is there already; remove it first, or give the blank form another name\n": {"-template", path},
	} {
		status, stdout, stderr := run(shout(), "", args...)
		assert.Equal(t, 2, status, args)
		assert.Equal(t, expect, stderr)
		assert.Empty(t, stdout)
		assert.NoFileExists(t, out)
	}
	status, _, stderr := run(shout(), "", "-in", path, "-in", path)
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "in")
	status, _, stderr = run(pots(), "", "shar")
	assert.Equal(t, 2, status)
	assert.Equal(t, "pots: \"shar\" is not known; did you mean \"share\"?\n", stderr)
}

func TestTheFirstCommandRunsWhereNoneIsNamed(t *testing.T) {
	for expect, args := range map[string][]string{"report ": nil, "report 5": {"-pot", "5"}, "share 5": {"share", "-pot", "5"}} {
		status, stdout, _ := run(pots(), "", args...)
		assert.Equal(t, 0, status)
		assert.Equal(t, expect, stdout)
	}
}

func TestHelpShowsTheFlagsWithOneDashAndAnExample(t *testing.T) {
	status, stdout, _ := run(shout(), "", "-h")
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "shout: writes areas in capitals\n")
	assert.Contains(t, stdout, "  -in        read the table")
	assert.Contains(t, stdout, "sample of one made-up area")
	assert.Contains(t, stdout, "  -format    text, csv;")
	assert.Contains(t, stdout, "  go run ./examples/shout -in areas.csv\n  BARNET")
	assert.NotContains(t, stdout, "--")

	status, stdout, _ = run(pots(), "", "-h")
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "  share   shares")
	status, stdout, _ = run(pots(), "", "share", "-h")
	assert.Equal(t, 0, status)
	assert.Contains(t, stdout, "pots share: shares")
	assert.Contains(t, stdout, "-pot")
}

func TestOutIsWrittenWholeAndKeepsItsMode(t *testing.T) {
	path := saved(t, "out.csv", "what was there before")
	link := filepath.Join(t.TempDir(), "link.csv")
	require.NoError(t, os.Symlink(path, link))
	for _, name := range []string{path, link} {
		status, stdout, _ := run(shout(), "", "-out", name)
		assert.Equal(t, 0, status)
		assert.Empty(t, stdout)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, "csv AVETON\n", string(text), "the name after -out says the format")
		info, err := os.Lstat(path)
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o600), info.Mode())
	}
	kept, err := os.Readlink(link)
	require.NoError(t, err)
	assert.Equal(t, path, kept)
	left, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	assert.Len(t, left, 1, "no other file is left")

	fresh := filepath.Join(t.TempDir(), "fresh.txt")
	status, _, _ := run(shout(), "", "-out", fresh, "-format", "csv")
	assert.Equal(t, 0, status)
	info, err := os.Stat(fresh)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o644), info.Mode())
	_, stdout, _ := run(shout(), "", "-out", "-")
	assert.Equal(t, "text AVETON\n", stdout)
}

func TestOutputThatCannotBeWrittenIsReported(t *testing.T) {
	for name, expect := range map[string]string{
		"/dev/full":                           "the output could not be written: write /dev/full: no space left on device\n",
		filepath.Join(t.TempDir(), "no", "x"): "no such file or directory\n",
	} {
		status, _, stderr := run(shout(), "", "-out", name)
		assert.Equal(t, 1, status)
		assert.Contains(t, stderr, expect)
	}
	var stderr bytes.Buffer
	assert.Equal(t, 1, Run(shout(), nil, nil, closed{}, &stderr))
	assert.Equal(t, "the output could not be written: broken pipe\n", stderr.String())
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, syscall.EPIPE }

func TestAnAnswerThatSomethingIsWrongIsWrittenWithStatusOne(t *testing.T) {
	status, stdout, stderr := run(shout(), "", "-fail")
	assert.Equal(t, 1, status)
	assert.Equal(t, "text AVETON\n", stdout)
	assert.Empty(t, stderr)
}

func TestABlankFormIsWritten(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"form.csv", "form.XLSX"} {
		status, stdout, stderr := run(shout(), "", "-template", filepath.Join(folder, name))
		assert.Equal(t, 0, status, stderr)
		assert.Empty(t, stdout)
	}
	text, err := os.ReadFile(filepath.Join(folder, "form.csv"))
	require.NoError(t, err)
	assert.Equal(t, "\ufeffarea,open,allowed: open\n,,yes | no\n", string(text))
	status, _, stderr := run(shout(), "", "-in", filepath.Join(folder, "form.XLSX"))
	assert.Equal(t, 2, status)
	assert.Contains(t, stderr, "it has column names but no rows")
}
