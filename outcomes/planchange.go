package outcomes

import (
	"cmp"
	"iter"
)

// ActionChange is an action that stands otherwise in a later report of a plan than in an earlier one.
type ActionChange struct {
	ID     string       `json:"id"`
	Before ActionStatus `json:"before,omitzero"` // unset where the earlier report does not have the action
	After  ActionStatus `json:"after,omitzero"`  // unset where the later report does not have it
	Was    Due          `json:"was,omitzero"`    // by when it was due
	Is     Due          `json:"is,omitzero"`     // by when it is due
}

// ComparePlans yields the actions whose status or due date differs between two reports of a plan, in the order of the later
// one, and then those that only the earlier one has. Actions are the same where their ids are. A due date that is only worded
// otherwise is no change. A report that there is none of, nil, has no actions.
func ComparePlans(before, after *Plan) iter.Seq[ActionChange] {
	before, after = cmp.Or(before, &Plan{}), cmp.Or(after, &Plan{})
	return func(yield func(ActionChange) bool) {
		was := make(map[string]*CheckedAction, len(before.actions))
		for i := range before.actions {
			was[before.actions[i].ID] = &before.actions[i]
		}
		for i := range after.actions {
			now := &after.actions[i]
			change := ActionChange{ID: now.ID, After: now.Status, Is: now.Due}
			then, had := was[now.ID]
			if had {
				change.Before, change.Was = then.Status, then.Due
				delete(was, now.ID)
			}
			if (!had || then.Status != now.Status || then.Due.Period != now.Due.Period) && !yield(change) {
				return
			}
		}
		for i := range before.actions {
			if then := &before.actions[i]; was[then.ID] != nil && !yield(ActionChange{ID: then.ID, Before: then.Status, Was: then.Due}) {
				return
			}
		}
	}
}
