package program

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// longestDocument is how many bytes a JSON document may have.
const longestDocument = 64 << 20

// ReadJSON reads the one JSON document that -in names, or the built-in sample, into a value. A member that the value does not
// have is an error, and an error says where in the file it is, as line and column. It serves commands without a Form that
// have a Sample.
func (t *Task) ReadJSON(value any) error {
	in, err := t.source()
	if err != nil {
		return err
	}
	text, err := readAll(in, t.Input())
	if err != nil {
		return err
	}
	if err := DecodeJSON(text, value); err != nil {
		return fmt.Errorf("%s: %w", t.Input(), err)
	}
	return nil
}

// ReadFile reads a document beside that of -in, whole; - is standard input.
func (t *Task) ReadFile(name string) ([]byte, error) {
	in, err := t.open(name)
	if err != nil {
		return nil, err
	}
	return readAll(in, name)
}

func readAll(in io.ReadCloser, name string) ([]byte, error) {
	defer in.Close()
	text, err := io.ReadAll(io.LimitReader(in, longestDocument+1))
	if err == nil && len(text) > longestDocument {
		err = fmt.Errorf("%s: longer than %d MiB", name, longestDocument>>20)
	}
	return text, err
}

var unknownField = regexp.MustCompile(`unknown field (".*")`)

// DecodeJSON reads one JSON document and nothing after it. A member that the value does not have is an error, and an error says
// where it is, as line and column.
func DecodeJSON(text []byte, value any) error {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(value)
	at := decoder.InputOffset()
	if err == nil {
		if _, more := decoder.Token(); !errors.Is(more, io.EOF) {
			return fmt.Errorf("%s: there is something after the end of the document", place(text, at))
		}
		return nil
	}
	var (
		syntax    *json.SyntaxError
		mismatch  *json.UnmarshalTypeError
		unknown   *righthelp.UnknownError
		malformed *righthelp.MalformedError
	)
	switch field := unknownField.FindStringSubmatch(err.Error()); {
	case errors.As(err, &syntax):
		at = syntax.Offset
	case errors.As(err, &mismatch):
		return fmt.Errorf("%s: %s: %s is not what belongs here", place(text, mismatch.Offset), mismatch.Field, mismatch.Value)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%s: the document ends too early", place(text, int64(len(text))))
	case field != nil:
		at = first(text, field[1], at)
	case errors.As(err, &unknown):
		at = first(text, strconv.Quote(unknown.Value), at)
	case errors.As(err, &malformed):
		at = first(text, strconv.Quote(malformed.Value), at)
	}
	return fmt.Errorf("%s: %s", place(text, at), strings.TrimPrefix(err.Error(), "json: "))
}

// first gives the offset behind the first byte of what stands in a text, and another one where it does not stand there.
func first(text []byte, what string, otherwise int64) int64 {
	if at := bytes.Index(text, []byte(what)); at >= 0 {
		return int64(at) + 1
	}
	return otherwise
}

// place says where in a text the byte before an offset is.
func place(text []byte, offset int64) string {
	before := text[:max(0, min(offset, int64(len(text)))-1)]
	line := bytes.Count(before, []byte("\n")) + 1
	column := len([]rune(string(before[bytes.LastIndexByte(before, '\n')+1:]))) + 1
	return fmt.Sprintf("line %d, column %d", line, column)
}
