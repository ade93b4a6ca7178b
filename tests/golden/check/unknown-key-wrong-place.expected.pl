flows/unknown-key-wrong-place.yaml:8:1: błąd: "timezone" to nieznane ustawienie (miejsce: plik) [unknown-key]
   |
 8 | timezone: Europe/Paris
   | ^^^^^^^^ jego miejsce: "bot"
   = znane tutaj: frontdesk, bot, hours, away, states, triggers, faqs, fallback, queues

1 błąd
