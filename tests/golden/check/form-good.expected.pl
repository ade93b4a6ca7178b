flows/not-available-form.yaml:11:5: błąd: "form" nie jest jeszcze dostępne [not-available-yet]
    |
 11 |     form:
    |     ^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
