package main

import "github.com/righthelp/righthelp/examples/internal/report"

func (c *cover) page() report.Page { return report.Page{} }
