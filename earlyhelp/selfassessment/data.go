package selfassessment

var data = [...]Descriptor{}
