flows/text_after_quotes.yaml:3:15: błąd: tekst kończy się na tym znaku, a wiersz biegnie dalej [text-after-quote]
   |
 3 |     say: "Luna" is open
   |               ^ YAML bierze ten znak za koniec tekstu
   = napisz:  say: '"Luna" is open'

1 błąd
