flows/missing-settings.yaml:2:1: błąd: "bot" nie ma "languages" [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  languages: [pl]

flows/missing-settings.yaml:2:1: błąd: "bot" nie ma "name" [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  name: Kawiarnia Luna

flows/missing-settings.yaml:2:1: błąd: "bot" nie ma "timezone" [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  timezone: Europe/Warsaw

flows/missing-settings.yaml:2:1: błąd: "bot" nie ma "start" [missing-key]
   |
 2 | bot:
   | ^^^
   = napisz na przykład:  start: powitanie

4 błędy
