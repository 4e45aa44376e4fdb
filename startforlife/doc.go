// Package startforlife holds what was published for the Start for Life period, from conception to a child's second birthday.
package startforlife
