flows/never-true.yaml:8:14: błąd: ten warunek nigdy nie jest spełniony [never-true]
   |
 8 |       - {if: people > 200, to: human}
   |              ^^^^^^^^^^^^ cokolwiek klient odpowie
   = popraw ten warunek albo usuń to, co od niego zależy

1 błąd
