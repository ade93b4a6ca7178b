flows/b.yaml:2:3: błąd: dwie kolejki nazywają się "counter" [duplicate-queue]
    |
  2 |   counter:
    |   ^^^^^^^ a tu drugi raz
    w pliku flows/a.yaml:
 18 |   counter:
    |   ------- pierwszy raz tutaj
    = nadaj temu inną nazwę albo go usuń

1 błąd
