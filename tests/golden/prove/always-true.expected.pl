flows/always-true.yaml:8:14: błąd: ten warunek jest zawsze spełniony [always-true]
   |
 8 |       - {if: people > 3 or people is unknown, to: bye}
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = popraw go; albo usuń "if" i wszystkie wiersze pod nim na tej liście

flows/always-true.yaml:9:9: błąd: tu rozmowa nigdy nie dojdzie [hidden-branch]
   |
 8 |       - {if: people > 3 or people is unknown, to: bye}
   |         - ten jest wcześniej
 9 |       - {to: human}
   |         ^
   = zmień kolejność albo warunki, albo usuń jeden z nich

2 błędy
