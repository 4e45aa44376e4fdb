package main

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/examples/internal/report"
	"github.com/righthelp/righthelp/familyhub"
	"github.com/righthelp/righthelp/startforlife"
)

// One picture of a network: annex F has 24 services and leaves four of them to the programme guide, which has six strands.
// A file with answers to both is shown as both together.

// networkRow is a service, or a strand that annex F does not name, with its minimum in each way of access.
type networkRow struct {
	ID         righthelp.RuleID `json:"id"` // fhse.17, or sfl.panels
	Title      string           `json:"title"`
	FaceToFace righthelp.Count  `json:"face_to_face"`
	Network    righthelp.Count  `json:"network"`
	Virtual    righthelp.Count  `json:"virtual"`
	Other      righthelp.Count  `json:"other"` // systems, and what is not parted by way of access
}

func (r networkRow) sum() righthelp.Count {
	return r.FaceToFace.Plus(r.Network).Plus(r.Virtual).Plus(r.Other)
}

// network puts the services of annex F and the funded strands together: a funded service has its strand's statements.
func (c *cover) network() []networkRow {
	strands := map[righthelp.RuleID]startforlife.StrandCoverage{}
	var rest []networkRow
	for strand := range c.coverage.Strands() {
		row, _ := c.coverage.Guide().Strand(strand.Strand)
		if row.Service == "" {
			rest = append(rest, strandRow(row.ID, row.Title, strand.Cells))
			continue
		}
		strands[row.Service] = strand
	}
	var rows []networkRow
	for service := range c.hub.Services() {
		row, _ := c.hub.Framework().Service(service.Service)
		if strand, funded := strands[service.Service]; funded {
			rows = append(rows, strandRow(row.ID, row.Title, strand.Cells))
			continue
		}
		rows = append(rows, networkRow{
			ID: row.ID, Title: row.Title, FaceToFace: service.Cells.FaceToFace.Minimum.Count,
			Network: service.Cells.Network.Minimum.Count, Virtual: service.Cells.Virtual.Minimum.Count,
		})
	}
	return append(rows, rest...)
}

func strandRow(id righthelp.RuleID, title string, cells startforlife.Cells) networkRow {
	return networkRow{
		ID: id, Title: title, FaceToFace: cells.FaceToFace.Minimum.Count, Network: cells.Network.Minimum.Count,
		Virtual: cells.Virtual.Minimum.Count, Other: cells.Systems.Minimum.Count.Plus(cells.Any.Minimum.Count),
	}
}

// networkTable is the picture as a table; its last row is the network as a whole.
func (c *cover) networkTable() report.Table {
	table := report.Table{
		Caption: "The whole network, the minimum: the services of annex F with the funded strands in their places",
		Columns: []report.Column{{Name: "Service"}, {Name: "Face to face"}, {Name: "In the network"}, {Name: "Virtual"}, {Name: "Systems, or any way"}, {Name: "All"}},
	}
	whole := networkRow{Title: "The network as a whole"}
	rows := c.network()
	for _, row := range rows {
		whole.FaceToFace, whole.Network = whole.FaceToFace.Plus(row.FaceToFace), whole.Network.Plus(row.Network)
		whole.Virtual, whole.Other = whole.Virtual.Plus(row.Virtual), whole.Other.Plus(row.Other)
	}
	for _, row := range append(rows, whole) {
		cells := []string{row.Title}
		for _, count := range []righthelp.Count{row.FaceToFace, row.Network, row.Virtual, row.Other, row.sum()} {
			cells = append(cells, counts(count))
		}
		table.Rows = append(table.Rows, cells)
	}
	return table
}

// counts says how many statements are met, and of how many nobody has said.
func counts(count righthelp.Count) string {
	if count.Of == 0 {
		return "–"
	}
	text := fmt.Sprintf("%d/%d", count.Met, count.Of)
	if count.Unknown > 0 {
		text += fmt.Sprintf(" %d?", count.Unknown)
	}
	return text
}

// hubCoverage is what a file says of annex F; nothing where it says nothing of it.
type hubCoverage struct {
	familyhub.Coverage
	said bool
}
