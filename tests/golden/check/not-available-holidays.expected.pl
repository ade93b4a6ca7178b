flows/not-available-holidays.yaml:20:3: błąd: "holidays" nie jest jeszcze dostępne [not-available-yet]
    |
 20 |   holidays: GB
    |   ^^^^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
