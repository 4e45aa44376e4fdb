module github.com/righthelp/righthelp

go 1.25

require github.com/shopspring/decimal v1.6.0

require (
	github.com/stretchr/testify v1.12.1 // indirect
	pgregory.net/rapid v1.3.0 // indirect
)
