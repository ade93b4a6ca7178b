flows/placeholder_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od { [unquoted-brace]
   |
 3 |     say: {first_name}, welcome to Luna
   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ YAML szuka tu listy albo ustawień
   = napisz:  say: "{first_name}, welcome to Luna"

1 błąd
