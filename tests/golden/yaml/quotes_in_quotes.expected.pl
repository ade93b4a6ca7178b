flows/quotes_in_quotes.yaml:3:19: błąd: tekst kończy się na tym znaku, a wiersz biegnie dalej [text-after-quote]
   |
 3 |     say: "Try our "Luna" cake"
   |                   ^ YAML bierze ten znak za koniec tekstu
   = napisz:  say: 'Try our "Luna" cake'

1 błąd
