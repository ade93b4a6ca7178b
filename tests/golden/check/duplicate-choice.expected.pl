flows/duplicate-choice.yaml:14:9: błąd: "fruit" już jest wśród odpowiedzi [duplicate-choice]
    |
 13 |       - {value: fruit, label: Strawberry}
    |         - pierwszy raz tutaj
 14 |       - {value: fruit, label: Raspberry}
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = nadaj każdej własne "value"

1 błąd
