flows/equals_sign.yaml:3:3: błąd: w tym wierszu nie ma dwukropka [missing-colon]
   |
 3 |   start = welcome
   |   ^^^^^^^^^^^^^^^ powinno być  nazwa: wartość
   = napisz:  start: "welcome"
   = jeśli to dalszy ciąg tekstu wyżej, weź cały ten tekst w cudzysłów

1 błąd
