flows/missing_brace.yaml:3:10: błąd: ten nawias nie jest zamknięty [missing-bracket]
   |
 3 |     say: {pl: Cześć, en: Hello
   |          ^ otwarty jest tutaj
   = napisz:  say: {pl: Cześć, en: Hello}

1 błąd
