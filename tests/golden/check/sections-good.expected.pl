flows/not-available-sections.yaml:17:1: błąd: "comments" nie jest jeszcze dostępne [not-available-yet]
    |
 17 | comments:
    | ^^^^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

flows/not-available-sections.yaml:20:1: błąd: "synonyms" nie jest jeszcze dostępne [not-available-yet]
    |
 20 | synonyms:
    | ^^^^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

2 błędy
