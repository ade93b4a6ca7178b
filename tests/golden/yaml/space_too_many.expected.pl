flows/space_too_many.yaml:4:1: błąd: ten wiersz zaczyna się o 1 spację za daleko w prawo [indentation]
   |
 3 |     say: "Hello"
   | ---- ma przed sobą 4 spacje
 4 |      go: menu
   | ^^^^^ ma przed sobą 5 spacji
   = wstaw przed nim 4 spacje, tak jak w wierszu 3

1 błąd
