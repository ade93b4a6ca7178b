flows/old-name-taken.yaml:9:3: błąd: stan "welcome" nazywał się "human", a tak nazywa się inny stan [duplicate-state]
    |
  9 |   welcome:
    |   ^^^^^^^
 .. |
 12 |   human:
    |   ----- ten
    = dawna nazwa należy do jednego stanu; usuń ją z drugiego

1 błąd
