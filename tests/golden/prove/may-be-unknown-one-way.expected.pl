flows/may-be-unknown-one-way.yaml:18:20: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 18 |     say: "You want {cake}."
    |                    ^^^^^ wtedy w tym miejscu nie byłoby nic
    = pokazuje to taka rozmowa:
        klient (słowa, które nic botowi nie mówią): qzxv wkjq
        bot: You are writing with a program.
        bot: Hello!
        klient: Order
        bot: You want .
        bot: I am calling someone.
    = dodaj słowa na ten przypadek, na przykład:  {cake|Państwo}

1 błąd
