flows/colon_in_braces.yaml:3:15: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 3 |     say: {pl: Godziny: 9-17, en: "Hours: 9 to 5"}
   |               ^^^^^^^^^^^^^ YAML bierze "Godziny:" za ustawienie
   = napisz:  say: {pl: "Godziny: 9-17", en: "Hours: 9 to 5"}

1 błąd
