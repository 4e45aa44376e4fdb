// Package familyhub measures family hubs against what was published for them.
package familyhub
