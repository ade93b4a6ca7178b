flows/plural_unquoted.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od { [unquoted-brace]
   |
 3 |     say: {people, plural, one {one person} other {# people}}
   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ YAML szuka tu listy albo ustawień
   = napisz:  say: "{people, plural, one {one person} other {# people}}"

1 błąd
