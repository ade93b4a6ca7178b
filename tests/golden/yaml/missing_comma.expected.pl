flows/missing_comma.yaml:3:19: błąd: przed tym brakuje przecinka [missing-comma]
   |
 3 |     ask: ["hours" "opening"]
   |                   ^^^^^^^^^
   = napisz:  ask: ["hours", "opening"]

1 błąd
