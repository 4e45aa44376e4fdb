package casetest

import (
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/righthelp/righthelp"
)

// Place is where a function stands: its file, as a path from the root of the module, and its name, as in Assess or
// Framework.Assess.
type Place struct {
	File string `json:"file"`
	Func string `json:"func"`
}

// Code is the functions behind a rule.
type Code struct {
	Named []Place // they name the rule
	Kind  []Place // they name its kind, and so apply all rules of that kind alike
	Read  []Place // they read a table in which the rule stands; Rules, which reads all tables, is left out
}

// CodeOf finds the functions behind the rules in the source of a package: root is the folder of this module, folder that of
// the package within it, as in startforlife/grant, or a dot.
//
// A function names a rule by its id: in its comment, in a comment within it, as a text, or by a constant or a field that is the id
// or whose own comment has it. In a comment, an id after "as in" is an example, ".after" following an id is the same id with another end, and "to 6" the numbers
// up to 6; a text that ends in a dot is the beginning of ids. A function names kinds in its comment, by
// the words "of the kind use" or "of the kinds use and strand". Source is read as syntax, and as types as far as this module declares them.
func CodeOf(root, folder string, rules []righthelp.Rule) (map[righthelp.RuleID]Code, error) {
	source := &source{root: root, fset: token.NewFileSet(), known: map[string]*types.Package{}}
	files, err := source.files(folder)
	if err != nil {
		return nil, err
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	source.check(path.Join(module, folder), files, info)
	r := &reader{
		source: source, info: info, rules: rules, code: map[righthelp.RuleID]Code{},
		names: map[types.Object]ids{}, tables: map[types.Object]ids{},
	}
	for _, file := range files {
		r.declarations(file)
	}
	for _, file := range files {
		r.functions(file)
	}
	return r.code, nil
}

const module = "github.com/righthelp/righthelp"

// Here gives the folder of this module, and within it that of the package whose test runs.
func Here() (root, folder string, err error) {
	working, err := os.Getwd()
	if err != nil {
		return "", "", err
	}
	for root = working; ; root = filepath.Dir(root) {
		text, err := os.ReadFile(filepath.Join(root, "go.mod"))
		if first, _, _ := strings.Cut(string(text), "\n"); err == nil && strings.TrimSpace(first) == "module "+module {
			folder, err = filepath.Rel(root, working)
			return root, filepath.ToSlash(folder), err
		}
		if root == filepath.Dir(root) {
			return "", "", errors.New(working + " is not within " + module)
		}
	}
}

// source is the packages of this module; any other is to it a package without names.
type source struct {
	root  string
	fset  *token.FileSet
	known map[string]*types.Package
}

func (s *source) files(folder string) (files []*ast.File, err error) {
	names, err := filepath.Glob(filepath.Join(s.root, filepath.FromSlash(folder), "*.go"))
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(s.fset, path.Join(folder, filepath.Base(name)), text, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	if len(files) == 0 && err == nil {
		err = fmt.Errorf("%s: %w", folder, fs.ErrNotExist)
	}
	return files, err
}

// Import gives a package to the type checker.
func (s *source) Import(imported string) (*types.Package, error) {
	if known, found := s.known[imported]; found {
		return known, nil
	}
	pkg := types.NewPackage(imported, path.Base(imported))
	if folder, own := strings.CutPrefix(imported, module); own {
		files, err := s.files(path.Join(".", folder))
		if err != nil {
			return nil, err
		}
		pkg = s.check(imported, files, nil)
	}
	pkg.MarkComplete()
	s.known[imported] = pkg
	return pkg, nil
}

func (s *source) check(name string, files []*ast.File, info *types.Info) *types.Package {
	config := types.Config{Importer: s, Error: func(error) {}} // names of other modules are errors here
	pkg, _ := config.Check(name, s.fset, files, info)
	return pkg
}

type ids []righthelp.RuleID

// reader is what was read of a package so far.
type reader struct {
	source *source
	info   *types.Info
	rules  []righthelp.Rule
	names  map[types.Object]ids // what the constants and fields of the package stand for
	tables map[types.Object]ids // what stands in its variables
	code   map[righthelp.RuleID]Code
}

// declarations reads what a file declares outside functions.
func (r *reader) declarations(file *ast.File) {
	for _, declared := range file.Decls {
		group, ok := declared.(*ast.GenDecl)
		if !ok {
			continue
		}
		ast.Inspect(group, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.ValueSpec:
				r.values(group, node)
			case *ast.Field:
				r.field(node)
			}
			return true
		})
	}
}

func (r *reader) values(group *ast.GenDecl, spec *ast.ValueSpec) {
	doc := spec.Doc
	if !group.Lparen.IsValid() { // the comment stands before the word const
		doc = group.Doc
	}
	for i, name := range spec.Names {
		object := r.info.Defs[name]
		if group.Tok == token.VAR && i < len(spec.Values) {
			r.tables[object] = r.within(spec.Values[i])
			continue
		}
		r.names[object] = slices.Concat(r.mentioned(doc), r.mentioned(spec.Comment))
		if c, ok := object.(*types.Const); ok && c.Val().Kind() == constant.String {
			r.names[object] = append(r.names[object], r.meant(constant.StringVal(c.Val()))...)
		}
	}
}

