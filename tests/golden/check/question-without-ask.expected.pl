flows/question-without-ask.yaml:11:5: błąd: "expect" należy do pytania, a ten stan o nic nie pyta [missing-key]
    |
 11 |     expect: number
    |     ^^^^^^
    = napisz na przykład:  ask: Dla ilu osób?

1 błąd
