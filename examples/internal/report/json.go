package report

import (
	"encoding/json"
	"io"
)

// JSON writes a value as indented JSON, with signs such as & and < as they are.
func JSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}
