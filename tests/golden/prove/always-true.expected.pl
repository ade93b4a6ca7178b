flows/always-true.yaml:8:14: błąd: ten warunek zachodzi zawsze [always-true]
   |
 8 |       - {if: people > 3 or people is unknown, to: bye}
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = usuń ten warunek albo go popraw

flows/always-true.yaml:9:9: błąd: tu rozmowa nigdy nie dojdzie [hidden-branch]
   |
 8 |       - {if: people > 3 or people is unknown, to: bye}
   |         - ten jest wcześniej
 9 |       - {to: human}
   |         ^
   = zmień kolejność albo warunki, albo usuń jeden z nich

2 błędy
