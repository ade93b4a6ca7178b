flows/unknown-key-nothing-near.yaml:11:5: błąd: "background" to nieznane ustawienie (miejsce: stan) [unknown-key]
    |
 11 |     background: blue
    |     ^^^^^^^^^^
    = znane tutaj: say, menu, go, escalate, set, clear, tag, untag, was

1 błąd
