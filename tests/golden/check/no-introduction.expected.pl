flows/no-introduction.yaml:2:1: ostrzeżenie: bot nigdzie nie mówi, że jest automatem [no-introduction]
   |
 2 | bot:
   | ^^^ wymaga tego Facebook, a w niektórych krajach prawo
   = napisz w "bot":  introduction: Piszesz z automatycznym asystentem.

1 ostrzeżenie
