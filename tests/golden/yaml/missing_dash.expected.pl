flows/missing_dash.yaml:4:3: błąd: ten wiersz nie ma myślnika, a wiersze obok się od niego zaczynają [missing-dash]
    |
  2 |   - label: Prices
    |   - tu jest myślnik
 .. |
  4 |   label: Hours
    |   ^^^^^^^^^^^^
    = jeśli należy do pozycji wyżej, wstaw przed nim jeszcze 2 spacje
    = jeśli to osobna pozycja, napisz:  - label: Hours

1 błąd
