flows/unknown-key.yaml:10:5: błąd: stan nie może mieć ustawienia "sya" [unknown-key]
    |
 10 |     sya: Hello!
    |     ^^^ czy chodziło o "say"?
    = znane tutaj: say, menu, ask, form, escalate, go, visit, tries, give_up, on, otherwise, again, after, call, goal, was, set, clear, tag, untag, note, notify, language, unsubscribe, save, expect, choices, min, max, within, pattern, optional, skip_if, called, retry, offer, region, personal

1 błąd
