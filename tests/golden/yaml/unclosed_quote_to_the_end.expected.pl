flows/unclosed_quote_to_the_end.yaml:3:10: błąd: ten cudzysłów nie jest zamknięty [unclosed-quote]
   |
 3 |     say: "Welcome to Luna Café
   |          ^ tekst zaczyna się tutaj i połyka wszystkie wiersze aż do 4
   = napisz:  say: "Welcome to Luna Café"

1 błąd
