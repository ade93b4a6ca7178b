flows/extras.yaml:21:5: błąd: synonimy to co najmniej dwa słowa w nawiasach kwadratowych [wrong-kind]
    |
 21 |   - [cake]
    |     ^^^^^^
    = napisz:  - [tort, ciasto]

flows/extras.yaml:19:10: błąd: dwie gotowe odpowiedzi mają id "thanks" [duplicate-reply]
    |
 18 |   - {id: thanks, text: Thanks!}
    |          ------ pierwszy raz tutaj
 19 |   - {id: thanks, text: Thank you!}
    |          ^^^^^^
    = nadaj każdej własne, na przykład:  thanks_2

flows/extras.yaml:29:7: błąd: Messenger pokazuje najwyżej 4 z "ice_breakers" [too-many-buttons]
    |
 29 |     - {label: Five, go: welcome}
    |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
    = zostaw tylko najważniejsze, najwyżej 4

3 błędy
