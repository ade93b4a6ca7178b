flows/b.yaml:2:3: błąd: dwa stany nazywają się "human" [duplicate-state]
    |
  2 |   human:
    |   ^^^^^ a tu drugi raz
    w pliku flows/a.yaml:
 11 |   human:
    |   ----- najpierw tutaj

1 błąd
