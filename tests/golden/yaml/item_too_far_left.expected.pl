flows/item_too_far_left.yaml:3:1: błąd: ten wiersz zaczyna się o 1 spację za daleko w lewo [indentation]
   |
 2 |     - id: a
   | ---- ma przed sobą 4 spacje
 3 |    - id: b
   | ^^^ ma przed sobą 3 spacje
   = wstaw przed nim 4 spacje, tak jak w wierszu 2

1 błąd
