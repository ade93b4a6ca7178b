flows/unusable-name.yaml:10:11: błąd: "my cake" nie może być nazwą [unusable-name]
    |
 10 |     set: {my cake: fruit, first_name: Ola}
    |           ^^^^^^^
    = napisz na przykład:  my_cake
    = nazwa może mieć tylko litery, cyfry, _ i -, bez spacji

flows/unusable-name.yaml:10:27: błąd: nazwa "first_name" jest zajęta: bot sam zna tę wartość i nie można jej ustawić [reserved-name]
    |
 10 |     set: {my cake: fruit, first_name: Ola}
    |                           ^^^^^^^^^^
    = wybierz inną nazwę, na przykład:  moje_first_name

flows/unusable-name.yaml:12:11: błąd: "regular guest" nie może być nazwą [unusable-name]
    |
 12 |     was: [regular guest]
    |           ^^^^^^^^^^^^^
    = napisz na przykład:  regular_guest
    = nazwa może mieć tylko litery, cyfry, _ i -, bez spacji

flows/unusable-name.yaml:13:26: błąd: "" nie może być oznaczeniem [unusable-tag]
    |
 13 |     tag: [regular guest, ""]
    |                          ^^
    = oznaczenie to krótki tekst, najwyżej 64 znaki

4 błędy
