flows/unknown-key-in-trigger.yaml:17:5: błąd: trigger nie może mieć ustawienia "phrase" [unknown-key]
    |
 17 |   - phrase: hours
    |     ^^^^^^
    = znane tutaj: when, if, in, say, go, visit, stay, call, set, clear, tag, untag, note, notify, language, unsubscribe

1 błąd
