flows/repeated-branch.yaml:10:38: błąd: "yes" jest tu po raz drugi [repeated-branch]
    |
 10 |     say: "{open, select, yes {Open.} yes {Closed.} other {Who knows.}}"
    |                                      ^^^
    = zostaw jedno z dwóch

1 błąd
