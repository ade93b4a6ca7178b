flows/not-available-keep-bot.yaml:12:7: błąd: "keep_bot" nie jest jeszcze dostępne [not-available-yet]
    |
 12 |       keep_bot: yes
    |       ^^^^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
