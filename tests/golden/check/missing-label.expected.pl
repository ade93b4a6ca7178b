flows/missing-label.yaml:12:9: błąd: brak "label" (miejsce: opcja) [missing-key]
    |
 12 |       - go: human
    |         ^^^^^^^^^
    = napisz na przykład:  label: Godziny otwarcia

flows/missing-label.yaml:20:5: błąd: brak "id" (miejsce: FAQ) [missing-key]
    |
 20 |   - answer: Behind the house.
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz na przykład:  id: parking

flows/missing-label.yaml:20:5: błąd: brak "ask" (miejsce: FAQ) [missing-key]
    |
 20 |   - answer: Behind the house.
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz na przykład:  ask: [gdzie zaparkować, czy jest parking]

3 błędy
