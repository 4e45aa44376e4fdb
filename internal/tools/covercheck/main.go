// Command covercheck reads a coverage profile and says which statements no test has run. Its exit status is 1 where there is
// one, or where the profile is empty.
//
//	covercheck cover.out
package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/tools/cover"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: covercheck PROFILE")
		os.Exit(2)
	}
	profiles, err := cover.ParseProfiles(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "covercheck:", err)
		os.Exit(2)
	}
	if !check(os.Stdout, profiles) {
		os.Exit(1)
	}
}

// check prints each block that was not run, and the sum. It reports whether there are statements and all were run.
func check(out io.Writer, profiles []*cover.Profile) bool {
	all, run := 0, 0
	for _, profile := range profiles {
		for _, block := range profile.Blocks {
			all += block.NumStmt
			if block.Count > 0 {
				run += block.NumStmt
			} else if block.NumStmt > 0 {
				fmt.Fprintf(out, "%s:%d-%d: %d statements not run\n", profile.FileName, block.StartLine, block.EndLine, block.NumStmt)
			}
		}
	}
	fmt.Fprintf(out, "%d of %d statements run\n", run, all)
	return all > 0 && run == all
}
