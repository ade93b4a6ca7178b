flows/missing-bot.yaml:1:1: błąd: żaden plik nie mówi, kim jest bot [missing-bot]
   |
 1 | states:
   | ^
   = zacznij jeden plik od:  frontdesk: 1
   = i dodaj w nim sekcję "bot" z name, languages, timezone i start

1 błąd
