package outcomes

import "cmp"

// search is the memory of looking for the cheapest way through a network from one place to others.
type search struct {
	cost    []int64
	via     []move // by which step each place was reached
	settled []bool
	near    []int      // reached at the cost that is being settled
	far     []waypoint // reached at a higher cost, as a heap
}

type waypoint struct {
	cost  int64
	place int
}

// nowhere, as the end of a search, makes it reach all that it can.
const nowhere = -1

// run gives the cost of the cheapest way that does not take a certain cell, if that is below a limit, and otherwise noWay.
func (s *search) run(n *network, from, to, without int, asked quest, limit int64) int64 {
	s.begin(n.rows + n.columns)
	s.cost[from] = 0
	s.settle(from)
	for cost := int64(0); ; {
		for i := 0; i < len(s.near); i++ {
			s.leave(n, s.near[i], without, asked)
			if to != nowhere && s.settled[to] {
				return cost
			}
		}
		s.near = s.near[:0]
		for len(s.near) == 0 {
			next, found := s.pop()
			if !found || next.cost >= limit {
				return noWay
			}
			if cost = next.cost; !s.settled[next.place] {
				s.settle(next.place)
			}
			if next.place == to {
				return cost
			}
		}
	}
}

func (s *search) begin(places int) {
	if s.cost == nil {
		s.cost, s.via, s.settled = make([]int64, places), make([]move, places), make([]bool, places)
	}
	for i := range places {
		s.cost[i], s.settled[i] = noWay, false
	}
	s.near, s.far = s.near[:0], s.far[:0]
}

func (s *search) settle(place int) {
	s.settled[place] = true
	s.near = append(s.near, place)
}

// leave follows every cell that joins a place to others.
func (s *search) leave(n *network, place, without int, asked quest) {
	if place < n.rows {
		for column := range n.columns {
			s.reach(n, place, n.rows+column, move{n.table, n.at(place, column), n.towards(place, column)}, without, asked)
		}
		return
	}
	column := place - n.rows
	for row := range n.rows {
		s.reach(n, place, row, move{n.table, n.at(row, column), !n.towards(row, column)}, without, asked)
	}
}

func (s *search) reach(n *network, from, to int, step move, without int, asked quest) {
	if s.settled[to] || step.at == without {
		return
	}
	price := n.price(step, asked)
	if price == noWay || s.cost[from]+price >= s.cost[to] {
		return
	}
	s.cost[to], s.via[to] = s.cost[from]+price, step
	if price == 0 {
		s.settle(to)
		return
	}
	s.push(waypoint{s.cost[to], to})
}

// path adds the steps of the way that was found, the last first.
func (s *search) path(n *network, from, to int, steps []move) []move {
	for to != from {
		step := s.via[to]
		steps = append(steps, step)
		to = step.at/n.columns + n.rows + step.at%n.columns - to
	}
	return steps
}

// before puts the cheaper first, and of equally cheap ones the place that comes first, so that the same table gives the same
// answer.
func (w waypoint) before(other waypoint) bool {
	return cmp.Or(cmp.Compare(w.cost, other.cost), cmp.Compare(w.place, other.place)) < 0
}

func (s *search) push(w waypoint) {
	s.far = append(s.far, w)
	for at := len(s.far) - 1; at > 0 && s.far[at].before(s.far[(at-1)/2]); at = (at - 1) / 2 {
		s.far[at], s.far[(at-1)/2] = s.far[(at-1)/2], s.far[at]
	}
}

func (s *search) pop() (least waypoint, found bool) {
	if len(s.far) == 0 {
		return waypoint{}, false
	}
	least = s.far[0]
	last := len(s.far) - 1
	s.far[0], s.far = s.far[last], s.far[:last]
	for at := 0; ; {
		child := 2*at + 1
		if child+1 < last && s.far[child+1].before(s.far[child]) {
			child++
		}
		if child >= last || !s.far[child].before(s.far[at]) {
			return least, true
		}
		s.far[at], s.far[child] = s.far[child], s.far[at]
		at = child
	}
}
