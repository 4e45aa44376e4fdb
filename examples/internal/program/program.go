// Package program is what every example program shares: the flags -in, -sheet, -template, -format, -out and -h, the exit
// status, and the promise that nothing is written where the input is bad.
package program

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/sheet"
	"github.com/urfave/cli/v3"
)

// Command is a program, or one of its sub-commands. Flags keep what they were set to: build a new Command for each run.
type Command struct {
	Name     string
	Summary  string      // what it does, in a line
	Example  string      // a worked example, shown by -h
	Formats  []string    // what -format takes; the first one where it is left out
	Form     *sheet.Form // of the table it reads; without one there is no -template, and -in is for JSON if there is a Sample
	Sample   Sample      // what it reads without -in
	Flags    []cli.Flag  // its own
	Run      func(*Task) error
	Commands []Command // sub-commands, in place of Run; the first one runs where none is named
}

// Sample is a table or a document that is built into a program.
type Sample struct {
	Name string // says what it is: "sample of twelve made-up areas"
	Text string // CSV; JSON for a command without a Form
}

// ErrFailed is what Run returns where the input was good and the answer is that something is wrong. The output is written,
// and the exit status is 1.
var ErrFailed = errors.New("something is wrong")

// Exit statuses.
const (
	ok     = 0
	failed = 1 // something is wrong, or the output could not be written
	bad    = 2 // bad input or usage; nothing was written
)

