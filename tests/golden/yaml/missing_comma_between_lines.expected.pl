flows/missing_comma_between_lines.yaml:4:11: błąd: przed tym brakuje przecinka [missing-comma]
   |
 4 |           en: Hello}
   |           ^^
   = napisz:  say: {pl: Cześć,

1 błąd
