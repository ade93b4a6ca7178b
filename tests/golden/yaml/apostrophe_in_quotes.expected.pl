flows/apostrophe_in_quotes.yaml:3:14: błąd: tekst kończy się na tym znaku, a wiersz biegnie dalej [text-after-quote]
   |
 3 |     say: 'Don't worry, we're open'
   |              ^ YAML bierze ten apostrof za koniec tekstu
   = napisz:  say: "Don't worry, we're open"

1 błąd
