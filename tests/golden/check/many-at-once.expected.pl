flows/many-at-once.yaml:10:5: błąd: stan nie może mieć ustawienia "sya" [unknown-key]
    |
 10 |     sya: Hello!
    |     ^^^ czy chodziło o "say"?
    = znane tutaj: say, menu, ask, form, escalate, go, visit, tries, give_up, on, otherwise, again, after, call, goal, was, set, clear, tag, untag, note, notify, language, unsubscribe, save, expect, choices, min, max, within, pattern, optional, skip_if, called, retry, offer, region, personal

flows/many-at-once.yaml:14:9: błąd: opcja nie może mieć ustawienia "lable" [unknown-key]
    |
 14 |       - lable: Person
    |         ^^^^^ czy chodziło o "label"?
    = znane tutaj: label, also, go, visit, say, url, phone, change, if, set, clear, tag, untag, note, notify, language, unsubscribe

flows/many-at-once.yaml:12:16: błąd: znaków w tej etykiecie: 25, Messenger pokazuje najwyżej 20 [label-too-long]
    |
 12 |       - label: Opening hours of our café
    |                ^^^^^^^^^^^^^^^^^^^^~~~~~ część ~ zostałaby ucięta
    = napisz coś krótszego, na przykład:  Napisz do nas

flows/many-at-once.yaml:13:13: błąd: żaden stan nie nazywa się "hourss" [unknown-state]
    |
 13 |         go: hourss
    |             ^^^^^^ to prowadzi donikąd
    = znane nazwy: welcome, human

flows/many-at-once.yaml:24:14: błąd: "9" to nie godzina [unknown-time]
    |
 24 |     mon-fri: 9-17
    |              ^^^^ czy chodziło o 09:00-17:00?
    = pisz godziny tak: 07:00-18:00; z przerwą: 07:00-12:00, 13:00-18:00; albo: closed

5 błędów
