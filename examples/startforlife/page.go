package main

import "github.com/righthelp/righthelp/examples/internal/report"

func (f *family) page() report.Page { return report.Page{} }
