flows/not-a-number.yaml:13:12: błąd: "many" to nie liczba całkowita od 1 do 20 [not-a-number]
    |
 13 |     tries: many
    |            ^^^^
    = napisz na przykład:  tries: 3

1 błąd
