flows/several_mistakes.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 3 |     say: Hours: 9 to 5
   |          ^^^^^^^^^^^^^ YAML bierze "Hours:" za ustawienie
   = napisz:  say: "Hours: 9 to 5"

flows/several_mistakes.yaml:4:7: błąd: po tym dwukropku brakuje spacji [missing-space]
   |
 4 |     go:menu
   |       ^
   = napisz:  go: menu

flows/several_mistakes.yaml:6:10: błąd: ten cudzysłów nie jest zamknięty [unclosed-quote]
   |
 6 |     say: "Our menu
   |          ^ tekst zaczyna się tutaj i połyka wszystkie wiersze aż do 11
   = napisz:  say: "Our menu"

flows/several_mistakes.yaml:8:21: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim znak zapytania, a sam stoi w nawiasach [unquoted-question-mark]
   |
 8 |       - label: {pl: Kiedy otwarte?, en: Open}
   |                     ^^^^^^^^^^^^^^ YAML ucina tekst na znaku zapytania
   = napisz:  - label: {pl: "Kiedy otwarte?", en: Open}

flows/several_mistakes.yaml:10:1: błąd: ten wiersz zaczyna się o 1 spację za daleko w lewo [indentation]
    |
  8 |       - label: {pl: Kiedy otwarte?, en: Open}
    | ------ ma przed sobą 6 spacji
 .. |
 10 |      - label: Prices
    | ^^^^^ ma przed sobą 5 spacji
    = wstaw przed nim 6 spacji, tak jak w wierszu 8

5 błędów
