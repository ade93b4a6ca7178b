flows/duplicate_key.yaml:5:5: błąd: "say" jest tu dwa razy [duplicate-key]
    |
  3 |     say: Hello
    |     --- pierwszy raz tutaj
 .. |
  5 |     say: Hi
    |     ^^^ i znowu tutaj
    = liczyłby się tylko jeden; usuń jeden z nich razem z tym, co do niego należy

1 błąd
