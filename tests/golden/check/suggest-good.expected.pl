flows/not-available-suggest.yaml:19:5: błąd: "suggest" nie jest jeszcze dostępne [not-available-yet]
    |
 19 |     suggest: 3
    |     ^^^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
