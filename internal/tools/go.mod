module github.com/righthelp/righthelp/internal/tools

go 1.25
