flows/colon_in_text.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 3 |     say: Hours: 9 to 5
   |          ^^^^^^^^^^^^^ YAML bierze "Hours:" za ustawienie
   = napisz:  say: "Hours: 9 to 5"

1 błąd
