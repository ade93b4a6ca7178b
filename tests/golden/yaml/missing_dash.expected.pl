flows/missing_dash.yaml:4:3: błąd: ten wiersz nie ma kreski, a wiersze obok się od niej zaczynają [missing-dash]
    |
  2 |   - label: Prices
    |   - tu jest kreska
 .. |
  4 |   label: Hours
    |   ^^^^^^^^^^^^
    = jeśli należy do pozycji wyżej, wstaw przed nim jeszcze 2 spacje
    = jeśli to osobna pozycja, napisz:  - label: Hours

1 błąd
