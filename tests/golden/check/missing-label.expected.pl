flows/missing-label.yaml:12:9: błąd: opcja nie ma "label" [missing-key]
    |
 12 |       - go: human
    |         ^^^^^^^^^
    = napisz na przykład:  label: Godziny otwarcia

flows/missing-label.yaml:20:5: błąd: FAQ nie ma "id" [missing-key]
    |
 20 |   - answer: Behind the house.
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz na przykład:  id: parking

flows/missing-label.yaml:20:5: błąd: FAQ nie ma "ask" [missing-key]
    |
 20 |   - answer: Behind the house.
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz na przykład:  ask: [gdzie zaparkować, czy jest parking]

3 błędy
