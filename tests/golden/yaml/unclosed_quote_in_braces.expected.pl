flows/unclosed_quote_in_braces.yaml:3:26: błąd: ten cudzysłów nie jest zamknięty [unclosed-quote]
   |
 3 |     say: {pl: Cześć, en: "Hello}
   |                          ^ tekst zaczyna się tutaj i połyka wszystkie wiersze aż do 4
   = napisz:  say: {pl: Cześć, en: "Hello"}

1 błąd
