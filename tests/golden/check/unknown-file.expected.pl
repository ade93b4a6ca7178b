flows/not-available-picture.yaml:11:9: błąd: "image" nie jest jeszcze dostępne [not-available-yet]
    |
 11 |       - image: assets/cake.png
    |         ^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
