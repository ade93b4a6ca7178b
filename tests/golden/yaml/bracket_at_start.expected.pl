flows/bracket_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od [ [unquoted-brace]
   |
 3 |     say: [New] cakes with plums
   |          ^^^^^^^^^^^^^^^^^^^^^^ YAML szuka tu listy albo ustawień
   = napisz:  say: "[New] cakes with plums"

1 błąd
