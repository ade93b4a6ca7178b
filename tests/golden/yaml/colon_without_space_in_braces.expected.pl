flows/colon_without_space_in_braces.yaml:3:13: błąd: po tym dwukropku brakuje spacji [missing-space]
   |
 3 |     say: {pl:"Dzień dobry", en: Hello}
   |             ^
   = napisz:  say: {pl: "Dzień dobry", en: Hello}

1 błąd
