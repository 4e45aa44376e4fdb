package grant

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLargest_IsWhatSortingGives(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3_000 {
		numbers := make([]uint64, 1+random.IntN(120))
		values := 1 + random.Uint64N(200)
		for i := range numbers {
			numbers[i] = random.Uint64N(values)
		}
		sorted := slices.Sorted(slices.Values(numbers))
		place := 1 + random.IntN(len(numbers))
		require.Equal(t, sorted[len(sorted)-place], largest(slices.Clone(numbers), place))
	}
}

// worst gives numbers of which every pivot is the second smallest, so that each round puts only two aside.
func worst(count int) []uint64 {
	numbers := make([]uint64, count)
	list := make([]int, count) // places in numbers, in the order that the rounds leave
	for i := range list {
		list[i] = i
	}
	next := uint64(0)
	for len(list) > 2 {
		smallest, pivot := list[0], list[len(list)/2]
		numbers[smallest], numbers[pivot] = next, next+1
		next += 2
		for i, more := 0, len(list); i < more; {
			if list[i] == smallest || list[i] == pivot {
				i++
				continue
			}
			more--
			list[i], list[more] = list[more], list[i]
		}
		list = list[2:]
	}
	for _, place := range list {
		numbers[place] = next
		next++
	}
	return numbers
}

func TestLargest_IsFoundAmongNumbersMadeToDefeatThePivots(t *testing.T) {
	for _, count := range []int{139, 140, 141, 500, 5_000} {
		numbers := worst(count)
		sorted := slices.Sorted(slices.Values(numbers))
		require.Equal(t, sorted[count-1], largest(slices.Clone(numbers), 1))
		require.Equal(t, sorted[count-3], largest(numbers, 3))
	}
}
