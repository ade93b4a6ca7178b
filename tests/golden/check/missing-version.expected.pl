flows/missing-version.yaml:1:1: błąd: żaden plik nie podaje wersji języka [missing-version]
   |
 1 | bot:
   | ^^^
   = napisz nad "bot":  frontdesk: 1

1 błąd
