flows/wrong_bracket.yaml:3:25: błąd: ten nawias nie pasuje do otwartego [missing-bracket]
   |
 3 |     ask: [hours, opening}
   |          - otwarty tutaj
   |                         ^
   = napisz:  ask: [hours, opening]

1 błąd
