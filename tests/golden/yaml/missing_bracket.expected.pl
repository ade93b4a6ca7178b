flows/missing_bracket.yaml:3:10: błąd: ten nawias nie jest zamknięty [missing-bracket]
   |
 3 |     ask: [hours, opening
   |          ^ otwarty jest tutaj
   = napisz:  ask: [hours, opening]

1 błąd
