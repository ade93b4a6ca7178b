flows/not-available-referral.yaml:17:12: błąd: "referral" nie jest jeszcze dostępne [not-available-yet]
    |
 17 |   - when: {referral: spring}
    |            ^^^^^^^^ zrobi to późniejsza wersja
    = na razie to pomiń

1 błąd
