flows/faqs.yaml:13:16: ostrzeżenie: odpowiedź "parking" trzeba było przejrzeć do 2026-11-01 [answer-is-old]
    |
 13 |     review_by: 2026-11-01
    |                ^^^^^^^^^^ ten dzień już minął
    = przeczytaj odpowiedź, popraw, co się zmieniło, i wpisz późniejszy dzień

flows/faqs.yaml:15:12: ostrzeżenie: odpowiada to FAQ, choć są w nim słowa triggera: "human" [faq-hides-trigger]
    |
  8 |   - {when: [human], go: human}
    |     - ten trigger
 .. |
 15 |     ask: ["am I writing with a human"]
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^ gdy napisane dokładnie tak; ze słowem więcej odpowie trigger
    = zapytaj tu innymi słowami albo daj triggerowi dłuższe hasło

2 ostrzeżenia
