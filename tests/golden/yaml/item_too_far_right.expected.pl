flows/item_too_far_right.yaml:3:1: błąd: ten wiersz zaczyna się o 2 spacje za daleko w prawo [indentation]
   |
 2 |   - Prices
   | -- ma przed sobą 2 spacje
 3 |     - Hours
   | ^^^^ ma przed sobą 4 spacje
   = wstaw przed nim 2 spacje, tak jak w wierszu 2

1 błąd
