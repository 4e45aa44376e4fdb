// Package outcomes measures whether help helps: measures and their uncertainty, targets and plans, and what may be published
// without showing anyone.
package outcomes
