flows/unknown-key.yaml:10:5: błąd: "sya" to nieznane ustawienie (miejsce: stan) [unknown-key]
    |
 10 |     sya: Hello!
    |     ^^^ czy chodziło o "say"?
    = znane tutaj: say, menu, go, escalate, set, clear, tag, untag, was

1 błąd
