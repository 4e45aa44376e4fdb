package program

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// template makes the blank form the output. A file that is there is kept: it may be one that has been filled in.
func (t *Task) template(name string) error {
	if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already; remove it first, or give the blank form another name", name)
	}
	t.out = name
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv":
		return t.of.Form.WriteTemplate(t)
	case ".xlsx":
		return t.of.Form.WriteTemplateWorkbook(t)
	}
	return fmt.Errorf("-template %s: the name of the form must end in .csv or .xlsx", name)
}

// deliver writes the output in one go.
func (t *Task) deliver(stdout io.Writer) error {
	if t.out == "" || t.out == "-" {
		_, err := t.output.WriteTo(stdout)
		return err
	}
	return writeFile(t.out, t.output.Bytes())
}

// writeFile puts a file in place whole or not at all: it writes another one beside it and renames that. What is there and
// is no plain file, such as a pipe, is written to as it is.
func writeFile(name string, text []byte) error {
	mode := fs.FileMode(0o644)
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target // a link stays a link
	}
	if info, err := os.Stat(name); err == nil {
		if !info.Mode().IsRegular() {
			return os.WriteFile(name, text, mode)
		}
		mode = info.Mode().Perm()
	}
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name()) // after the rename there is nothing left to remove
	_, err = file.Write(text)
	if err := errors.Join(err, file.Chmod(mode), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}
