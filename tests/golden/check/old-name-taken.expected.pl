flows/old-name-taken.yaml:9:3: błąd: stan "welcome" ma w "was" nazwę "human", a ma ją już inny stan [duplicate-state]
    |
  9 |   welcome:
    |   ^^^^^^^
 .. |
 12 |   human:
    |   ----- ten
    = dawna nazwa może należeć tylko do jednego stanu; usuń ją z "was" w jednym z nich

1 błąd
