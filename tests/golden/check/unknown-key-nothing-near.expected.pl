flows/unknown-key-nothing-near.yaml:11:5: błąd: stan nie może mieć ustawienia "background" [unknown-key]
    |
 11 |     background: blue
    |     ^^^^^^^^^^
    = znane tutaj: say, menu, ask, form, escalate, go, visit, tries, give_up, on, otherwise, again, after, call, goal, was, set, clear, tag, untag, note, notify, language, unsubscribe, save, expect, choices, min, max, within, pattern, optional, skip_if, called, retry, offer, region, personal

1 błąd
