package familyhub

import "github.com/righthelp/righthelp/internal/tally"

// Count placeholder.
type Count = tally.Count
