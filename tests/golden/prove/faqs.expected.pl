flows/faqs.yaml:13:16: ostrzeżenie: odpowiedź "parking" trzeba było przejrzeć do 2026-11-01 [answer-is-old]
    |
 13 |     review_by: 2026-11-01
    |                ^^^^^^^^^^ ten dzień już minął
    = przeczytaj odpowiedź, popraw, co się zmieniło, i wpisz późniejszy dzień

flows/faqs.yaml:15:12: ostrzeżenie: to FAQ odpowiada, choć są w nim słowa triggera: "human" [faq-hides-trigger]
    |
  8 |   - {when: [human], go: human}
    |     - ten trigger
 .. |
 15 |     ask: ["am I writing with a human"]
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^ tylko gdy klient napisze dokładnie to; gdy doda choć słowo, odpowie trigger
    = wpisz tu inne słowa albo daj triggerowi dłuższą frazę

2 ostrzeżenia
