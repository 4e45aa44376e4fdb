package selfassessment

var familyVoice = [...]Descriptor{}
