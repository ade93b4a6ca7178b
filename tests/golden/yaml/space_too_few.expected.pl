flows/space_too_few.yaml:4:1: błąd: ten wiersz zaczyna się o 1 spację za daleko w lewo [indentation]
   |
 3 |     say: Hello
   | ---- ma przed sobą 4 spacje
 4 |    go: menu
   | ^^^ ma przed sobą 3 spacje
   = wstaw przed nim 4 spacje, tak jak w wierszu 3

1 błąd
