module github.com/righthelp/righthelp/examples

go 1.25

require github.com/righthelp/righthelp v0.0.0

replace github.com/righthelp/righthelp => ../
