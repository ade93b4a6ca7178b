flows/b.yaml:2:1: błąd: "bot" stoi w dwóch miejscach [duplicate-section]
   |
 2 | bot:
   | ^^^ a tu drugi raz
   w pliku flows/a.yaml:
 2 | bot:
   | --- pierwszy raz tutaj
   = wpisz wszystko w jednym z tych miejsc, a drugie usuń

1 błąd
