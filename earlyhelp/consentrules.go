package earlyhelp

import "github.com/righthelp/righthelp"

var consentRules = [...]righthelp.Rule{
	{
		ID: "blackpool.consent.explicit", Kind: "consent", Title: "Explicit consent", Basis: righthelp.Published,
		Text:   "Whoever starts early help should obtain the family's explicit consent: to take part, and to other services being contacted.",
		Source: strategy, Section: "appendix 1, explaining the process and gaining consent, last sentence", Passage: righthelp.Passage{Words: 18, Sum: 0x0bff606c4d14fa96},
	},
	{
		ID: "blackpool.consent.with_families", Kind: "consent", Title: "It begins with agreement", Basis: righthelp.Published,
		Text:   "Early help is done with families. It begins when they agree, or consent, to work with services in this way.",
		Source: strategy, Section: "working with, and consent, second sentence", Passage: righthelp.Passage{Words: 18, Sum: 0x541bfead915211a9},
	},
	{
		ID: "blackpool.consent.before_assessing", Kind: "consent", Title: "Parents agree before needs are assessed", Basis: righthelp.Published,
		Text:   "Everybody is responsible for noticing what children and families need and, where the parents agree, for assessing it by talking with them openly and honestly.",
		Source: strategy, Section: "how early help is put into practice, paragraph on everybody's responsibility, first sentence", Passage: righthelp.Passage{Words: 26, Sum: 0x4607caa591999412},
	},
	{
		ID: "piew.consent.opt_in", Kind: "consent", Title: "Opting in", Basis: righthelp.Published,
		Text:   "After a referral, parents opt in to the support.",
		Source: "ncfh-piew", Section: "step 5, first sentence, beginning", Passage: righthelp.Passage{Words: 15, Sum: 0x2acc25eb787e6efe},
	},
	{
		ID: consentAtFirst, Kind: "consent", Title: "Consent at the first contact", Basis: righthelp.Published,
		Text:   "At the first contact with the family, the health visitor always clarifies whether the parents consent to take part.",
		Source: "ncfh-piew", Section: "step 5, first sentence, end", Passage: righthelp.Passage{Words: 17, Sum: 0x2d2ba1f786f62d78},
	},
	{
		ID: consentAgain, Kind: "consent", Title: "Consent in the initial assessment", Basis: righthelp.Published,
		Text:   "Consent is gone over once more in the initial assessment, ahead of telling the multidisciplinary team what the family needs.",
		Source: "ncfh-piew", Section: "step 5, second sentence", Passage: righthelp.Passage{Words: 20, Sum: 0x3cb24c78d7def23a},
	},
	{
		ID: consentVoluntary, Kind: "consent", Title: "Early help is voluntary", Basis: righthelp.Reported,
		Text: "Early help is voluntary and needs the family's agreement. It can come before statutory help, or after it.",
		Note: "Reported by a council's page on early help.",
	},
	{
		ID: "earlyhelp.consent.right_to_refuse", Kind: "consent", Title: "A right to refuse", Basis: righthelp.Reported,
		Text: "A family may lawfully agree to professionals being involved or refuse it, unless there is immediate concern for a child's safety. Even then it is best practice to seek agreement, where that is safe.",
		Note: "Reported by a county council's page on requesting support.",
	},
	{
		ID: consentNoBar, Kind: "consent", Title: "Consent is no bar to protecting a child", Basis: righthelp.Reported,
		Text: "Where consent is refused, or there is immediate concern for a child's safety, the lack of consent does not stand in the way of action under section 47.",
		Note: "Reported by a county council's page on requesting support. That not having asked is no bar either, and that the referral itself needs no consent, is this library's reading.",
	},
	{
		ID: "earlyhelp.consent.data_protection", Kind: "consent", Title: "Sharing to protect a child", Basis: righthelp.Reported,
		Text: "Data protection law does not prevent the sharing of information to protect a child.",
		Note: "Reported by a commentary on the 2023 edition of Working Together.",
	},
	{
		ID: consentOpen, Kind: "consent", Title: "What is open to all", Basis: righthelp.Convention,
		Text: "Information, advice and universal services go on whatever the family answers about early help.",
		Note: "No document here says so in so many words: it follows from early help being voluntary and universal services being for everybody.",
	},
	{
		ID: consentEachService, Kind: "consent", Title: "Consent for each service", Basis: righthelp.Convention,
		Text: "Consent to contact services is kept for each service by itself, and none is contacted about a family that does not take part.",
		Note: "The strategy asks for consent to contact other services and does not say whether once or for each. The narrower reading shares less.",
	},
	{
		ID: "earlyhelp.consent.latest", Kind: "consent", Title: "The latest answer of each person", Basis: righthelp.Convention,
		Text: "Of several answers of one person to the same question, the one of the latest day counts; of several on that day, the one that holds help up most.",
		Note: "No document here says how answers that differ are read.",
	},
	{
		ID: "earlyhelp.consent.most_cautious", Kind: "consent", Title: "When family members answer differently", Basis: righthelp.Convention,
		Text: "Where members of a family answer differently, the answer that holds help up most counts: withdrawn, refused, not safe to ask, not asked, given. A person finds out what each of them wants.",
		Note: "No document here says whose answer counts. What this decides is only that consent is not taken for granted.",
	},
	{
		ID: consentWithdrawn, Kind: "consent", Title: "Withdrawn consent", Basis: righthelp.Convention,
		Text: "When consent is withdrawn, early help stops, and so does contacting services about the family. Safeguarding and what is open to all go on.",
		Note: "It follows from early help being voluntary; no document here writes it down.",
	},
}
