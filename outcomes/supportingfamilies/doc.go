// Package supportingfamilies is about the Supporting Families programme, which was called Troubled Families before.
package supportingfamilies
