package familyhub

var connectionStatements = [...]Statement{}
