flows/may-be-unknown-cleared.yaml:21:11: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 21 |     say: "{cake} it is."
    |           ^^^^^ wtedy to miejsce byłoby puste
    = pokazuje to taka rozmowa:
        klient (słowa, które nic botowi nie mówią): qzxv wkjq
        bot: You are writing with a program.
        bot: Hello!
        klient: Fruit cake
        bot: You want fruit.
        klient: forget it
        bot: Forgotten.
        klient: Confirm
        bot: it is.
    = napisz po | co wtedy pokazać, na przykład:  {cake|…}

1 błąd
