flows/not-available-go-back.yaml:11:9: błąd: "go: back" nie jest jeszcze dostępne [not-available-yet]
    |
 11 |     go: back
    |         ^^^^
    = podaj jeden stan, na przykład:  go: welcome

1 błąd
