package selfassessment

var communities = [...]Descriptor{}
