flows/b.yaml:2:3: błąd: dwa stany nazywają się "human" [duplicate-state]
    |
  2 |   human:
    |   ^^^^^ a tu drugi raz
    w pliku flows/a.yaml:
 11 |   human:
    |   ----- pierwszy raz tutaj
    = nadaj temu inną nazwę albo go usuń

1 błąd
