flows/space_too_many_after_text.yaml:4:1: błąd: ten wiersz zaczyna się o 2 spacje za daleko w prawo [indentation]
   |
 3 |     say: Hello there
   | ---- ma przed sobą 4 spacje
 4 |       go: menu
   | ^^^^^^ ma przed sobą 6 spacji
   = wstaw przed nim 4 spacje, tak jak w wierszu 3

1 błąd
