flows/timer-too-long.yaml:11:13: błąd: to może wypaść ponad 24 godziny po ostatniej wiadomości klienta [timer-too-long]
    |
 11 |     after: [{wait: 5h, go: bye}]
    |             ^ wtedy Messenger nie pozwala botom pisać
    = pokazuje to taka rozmowa:
        klient (słowa, które nic botowi nie mówią): qzxv wkjq
        bot: I am a program.
        bot: Hi
        klient: (milczy przez 1d1h)
        bot: Bye
    = razem z poprzednimi czasomierzami czekaj krócej niż 24 godziny

1 błąd
