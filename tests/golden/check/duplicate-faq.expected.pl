flows/duplicate-faq.yaml:21:9: błąd: dwa FAQ mają id "parking" [duplicate-faq]
    |
 18 |   - id: parking
    |         ------- pierwszy raz tutaj
 .. |
 21 |   - id: parking
    |         ^^^^^^^ a tu drugi raz
    = nadaj każdemu własne, na przykład:  parking_2

1 błąd
