flows/hidden-phrase-triggers.yaml:17:19: błąd: "Human" nigdy tu nie zadziała, bo wcześniej odpowiada na to inny trigger [hidden-phrase]
    |
 15 |   - when: [human]
    |            ----- odpowiada to miejsce
 .. |
 17 |   - when: [agent, Human]
    |                   ^^^^^
    = usuń te słowa w jednym z tych dwóch miejsc

flows/hidden-phrase-triggers.yaml:21:11: błąd: "agent" nigdy tu nie zadziała, bo wcześniej odpowiada na to inny trigger [hidden-phrase]
    |
 17 |   - when: [agent, Human]
    |            ----- odpowiada to miejsce
 .. |
 21 |     ask: [agent, price]
    |           ^^^^^
    = usuń te słowa w jednym z tych dwóch miejsc

flows/hidden-phrase-triggers.yaml:24:21: błąd: "Price?" nigdy tu nie zadziała, bo wcześniej odpowiada na to inne FAQ [hidden-phrase]
    |
 21 |     ask: [agent, price]
    |                  ----- odpowiada to miejsce
 .. |
 24 |     ask: [how much, "Price?"]
    |                     ^^^^^^^^
    = usuń te słowa w jednym z tych dwóch miejsc

3 błędy
