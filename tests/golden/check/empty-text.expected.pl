flows/empty-text.yaml:10:10: błąd: ten tekst jest pusty [empty-text]
    |
 10 |     say: "  "
    |          ^^^^
    = napisz, co klient ma przeczytać, albo usuń ten wiersz

1 błąd
