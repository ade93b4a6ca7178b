flows/not-available-after.yaml:11:5: błąd: "after" nie jest jeszcze dostępne [not-available-yet]
    |
 11 |     after:
    |     ^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
