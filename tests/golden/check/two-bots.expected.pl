flows/b.yaml:2:1: błąd: "bot" stoi w dwóch miejscach [duplicate-section]
   |
 2 | bot:
   | ^^^ a tu drugi raz
   w pliku flows/a.yaml:
 2 | bot:
   | --- najpierw tutaj

1 błąd
