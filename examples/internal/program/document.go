package program

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// longestDocument is how many bytes a JSON document may have.
const longestDocument = 16 << 20

// ReadJSON reads the one JSON document that -in names, or the built-in sample, into a value. A member that the value does not
// have is an error, and an error says where in the file it is, as line and column. It serves commands without a Form that
// have a Sample.
func (t *Task) ReadJSON(value any) error {
	text, err := t.readDocument()
	if err != nil {
		return err
	}
	if err := DecodeJSON(text, value); err != nil {
		return fmt.Errorf("%s: %w", t.Input(), err)
	}
	return nil
}

func (t *Task) readDocument() ([]byte, error) {
	in, err := t.source()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	text, err := io.ReadAll(io.LimitReader(in, longestDocument+1))
	if err == nil && len(text) > longestDocument {
		err = fmt.Errorf("%s: longer than %d MiB", t.Input(), longestDocument>>20)
	}
	return text, err
}

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
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		at = syntax.Offset
	case errors.As(err, &mismatch):
		return fmt.Errorf("%s: %s: %s is not what belongs here", place(text, mismatch.Offset), mismatch.Field, mismatch.Value)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%s: the document ends too early", place(text, int64(len(text))))
	}
	return fmt.Errorf("%s: %s", place(text, at), strings.TrimPrefix(err.Error(), "json: "))
}

// place says where in a text the byte before an offset is.
func place(text []byte, offset int64) string {
	before := text[:max(0, min(offset, int64(len(text)))-1)]
	line := bytes.Count(before, []byte("\n")) + 1
	column := len([]rune(string(before[bytes.LastIndexByte(before, '\n')+1:]))) + 1
	return fmt.Sprintf("line %d, column %d", line, column)
}
