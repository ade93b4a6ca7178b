flows/stuck.yaml:13:3: błąd: kto tak trafi do "game", nie dotrze ani do człowieka, ani do końca [stuck]
    |
 13 |   game: {say: "Heads or tails?", menu: [{label: Heads, go: gate}, {label: Tails, go: gate}]}
    |   ^^^^
    = pokazuje to taka rozmowa:
        klient (słowa, które nic botowi nie mówią): qzxv wkjq
        bot: I am a program.
        bot: Hi
        klient: Play
        bot: Heads or tails?
    = dodaj opcję, trigger albo krok "fallback", który prowadzi do człowieka

1 błąd
