package selfassessment

import "github.com/righthelp/righthelp"

// March2022 is the second edition of the Early Help System Guide, of March 2022.
//
// It is known to hold until February 2024, since the guide was refreshed in March 2024 (ehsg.edition.refreshed). This library has
// neither the refreshed edition nor the first one: build them from data where rounds were scored by them.
func March2022() Framework {
	from, _ := righthelp.NewDate(2022, 3, 1)
	to, _ := righthelp.NewDate(2024, 2, 29)
	checked, _ := righthelp.NewDate(2026, 11, 21)
	return build(FrameworkData{
		Edition: righthelp.Edition{
			ID: "ehsg-2022", Title: "Early Help System Guide, second edition, March 2022", Source: guide,
			InForce: righthelp.Period{From: from, To: to}, Checked: checked,
		},
		Sections: []SectionTitle{
			{FamilyVoice, "Family voice and experience"},
			{Workforce, "Workforce"},
			{Communities, "Communities"},
			{Leaders, "Leaders"},
			{Data, "Data"},
		},
		Descriptors: descriptors(),
		Scale:       scale[:],
	})
}
