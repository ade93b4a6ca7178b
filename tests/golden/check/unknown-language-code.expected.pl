flows/unknown-language-code.yaml:4:15: błąd: "english" to nie kod języka [unknown-language]
   |
 4 |   languages: [english, pl_PL]
   |               ^^^^^^^
   = napisz:  en

flows/unknown-language-code.yaml:4:24: błąd: "pl_PL" to nie kod języka [unknown-language]
   |
 4 |   languages: [english, pl_PL]
   |                        ^^^^^
   = napisz:  pl

2 błędy
