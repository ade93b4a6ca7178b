flows/list_on_key_line.yaml:3:10: błąd: lista powinna zaczynać się w wierszu pod swoją nazwą [list-on-key-line]
   |
 3 |     ask: - when are you open
   |          ^^^^^^^^^^^^^^^^^^^ przenieś to do następnego wiersza, o 2 spacje w prawo
   = jeśli to nie lista, tylko tekst, napisz:  ask: "- when are you open"

1 błąd
