flows/unknown-key-wrong-place.yaml:8:1: błąd: plik nie może mieć ustawienia "timezone" [unknown-key]
   |
 8 | timezone: Europe/Paris
   | ^^^^^^^^ jego miejsce: "bot"
   = znane tutaj: frontdesk, bot, hours, away, states, triggers, faqs, synonyms, fallback, queues, canned, comments, profile

1 błąd
