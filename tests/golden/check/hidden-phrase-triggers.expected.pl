flows/hidden-phrase-triggers.yaml:17:19: błąd: "Human" nigdy tu nie zadziała, słyszy je już wcześniejsza z reguł: triggera [hidden-phrase]
    |
 15 |   - when: [human]
    |            ----- odpowiada ta
 .. |
 17 |   - when: [agent, Human]
    |                   ^^^^^
    = usuń je w jednym z tych dwóch miejsc

flows/hidden-phrase-triggers.yaml:21:11: błąd: "agent" nigdy tu nie zadziała, słyszy je już wcześniejsza z reguł: triggera [hidden-phrase]
    |
 17 |   - when: [agent, Human]
    |            ----- odpowiada ta
 .. |
 21 |     ask: [agent, price]
    |           ^^^^^
    = usuń je w jednym z tych dwóch miejsc

flows/hidden-phrase-triggers.yaml:24:21: błąd: "Price?" nigdy tu nie zadziała, słyszy je już wcześniejsza z reguł: FAQ [hidden-phrase]
    |
 21 |     ask: [agent, price]
    |                  ----- odpowiada ta
 .. |
 24 |     ask: [how much, "Price?"]
    |                     ^^^^^^^^
    = usuń je w jednym z tych dwóch miejsc

3 błędy
