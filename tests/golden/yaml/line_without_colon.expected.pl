flows/line_without_colon.yaml:4:5: błąd: w tym wierszu nie ma dwukropka [missing-colon]
   |
 4 |     say Hello
   |     ^^^^^^^^^ powinno być  nazwa: wartość
   = napisz:  say: "Hello"
   = jeśli to dalszy ciąg tekstu wyżej, weź cały ten tekst w cudzysłów

1 błąd
