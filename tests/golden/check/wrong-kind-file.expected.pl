flows/wrong-kind-file.yaml:1:1: błąd: plik musi tu mieć własne ustawienia [wrong-kind]
   |
 1 | - one
   | ^^^^^
   = znane tutaj: frontdesk, bot, hours, away, states, triggers, faqs, synonyms, fallback, queues, canned, comments, profile

1 błąd
