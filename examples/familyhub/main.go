// Familyhub reads what a family hub network answers to the statements of the model framework and of the service expectations,
// and says how mature the model is, what is covered, and what is left to do. It also checks the description of a network, and
// turns it into Open Referral UK JSON and back. Without arguments it shows a made-up town.
package main

import "github.com/righthelp/righthelp/examples/internal/program"

func main() { program.Main(command()) }
