flows/placeholder_alone.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od { [unquoted-brace]
   |
 3 |     say: {next_open}
   |          ^^^^^^^^^^^ YAML szuka tu listy albo ustawień
   = napisz:  say: "{next_open}"

1 błąd
