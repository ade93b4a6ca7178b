flows/missing-bot.yaml:1:1: błąd: żaden plik nie mówi, kim jest bot [missing-bot]
   |
 1 | states:
   | ^
   = zacznij jeden plik od:  frontdesk: 1
   = a pod tym:  bot: {name: Mój sklep, languages: [pl], timezone: Europe/Warsaw, start: welcome}

1 błąd
