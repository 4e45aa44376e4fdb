package selfassessment

import (
	"errors"
	"fmt"
	"slices"

	"github.com/righthelp/righthelp"
	"github.com/righthelp/righthelp/internal/catalogue"
)

// Variant is what a local framework changes of another one.
type Variant struct {
	Edition  righthelp.Edition  `json:"edition"`            // of the local framework; an id of its own
	Sections []SectionTitle     `json:"sections,omitempty"` // new ones, or other titles for those there are
	Remove   []righthelp.RuleID `json:"remove,omitempty"`   // descriptors
	Put      []Descriptor       `json:"put,omitempty"`      // in place of the one with the same id, or at the end of its section
	Scale    []ScalePoint       `json:"scale,omitempty"`    // another scale, whole; none keeps the one there is
}

// With gives the local framework that a variant makes of this one. A section that is left without descriptors goes. Besides
// what NewFramework refuses, removing a descriptor that is not there is a *righthelp.UnknownError, and an edition with the id
// of the framework that it changes a *righthelp.MalformedError.
func (f Framework) With(v Variant) (Framework, error) {
	var problems []error
	if v.Edition.ID == f.edition.ID {
		problems = append(problems, &righthelp.MalformedError{Field: "edition.id", Value: v.Edition.ID, Reason: "a variant has an id of its own, so that its scores are not taken for the other's"})
	}
	data := f.Data()
	data.Edition = v.Edition
	for i, id := range v.Remove {
		if _, found := f.place(id, 0); !found {
			problems = append(problems, righthelp.NewUnknownError(fmt.Sprintf("remove[%d]", i), string(id), f.names()))
		}
		data.Descriptors = slices.DeleteFunc(data.Descriptors, func(d Descriptor) bool { return d.ID == id })
	}
	for _, title := range v.Sections {
		data.Sections = catalogue.Put(data.Sections, title, func(t SectionTitle) bool { return t.Section == title.Section })
	}
	for _, d := range v.Put {
		data.put(d)
	}
	data.Sections = slices.DeleteFunc(data.Sections, func(title SectionTitle) bool {
		return !slices.ContainsFunc(data.Descriptors, func(d Descriptor) bool { return d.Section == title.Section })
	})
	if len(v.Scale) > 0 {
		data.Scale = v.Scale
	}
	made, err := NewFramework(data)
	if err != nil {
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return Framework{}, err
	}
	return made, nil
}

// put puts a descriptor in place of the one with its id, or at the end of its section.
func (d *FrameworkData) put(descriptor Descriptor) {
	at := slices.IndexFunc(d.Descriptors, func(old Descriptor) bool { return old.ID == descriptor.ID })
	if at >= 0 && d.Descriptors[at].Section == descriptor.Section {
		d.Descriptors[at] = descriptor
		return
	}
	if at >= 0 {
		d.Descriptors = slices.Delete(d.Descriptors, at, at+1)
	}
	d.Descriptors = slices.Insert(d.Descriptors, d.endOf(descriptor.Section), descriptor)
}

// endOf gives the place after the last descriptor of a section and of those before it.
func (d *FrameworkData) endOf(section Section) int {
	end := 0
	for _, title := range d.Sections {
		for i := range d.Descriptors {
			if d.Descriptors[i].Section == title.Section {
				end = max(end, i+1)
			}
		}
		if title.Section == section {
			return end
		}
	}
	return len(d.Descriptors)
}

// Diff gives the variant that makes the local framework of the base: what differs, and nothing else. Only the order in which
// descriptors stand is left out.
func Diff(base, local Framework) Variant {
	v := Variant{Edition: local.edition}
	for _, section := range local.sections {
		if !slices.ContainsFunc(base.sections, func(p part) bool { return p.SectionTitle == section.SectionTitle }) {
			v.Sections = append(v.Sections, section.SectionTitle)
		}
	}
	for id := range slices.Values(base.ids) {
		if _, found := local.place(id, 0); !found {
			v.Remove = append(v.Remove, id)
		}
	}
	for d := range local.Descriptors() {
		if old, found := base.Descriptor(d.ID); !found || old != d {
			v.Put = append(v.Put, d)
		}
	}
	if !slices.Equal(base.scale, local.scale) {
		v.Scale = slices.Clone(local.scale)
	}
	return v
}
