package selfassessment

var workforce = [...]Descriptor{}
