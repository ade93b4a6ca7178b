flows/not-available-plural.yaml:10:11: błąd: "{visits, plural…" nie jest jeszcze dostępne [not-available-yet]
    |
 10 |     say: "{visits, plural, one {# visit} other {# visits}}"
    |           ^^^^^^^^^^^^^^^ plural, select i daty przyjdą z późniejszą wersją
    = napisz samą wartość, na przykład:  {visits}

1 błąd
