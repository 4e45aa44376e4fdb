//go:build beam

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local" // files of this machine
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
	"github.com/righthelp/righthelp/earlyhelp"
)

func init() {
	register.DoFn3x0[string, func(row), func(row)](&assessor{})
	register.Function2x1(counts)
	register.Function1x2(lines)
	register.Emitter1[row]()
	beam.Init()
}

// assessor is assess as Beam calls it: each worker builds the framework once, and shares nothing with the others.
type assessor struct{ framework earlyhelp.Framework }

func (a *assessor) Setup() { a.framework = earlyhelp.BlackpoolNovember2021() }

func (a *assessor) ProcessElement(line string, counted, told func(row)) {
	assess(a.framework, line, counted, told)
}

func counts(at row, families int) row {
	at.Families = families
	return at
}

func lines(one row) (string, error) {
	text, err := json.Marshal(one)
	return string(text), err
}

// count assesses every line on Prism, the local runner of Beam's Go SDK, in this process. The pipeline is the same for
// another runner, which reads and writes where all its workers can.
func count(files string) ([]row, error) {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // what goes wrong is the error of the run
	folder, err := os.MkdirTemp("", "batch")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	out := filepath.Join(folder, "rows.jsonl")
	pipeline, scope := beam.NewPipelineWithRoot()
	counted, told := beam.ParDo2(scope, &assessor{}, textio.Read(scope, files))
	totals := beam.ParDo(scope, counts, stats.Count(scope, counted))
	textio.Write(scope, out, beam.ParDo(scope, lines, beam.Flatten(scope, totals, told)))
	if _, err := prism.Execute(context.Background(), pipeline); err != nil {
		return nil, err
	}
	return read(out)
}

// read reads the rows that the pipeline wrote. Where there are none it wrote no file.
func read(name string) (rows []row, err error) {
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	defer file.Close()
	decoder := json.NewDecoder(bufio.NewReader(file))
	for decoder.More() {
		var one row
		if err := decoder.Decode(&one); err != nil {
			return nil, err
		}
		rows = append(rows, one)
	}
	return rows, nil
}
