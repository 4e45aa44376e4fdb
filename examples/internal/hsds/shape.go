package hsds

// knownFields is a file in which every field that is read has a value.
func knownFields() map[string]any {
	fields := func(names ...string) map[string]any {
		shape := map[string]any{}
		for _, name := range names {
			shape[name] = nil
		}
		return shape
	}
	with := func(shape map[string]any, name string, value any) map[string]any {
		shape[name] = value
		return shape
	}
	list := func(item map[string]any) []any { return []any{item} }

	phones, languages := list(fields("id", "number")), list(fields("id", "name"))
	schedules := list(fields("id", "freq", "interval", "byday", "opens_at", "closes_at", "attending_type", "description"))
	term := fields("id", "code", "name", "taxonomy")
	attributes := list(with(fields("id", "link_id", "link_entity", "taxonomy_term_id", "value"), "taxonomy_term", term))
	organization := with(fields("id", "name", "description", "website", "parent_organization_id"), "phones", phones)
	location := fields("id", "location_type", "name", "external_identifier", "external_identifier_type")
	location["addresses"] = list(fields("id", "address_1", "address_2", "city", "region", "state_province", "postal_code", "country", "address_type"))
	location["phones"], location["languages"], location["schedules"], location["attributes"] = phones, languages, schedules, attributes
	location["accessibility"] = list(fields("id", "description"))
	at := with(fields("id", "location_id"), "location", location)
	at["schedules"] = schedules
	service := fields("id", "name", "description", "status", "minimum_age", "maximum_age", "organization_id")
	service["organization"], service["languages"], service["schedules"], service["attributes"] = organization, languages, schedules, attributes
	service["service_at_locations"] = list(at)
	file := fields("version", "profile", "openapi_url", "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty")
	file["contents"], file["organizations"], file["locations"], file["taxonomy_terms"] = list(service), list(organization), list(location), list(term)
	return file
}
