// Selfassessment reads what partners scored with the Early Help System Guide, and says where the partnership stands, where
// partners disagree, what to look at first and what changed. Without arguments it shows a made-up workshop of two rounds.
package main

import "github.com/righthelp/righthelp/examples/internal/program"

func main() { program.Main(command()) }