// field reads the comments of a field. Those of a field that holds ids are examples.
func (r *reader) field(field *ast.Field) {
	for _, name := range field.Names {
		if object := r.info.Defs[name]; object != nil && !strings.HasSuffix(object.Type().String(), ".RuleID") {
			r.names[object] = slices.Concat(r.mentioned(field.Doc), r.mentioned(field.Comment))
		}
	}
}

// functions reads the functions of a file.
func (r *reader) functions(file *ast.File) {
	for _, declared := range file.Decls {
		function, ok := declared.(*ast.FuncDecl)
		if !ok || function.Name.Name == "Rules" {
			continue
		}
		named := slices.Concat(r.mentioned(function.Doc), r.within(function))
		for _, comment := range file.Comments {
			if comment.Pos() > function.Pos() && comment.End() < function.End() {
				named = append(named, r.mentioned(comment)...)
			}
		}
		var read ids
		ast.Inspect(function, func(node ast.Node) bool {
			if name, ok := node.(*ast.Ident); ok {
				read = append(read, r.tables[r.info.Uses[name]]...)
			}
			return true
		})
		place := Place{File: r.source.fset.Position(file.Pos()).Filename, Func: nameOf(function)}
		r.record(place, named, r.kinds(function.Doc), read)
	}
}

func (r *reader) record(place Place, named ids, kinds []righthelp.Kind, read ids) {
	for _, rule := range r.rules {
		code := r.code[rule.ID]
		switch {
		case slices.Contains(named, rule.ID):
			code.Named = append(code.Named, place)
		case slices.Contains(kinds, rule.Kind):
			code.Kind = append(code.Kind, place)
		case slices.Contains(read, rule.ID):
			code.Read = append(code.Read, place)
		default:
			continue
		}
		r.code[rule.ID] = code
	}
}

// within gives the ids that stand in a piece of code, as texts or by what is named for them.
func (r *reader) within(code ast.Node) (found ids) {
	ast.Inspect(code, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.BasicLit:
			if text, err := strconv.Unquote(node.Value); err == nil && node.Kind == token.STRING {
				found = append(found, r.meant(text)...)
			}
		case *ast.Ident:
			found = append(found, r.names[r.info.Uses[node]]...)
		}
		return true
	})
	return found
}

// meant gives the id that a text is, or those of which it is the beginning: at least two parts and the dot after them.
func (r *reader) meant(text string) (found ids) {
	begins := strings.HasSuffix(text, ".") && strings.Count(text, ".") > 1
	for _, rule := range r.rules {
		if id := string(rule.ID); id == text || begins && strings.HasPrefix(id, text) {
			found = append(found, rule.ID)
		}
	}
	return found
}

// mentioned gives the ids in a comment.
func (r *reader) mentioned(comment *ast.CommentGroup) (found ids) {
	before, upTo := "", false // the id before, and whether "to" follows it
	words := wordsOf(comment)
	for i, word := range words {
		if i > 1 && words[i-2] == "as" && words[i-1] == "in" {
			continue
		}
		stem := before[:strings.LastIndex(before, ".")+1]
		last, err := strconv.Atoi(word)
		switch {
		case upTo && err == nil:
			first, _ := strconv.Atoi(before[len(stem):])
			for n := first + 1; n <= last; n++ {
				found = append(found, r.known(stem+strconv.Itoa(n))...)
			}
		case strings.HasPrefix(word, "."):
			found = append(found, r.known(stem+word[1:])...)
		default:
			if known := r.known(word); known != nil {
				found, before = append(found, known...), word
			}
		}
		upTo = word == "to"
	}
	return found
}

func (r *reader) known(id string) ids {
	if slices.ContainsFunc(r.rules, func(rule righthelp.Rule) bool { return string(rule.ID) == id }) {
		return ids{righthelp.RuleID(id)}
	}
	return nil
}

// kinds gives what a comment names as kinds: "of the kind use", "of the kinds condition, return and strand".
func (r *reader) kinds(comment *ast.CommentGroup) (found []righthelp.Kind) {
	words := wordsOf(comment)
	for i := range words {
		if i < 2 || words[i-2] != "of" || words[i-1] != "the" || words[i] != "kind" && words[i] != "kinds" {
			continue
		}
		for _, word := range words[i+1:] {
			isKind := slices.ContainsFunc(r.rules, func(rule righthelp.Rule) bool { return string(rule.Kind) == word })
			if !isKind && word != "and" {
				break
			}
			found = append(found, righthelp.Kind(word))
		}
	}
	return found
}

// wordsOf gives the words of a comment, each with the dots and the underlines in it.
func wordsOf(comment *ast.CommentGroup) (words []string) {
	for word := range strings.FieldsFuncSeq(comment.Text(), func(letter rune) bool {
		return letter != '.' && letter != '_' && (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')
	}) {
		if word = strings.TrimRight(word, "."); word != "" {
			words = append(words, word)
		}
	}
	return words
}

// nameOf gives a function's name, a method's after its type.
func nameOf(function *ast.FuncDecl) string {
	if function.Recv == nil {
		return function.Name.Name
	}
	typ := function.Recv.List[0].Type
	if pointer, ok := typ.(*ast.StarExpr); ok {
		typ = pointer.X
	}
	if generic, ok := typ.(*ast.IndexExpr); ok {
		typ = generic.X
	}
	return types.ExprString(typ) + "." + function.Name.Name
}
