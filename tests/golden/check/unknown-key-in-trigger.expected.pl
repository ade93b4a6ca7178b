flows/unknown-key-in-trigger.yaml:17:5: błąd: "phrase" to nieznane ustawienie (miejsce: trigger) [unknown-key]
    |
 17 |   - phrase: hours
    |     ^^^^^^
    = znane tutaj: when, say, go, stay, set, clear, tag, untag

1 błąd
