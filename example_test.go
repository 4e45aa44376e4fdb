package righthelp_test

import (
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
)

func ExampleDate() {
	born, err := righthelp.ParseDate("2022-08-31")
	if err != nil {
		fmt.Println(err)
		return
	}
	visit, _ := righthelp.NewDate(2024, 8, 30)
	fmt.Println(born.AddWeeks(6), born.AddMonths(1), born.AddYears(2))
	fmt.Println(born.DaysUntil(visit), "days,", born.YearsUntil(visit), "year")
	// Output:
	// 2022-10-12 2022-09-30 2024-08-31
	// 730 days, 1 year
}

func ExampleParseDate_refused() {
	_, err := righthelp.ParseDate("31/08/2022")
	fmt.Println(err)
	// Output: date: "31/08/2022": a date is a day of the calendar, written year-month-day as in 2022-08-31
}

func ExamplePeriod() {
	year, _ := righthelp.ParsePeriod("2022-04-01/2023-03-31")
	fmt.Println(year.Days(), year.Contains(year.To), year.Contains(year.To.AddDays(1)))
	// Output: 365 true false
}

func ExampleMoney() {
	funded, _ := righthelp.ParseMoney("81750000.00")
	total, err := funded.Add(50_000_000 * righthelp.Pound)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(total)
	fmt.Println(total.Display())
	// Output:
	// 131750000.00
	// £131,750,000
}

func ExampleFindPassage() {
	const document = "The **panel** meets\n[each month](panel.html), in the hub."
	for span := range righthelp.FindPassage(document, righthelp.PassageOf("the panel meets each month")) {
		fmt.Printf("%q\n", document[span.Start:span.End])
	}
	// Output: "The **panel** meets\n[each month"
}

func ExampleEdition_Covers() {
	from, _ := righthelp.NewDate(2022, 8, 1)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	edition := righthelp.Edition{ID: "local-2022", InForce: righthelp.Period{From: from}, Checked: checked}
	for _, date := range []righthelp.Date{from.AddDays(-1), from, checked, checked.AddDays(1)} {
		fmt.Println(date, edition.Covers(date))
	}
	// Output:
	// 2022-07-31 false
	// 2022-08-01 true
	// 2026-11-21 true
	// 2026-11-22 false
}

func ExampleNotCovered() {
	from, _ := righthelp.NewDate(2022, 8, 1)
	to, _ := righthelp.NewDate(2025, 3, 31)
	edition := righthelp.Edition{InForce: righthelp.Period{From: from, To: to}}
	var err error = righthelp.NotCovered("grant rules", to.AddDays(1), edition)

	var notCovered *righthelp.NotCoveredError
	if errors.As(err, &notCovered) {
		fmt.Println(err)
	}
	// Output: grant rules: nothing is known for 2025-04-01; what is known covers 2022-08-01 to 2025-03-31
}

func ExampleNewUnknownError() {
	known := slices.Values([]string{"parenting", "infant_feeding"})
	fmt.Println(righthelp.NewUnknownError("lines[3].strand", "parentin", known))
	// Output: lines[3].strand: "parentin" is not known; did you mean "parenting"?
}

func ExampleLookupSource() {
	source, found := righthelp.LookupSource("ehsg-2022")
	fmt.Println(source, found)
	// Output: Early Help System Guide, second edition (DLUHC and DfE, March 2022) true
}

func ExampleRules() {
	for rule := range righthelp.Rules() {
		fmt.Println(rule.ID, rule.Basis)
	}
	// Output:
	// righthelp.month_end convention
	// righthelp.half_up convention
	// righthelp.edition_end convention
	// righthelp.age_order convention
	// righthelp.age_range_end convention
}

func ExampleAgeRange_Includes() {
	ages, _ := righthelp.ParseAgeRange("6 weeks/5 years")
	born, _ := righthelp.ParseDate("2018-03-10")
	before, _ := righthelp.ParseDate("2023-03-09")
	fmt.Println(ages.Includes(born, before), ages.Includes(born, before.AddDays(1)))
	// Output: true false
}

// Two numbers of the same value are the same number, and no number is not nought.
func ExampleParseNumber() {
	number, _ := righthelp.ParseNumber("23480.50")
	fmt.Println(number, number.Decimals(), number.Compare(righthelp.Whole(23480)))
	fmt.Println(righthelp.Number{} == righthelp.Whole(0))
	_, err := righthelp.ParseNumber("23,480")
	fmt.Println(err)
	// Output:
	// 23480.5 1 1
	// false
	// number: "23,480": a number is digits with at most nine decimals, as in 23480.37 (no commas, signs other than a minus, or exponents)
}

func ExampleFinancialYearOf() {
	lastOfMarch, _ := righthelp.ParseDate("2023-03-31")
	year := righthelp.FinancialYearOf(lastOfMarch)
	fmt.Println(year, year.Period(), righthelp.FinancialYearOf(lastOfMarch.AddDays(1)))
	// Output: 2022-23 2022-04-01/2023-03-31 2023-24
}
