package outcomes

import "github.com/righthelp/righthelp"

const (
	ruleSmall      righthelp.RuleID = "outcomes.disclosure.small"
	ruleProtecting righthelp.RuleID = "outcomes.disclosure.protecting"
	ruleAttacker   righthelp.RuleID = "outcomes.disclosure.attacker"
	ruleMissing    righthelp.RuleID = "outcomes.disclosure.missing"
	ruleDfEChildrenInNeed righthelp.RuleID = "outcomes.disclosure.dfe_cin"
)
