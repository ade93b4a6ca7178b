flows/no-way-to-a-person.yaml:4:3: błąd: kto tak trafi do "welcome", nie dotrze ani do człowieka, ani do końca [stuck]
   |
 4 |   welcome:
   |   ^^^^^^^
   = pokazuje to taka rozmowa:
       klient (słowa, które nic botowi nie mówią): qzxv wkjq
       bot: I am a program.
       bot: Hi
   = dodaj opcję, trigger albo krok "fallback", który prowadzi do człowieka

1 błąd
