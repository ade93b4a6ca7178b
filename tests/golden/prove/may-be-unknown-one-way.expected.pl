flows/may-be-unknown-one-way.yaml:18:20: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 18 |     say: "You want {cake}."
    |                    ^^^^^ wtedy to miejsce byłoby puste
    = pokazuje to taka rozmowa:
        klient (słowa, które nic botowi nie mówią): qzxv wkjq
        bot: You are writing with a program.
        bot: Hello!
        klient: Order
        bot: You want .
        bot: I am calling someone.
    = napisz po | co wtedy pokazać, na przykład:  {cake|…}

1 błąd
