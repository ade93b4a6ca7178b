flows/may-be-unknown-trigger.yaml:14:20: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 14 |     say: "You want {cake}."
    |                    ^^^^^ wtedy w tym miejscu nie byłoby nic
    = pokazuje to taka rozmowa:
        klient: order
        bot: You are writing with a program.
        bot: You want .
    = dodaj słowa na ten przypadek, na przykład:  {cake|Państwo}

1 błąd
