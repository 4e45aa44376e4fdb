// Service embeds the library in an HTTP service: JSON in, JSON out, and the library's errors as HTTP status codes. Without
// arguments it asks itself three questions and shows what went over the wire; -listen serves them to anybody.
package main

import (
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"os"
	"strings"
	"time"
)

func main() {
	listen := flag.String("listen", "", "serve on this `address`, as in localhost:8080; without it three requests are shown")
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(), `Service embeds the library in an HTTP service: JSON in, JSON out.

  go run ./examples/service                          three requests and their answers
  go run ./examples/service -listen localhost:8080   serve them:
  curl localhost:8080/level-of-need -d '{"facts": [{"indicator": "wt.benefit.young_carer", "presence": "present"}]}'

`)
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *listen == "" {
		show(service())
		return
	}
	server := http.Server{Addr: *listen, Handler: service(), ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second}
	fmt.Fprintln(os.Stderr, "serving on", *listen)
	fmt.Fprintln(os.Stderr, server.ListenAndServe())
	os.Exit(1)
}

// show puts three requests to the service and prints them with their answers.
func show(handler http.Handler) {
	for _, request := range []struct{ path, body string }{
		{"/level-of-need", `{"facts": [{"indicator": "wt.benefit.young_carer", "presence": "present"}]}`},
		{"/level-of-need", `{"facts": [{"indicator": "wt.harm.suffering", "presence": "present"}, {"indicator": "wt.benefit.young_carrer", "presence": "present"}]}`},
		{"/share", `{"pot": {"amount": "1000000.00"}, "recipients": [{"id": "E06000009", "weight": "4490"}, {"id": "E08000026", "weight": "13120"}]}`},
	} {
		asked := httptest.NewRequest(http.MethodPost, request.path, strings.NewReader(request.body))
		answered := httptest.NewRecorder()
		handler.ServeHTTP(answered, asked)
		answer, err := httputil.DumpResponse(answered.Result(), true)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Printf("POST %s\n%s\n\n%s\n\n", request.path, request.body, answer)
	}
}
