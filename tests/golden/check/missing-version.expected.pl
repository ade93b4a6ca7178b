flows/missing-version.yaml:1:1: błąd: żaden plik nie podaje, w której wersji zapisu jest ten bot [missing-version]
   |
 1 | bot:
   | ^^^
   = napisz nad "bot":  frontdesk: 1

1 błąd
