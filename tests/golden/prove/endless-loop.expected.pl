flows/endless-loop.yaml:8:3: błąd: rozmowa krąży przez "a" i nigdy nie czeka na klienta [endless-loop]
   |
 8 |   a: {go: [{if: sugar, to: b}, {to: bye}]}
   |   ^
   = pokazuje to taka rozmowa:
       klient (słowa, które nic botowi nie mówią): qzxv wkjq
       bot: I am a program.
       bot: With sugar?
       klient: Yes
       bot: I am passing you on to a person.
   = niech któryś stan po drodze poczeka: zamiast "go" daj mu "menu"

1 błąd
