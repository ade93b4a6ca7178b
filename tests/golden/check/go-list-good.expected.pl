flows/not-available-go-list.yaml:11:5: błąd: "go" z warunkami nie jest jeszcze dostępne [not-available-yet]
    |
 11 |     go:
    |     ^^
    = podaj jeden stan, na przykład:  go: welcome

1 błąd
