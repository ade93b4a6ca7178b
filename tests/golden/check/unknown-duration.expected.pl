flows/unknown-duration.yaml:19:18: błąd: "8" to nie czas trwania [unknown-duration]
    |
 19 |   at_most_every: 8
    |                  ^
    = napisz na przykład:  15m, 2h, 1h30m albo 30 days

flows/unknown-duration.yaml:22:20: błąd: "soon" to nie czas trwania [unknown-duration]
    |
 22 |     answer_within: soon
    |                    ^^^^
    = napisz na przykład:  15m, 2h, 1h30m albo 30 days

2 błędy
