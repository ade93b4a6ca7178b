flows/two-types.yaml:12:43: błąd: "day" to tutaj data, a w innym miejscu liczba [two-types]
    |
 11 |       - {ask: "For how many?", save: day, expect: number}
    |                                                   ------ to inne miejsce
 12 |       - {ask: "When?", save: day, expect: date}
    |                                           ^^^^
    = pytaj w obu o to samo albo zapisuj pod dwiema nazwami

1 błąd
