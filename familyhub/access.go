package familyhub

var accessStatements = [...]Statement{}
