flows/unclosed_quote.yaml:3:10: błąd: ten cudzysłów nie jest zamknięty [unclosed-quote]
   |
 3 |     say: "Welcome to Luna Café
   |          ^ tekst zaczyna się tutaj i połyka wszystkie wiersze aż do 6
   = napisz:  say: "Welcome to Luna Café"

1 błąd
