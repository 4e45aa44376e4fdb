package grant_test

import (
	"fmt"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/startforlife/grant"
)

func ExampleSelect() {
	selection, err := grant.Select(grant.Choice{
		Places: 2, Direction: grant.HighestFirst,
		Classes: []grant.Class{{Name: "rural", Minimum: 1}, {Name: "urban", Minimum: 1}},
	}, []grant.Candidate{
		{ID: "Ashby", Score: righthelp.Whole(70), Class: "urban"},
		{ID: "Beck", Score: righthelp.Whole(60), Class: "urban"},
		{ID: "Cove", Score: righthelp.Whole(50), Class: "rural"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range selection.Findings() {
		fmt.Println(finding.Because)
	}
	// Output:
	// Ashby is chosen: rank 1 with 70 is among the first 2
	// Cove is chosen: rank 3 with 50 is not among the first 2, but rural lacked some of its minimum
	// Beck is displaced: rank 2 with 60 is among the first 2, but its place went by the limits of rural
}

func ExampleClassMinimums() {
	from := []grant.Candidate{{ID: "1", Class: "rural"}, {ID: "2", Class: "rural"}, {ID: "3", Class: "rural"}, {ID: "4", Class: "rural"}, {ID: "5", Class: "rural"}}
	classes, err := grant.ClassMinimums(from, righthelp.Whole(25), grant.RoundUp)
	fmt.Println(classes, err)
	// Output: [{rural 2 0}] <nil>
}

func ExampleSelection_Margins() {
	selection, err := grant.Select(grant.Choice{Places: 1, Direction: grant.HighestFirst}, []grant.Candidate{
		{ID: "Ashby", Score: righthelp.Whole(70)}, {ID: "Beck", Score: righthelp.Whole(64)}, {ID: "Cove", Score: righthelp.Whole(50)},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for margin := range selection.Margins() {
		fmt.Printf("%s (chosen: %t) is %s from %s\n", margin.ID, margin.Chosen, margin.By, margin.Against)
	}
	// Output:
	// Ashby (chosen: true) is 6 from Beck
	// Beck (chosen: false) is 6 from Ashby
	// Cove (chosen: false) is 20 from Ashby
}

func ExampleSelection_Compare() {
	choice := grant.Choice{Places: 1, Direction: grant.HighestFirst}
	before, _ := grant.Select(choice, []grant.Candidate{{ID: "Ashby", Score: righthelp.Whole(70)}, {ID: "Beck", Score: righthelp.Whole(64)}})
	after, _ := grant.Select(choice, []grant.Candidate{{ID: "Ashby", Score: righthelp.Whole(63)}, {ID: "Beck", Score: righthelp.Whole(64)}})
	for change := range before.Compare(after) {
		fmt.Printf("%s, entered: %t: %s\n", change.ID, change.Entered, change.Because)
	}
	// Output:
	// Beck, entered: true: rank 2 with 64, below the line before; rank 1 with 64, chosen by rank after
	// Ashby, entered: false: rank 1 with 70, chosen by rank before; rank 2 with 63, below the line after
}

// Three authorities share £10,000 in whole pounds: each has a base, and one has a cap.
func threeAuthorities() (grant.Pot, []grant.Recipient) {
	pot := grant.Pot{Amount: 10_000 * righthelp.Pound, Unit: righthelp.Pound}
	return pot, []grant.Recipient{
		{ID: "Ashby", Weight: righthelp.Whole(7), Base: 500 * righthelp.Pound},
		{ID: "Beck", Weight: righthelp.Whole(2), Base: 500 * righthelp.Pound},
		{ID: "Cove", Weight: righthelp.Whole(5), Base: 500 * righthelp.Pound, Cap: grant.AtMost(3_000 * righthelp.Pound)},
	}
}

func ExampleShare() {
	sharing, err := grant.Share(threeAuthorities())
	if err != nil {
		fmt.Println(err)
		return
	}
	for finding := range sharing.Findings() {
		fmt.Println(finding.Because)
	}
	fmt.Println("λ is", sharing.Lambda())
	// Output:
	// Ashby has £5,167: £500 + 2000/3 × 7, rounded up
	// Beck has £1,833: £500 + 2000/3 × 2, rounded down
	// Cove has its cap of £3,000, because £500 + 2000/3 × 5 is more
	// λ is 2000/3
}

func ExampleSharing_Again() {
	pot, to := threeAuthorities()
	var sharing grant.Sharing
	for range 3 {
		if err := sharing.Again(pot, to); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(sharing.Amounts)
		pot.Amount += 9 * righthelp.Pound
	}
	// Output:
	// [5167.00 1833.00 3000.00]
	// [5174.00 1835.00 3000.00]
	// [5181.00 1837.00 3000.00]
}

func ExampleSharing_Rows() {
	sharing, _ := grant.Share(threeAuthorities())
	for row := range sharing.Rows() {
		fmt.Println(row.ID, row.Amount, row.State, row.Ideal().FloatString(3), row.RoundedUp, row.Rank)
	}
	// Output:
	// Ashby 5167.00 free 5166.667 true 1
	// Beck 1833.00 free 1833.333 false 2
	// Cove 3000.00 cap 3000.000 false 0
}

func ExampleSharing_Compare() {
	pot, to := threeAuthorities()
	before, _ := grant.Share(pot, to)
	to = append([]grant.Recipient(nil), to...)
	to[2].Cap = grant.AtMost(3_900 * righthelp.Pound)
	after, _ := grant.Share(pot, to)
	for change := range before.Compare(after) {
		fmt.Println(change.ID, change.Gain().Display(), change.Because)
	}
	// Output:
	// Ashby -£417 each unit of weight brings less (£607.1429, was £666.6667)
	// Beck -£119 each unit of weight brings less (£607.1429, was £666.6667)
	// Cove £536 its cap goes from £3,000 to £3,900; its state goes from cap to free; each unit of weight brings less (£607.1429, was £666.6667)
}

func ExampleVerify() {
	pot, to := threeAuthorities()
	sharing, _ := grant.Share(pot, to)
	fmt.Println(grant.Verify(pot, to, sharing.Amounts, sharing.Lambda()))
	amounts := []righthelp.Money{5_166 * righthelp.Pound, 1_834 * righthelp.Pound, 3_000 * righthelp.Pound}
	fmt.Println(grant.Verify(pot, to, amounts, sharing.Lambda()))
	// Output:
	// <nil>
	// Ashby: it has a greater claim to the unit that Beck has
}

func ExampleProfile_Spread() {
	profile := grant.Profile{{Name: "2022-23", Percent: righthelp.Whole(20)}, {Name: "2023-24", Percent: righthelp.Whole(40)}, {Name: "2024-25", Percent: righthelp.Whole(40)}}
	fmt.Println(profile.Spread(1_001*righthelp.Pound, righthelp.Pound))
	// Output: [200.00 401.00 400.00] <nil>
}

func ExampleShareYears() {
	years := []grant.Year{{Name: "2022-23", Amount: 100 * righthelp.Pound}, {Name: "2023-24", Amount: 200 * righthelp.Pound}}
	table, err := grant.ShareYears(years, grant.Pot{Unit: righthelp.Pound}, []grant.Recipient{
		{ID: "Ashby", Weight: righthelp.Whole(7)}, {ID: "Beck", Weight: righthelp.Whole(2)}, {ID: "Cove", Weight: righthelp.Whole(5)},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, id := range table.IDs {
		fmt.Println(id, table.Cells[i])
	}
	totals, _ := table.Totals()
	fmt.Println("together", totals.Columns, totals.Whole)
	// Output:
	// Ashby [50.00 100.00]
	// Beck [14.00 29.00]
	// Cove [36.00 71.00]
	// together [100.00 200.00] 300.00
}

func ExampleTable_Rounded() {
	table := &grant.Table{
		Columns: []string{"2022-23", "2023-24"}, IDs: []string{"Ashby", "Beck"},
		Cells: [][]righthelp.Money{{1_250, 1_750}, {1_750, 1_250}},
	}
	rounded, err := table.Rounded(10 * righthelp.Pound)
	fmt.Println(rounded.Cells, err)
	// Output: [[10.00 20.00] [20.00 10.00]] <nil>
}

func ExampleTabulate() {
	pot, to := threeAuthorities()
	core, _ := grant.Share(pot, to)
	extra, _ := grant.Share(grant.Pot{Amount: 900 * righthelp.Pound}, to[1:2])
	table, _ := grant.Tabulate([]string{"core", "extra"}, core, extra)
	for i, id := range table.IDs {
		fmt.Println(id, table.Cells[i])
	}
	// Output:
	// Ashby [5167.00 0.00]
	// Beck [1833.00 900.00]
	// Cove [3000.00 0.00]
}
