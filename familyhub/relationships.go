package familyhub

var relationshipStatements = [...]Statement{}
