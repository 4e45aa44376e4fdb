package grant

import "github.com/righthelp/righthelp"

// InfeasibleError says that a pot cannot be shared as it is asked for, and by how much.
type InfeasibleError struct {
	ID     string          `json:"id,omitempty"` // the recipient that it concerns; empty where it concerns the whole
	Reason string          `json:"reason"`
	By     righthelp.Money `json:"by"` // how much too much, too little or left over; the largest amount where it is more
}

// Error gives one sentence.
func (e *InfeasibleError) Error() string {
	if e.ID == "" {
		return e.Reason + " by " + e.By.Display()
	}
	return e.ID + ": " + e.Reason + " by " + e.By.Display()
}
