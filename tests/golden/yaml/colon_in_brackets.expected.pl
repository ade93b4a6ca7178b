flows/colon_in_brackets.yaml:3:22: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 3 |     ask: [when open, Hours: today]
   |                      ^^^^^^^^^^^^ YAML bierze "Hours:" za ustawienie
   = napisz:  ask: [when open, "Hours: today"]

1 błąd
