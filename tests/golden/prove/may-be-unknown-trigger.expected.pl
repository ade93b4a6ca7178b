flows/may-be-unknown-trigger.yaml:14:20: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 14 |     say: "You want {cake}."
    |                    ^^^^^ wtedy to miejsce byłoby puste
    = pokazuje to taka rozmowa:
        klient: order
        bot: You are writing with a program.
        bot: You want .
    = napisz po | co wtedy pokazać, na przykład:  {cake|…}

1 błąd
