flows/missing-settings.yaml:2:1: błąd: brak "languages" (miejsce: "bot") [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  languages: [pl]

flows/missing-settings.yaml:2:1: błąd: brak "name" (miejsce: "bot") [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  name: Kawiarnia Luna

flows/missing-settings.yaml:2:1: błąd: brak "timezone" (miejsce: "bot") [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  timezone: Europe/Warsaw

flows/missing-settings.yaml:2:1: błąd: brak "start" (miejsce: "bot") [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  start: powitanie

4 błędy