// Main runs a program on what the operating system gives it, and ends the process.
func Main(command Command) {
	signal.Ignore(syscall.SIGPIPE) // so that a closed pipe is an error that can be reported
	os.Exit(Run(command, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// Run runs a program and returns its exit status: 0; 1 where ErrFailed was returned or the output could not be written;
// 2 for bad input or usage, with a message on stderr and nothing written.
func Run(command Command, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	task := &Task{stdin: stdin, notices: stderr}
	root := task.command(command)
	root.Writer, root.ErrWriter = stdout, stderr
	root.ExitErrHandler = func(context.Context, *cli.Command, error) {} // leave it to what follows
	if err := root.Run(context.Background(), append([]string{command.Name}, withDefault(command, args)...)); err != nil && !errors.Is(err, ErrFailed) {
		fmt.Fprintf(stderr, "%v\n", err)
		return bad
	} else if writeErr := task.deliver(stdout); writeErr != nil {
		fmt.Fprintf(stderr, "the output could not be written: %v\n", writeErr)
		return failed
	} else if err != nil {
		return failed
	}
	return ok
}

// withDefault adds the name of the first sub-command where the arguments name none.
func withDefault(command Command, args []string) []string {
	asksHelp := len(args) > 0 && slices.Contains([]string{"-h", "--h", "-help", "--help"}, args[0])
	if len(command.Commands) == 0 || asksHelp || (len(args) > 0 && !strings.HasPrefix(args[0], "-")) {
		return args
	}
	return append([]string{command.Commands[0].Name}, args...)
}

// help lays out -h with flags of one dash, as the examples write them.
const help = `{{.FullName}}: {{.Usage}}
{{if .VisibleCommands}}
Commands (the first one runs where none is named; each has a -h of its own):
{{range .VisibleCommands}}  {{.Name}}	{{.Usage}}
{{end}}{{end}}
Flags:
{{range .VisibleFlags}}  -{{join .Names ", -"}}	{{.GetUsage}}
{{end}}{{if .Description}}
Example:
{{.Description}}
{{end}}`

func (t *Task) command(command Command) *cli.Command {
	built := &cli.Command{
		Name: command.Name, Usage: command.Summary, Description: indented(command.Example),
		Flags: slices.Concat(commonFlags(command), command.Flags), HideHelpCommand: true,
		CustomRootCommandHelpTemplate: help, CustomHelpTemplate: help,
		OnUsageError: func(_ context.Context, _ *cli.Command, err error, _ bool) error {
			return fmt.Errorf("%w; see %s -h", err, command.Name)
		},
	}
	var names []string
	for _, sub := range command.Commands {
		names = append(names, sub.Name)
		built.Commands = append(built.Commands, t.command(sub))
	}
	built.Action = func(_ context.Context, flags *cli.Command) error {
		if extra := flags.Args().First(); extra != "" {
			return righthelp.NewUnknownError(command.Name, extra, slices.Values(names))
		}
		return t.run(command, flags)
	}
	return built
}

func commonFlags(command Command) (flags []cli.Flag) {
	add := func(name, usage string) {
		flags = append(flags, &cli.StringFlag{Name: name, Usage: usage, OnlyOnce: true})
	}
	if command.Form != nil {
		add("in", "read the table in this FILE, CSV or .xlsx; - is standard input; without it: "+command.Sample.Name)
		add("sheet", "the sheet of the workbook; without it the first one")
		add("template", "write a blank form to fill in to this FILE, .csv or .xlsx, and do nothing else")
	}
	if command.Form == nil && command.Sample.Text != "" {
		add("in", "read the JSON document in this FILE; - is standard input; without it: "+command.Sample.Name)
	}
	if len(command.Formats) > 0 {
		add("format", strings.Join(command.Formats, ", ")+"; without it the one that the name after -out ends in, or "+command.Formats[0])
	}
	if command.Run != nil {
		add("out", "write to this FILE; without it to standard output")
	}
	return flags
}

func (t *Task) run(command Command, flags *cli.Command) error {
	t.Flags, t.of, t.out = flags, command, flags.String("out")
	for _, name := range flags.FlagNames() {
		if value, text := flags.Value(name).(string); text && value == "" {
			return fmt.Errorf("-%s: its value is empty", name)
		}
	}
	if flags.IsSet("template") {
		if flags.NumFlags() > 1 {
			return errors.New("-template writes a blank form and takes no other flag")
		}
		return t.template(flags.String("template"))
	}
	if flags.IsSet("format") && !slices.Contains(command.Formats, flags.String("format")) {
		return righthelp.NewUnknownError("-format", flags.String("format"), slices.Values(command.Formats))
	}
	if len(command.Formats) > 0 {
		t.Format = command.Formats[0]
	}
	if ending := strings.TrimPrefix(filepath.Ext(t.out), "."); slices.Contains(command.Formats, ending) {
		t.Format = ending
	}
	if flags.IsSet("format") {
		t.Format = flags.String("format")
	}
	return command.Run(t)
}

func indented(text string) string {
	if text == "" {
		return ""
	}
	return "  " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n  ")
}

// Task is one run of a command. What is written to it goes to where -out says, once the whole run has gone well.
type Task struct {
	Flags   *cli.Command // the values of the flags
	Format  string       // one of the command's formats
	of      Command
	out     string // a file; standard output where it is empty
	output  bytes.Buffer
	stdin   io.Reader
	notices io.Writer
}

// Write adds to the output.
func (t *Task) Write(text []byte) (int, error) { return t.output.Write(text) }

// Notice tells the person at the terminal something that is no part of the output.
func (t *Task) Notice(format string, args ...any) { fmt.Fprintf(t.notices, format+"\n", args...) }

// Input says in words what Read reads: the name of a file, standard input, or the built-in sample.
func (t *Task) Input() string {
	switch name := t.Flags.String("in"); name {
	case "":
		return t.of.Sample.Name
	case "-":
		return "standard input"
	default:
		return name
	}
}

// Read reads the rows of the command's table as sheet.Read does, and tells which columns nobody asked for.
func (t *Task) Read(each func(sheet.Row) error) (*sheet.Table, error) {
	return t.ReadAs(*t.of.Form, each)
}

// ReadAs is Read for a table whose columns depend on the flags.
func (t *Task) ReadAs(form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
	source, err := t.source()
	if err != nil {
		return nil, err
	}
	defer source.Close()
	return t.readTable(sheet.Input{Name: t.Input(), Sheet: t.Flags.String("sheet"), Reader: source}, form, each)
}

// ReadOther is Read for a table beside that of -in: the text of a sample, or the file with its name where it has no text.
func (t *Task) ReadOther(other Sample, form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
	if other.Text != "" {
		return t.readTable(sheet.Input{Name: other.Name, Reader: strings.NewReader(other.Text)}, form, each)
	}
	file, err := os.Open(other.Name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return t.readTable(sheet.Input{Name: other.Name, Reader: file}, form, each)
}

func (t *Task) readTable(in sheet.Input, form sheet.Form, each func(sheet.Row) error) (*sheet.Table, error) {
	table, err := sheet.Read(in, form, each)
	if err == nil && len(table.Unused) > 0 {
		t.Notice("%s: not used: the columns %s", in.Name, strings.Join(table.Unused, ", "))
	}
	return table, err
}

// source gives what -in names: a file, standard input, or without it the sample.
func (t *Task) source() (io.ReadCloser, error) {
	if name := t.Flags.String("in"); name != "" {
		return t.open(name)
	}
	return io.NopCloser(strings.NewReader(t.of.Sample.Text)), nil
}

// open gives a file; - is standard input.
func (t *Task) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(t.stdin), nil
	}
	return os.Open(name)
}
