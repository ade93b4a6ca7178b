flows/hidden-phrase-options.yaml:16:16: błąd: "OPEN!" nigdy tu nie zadziała, bo wcześniej odpowiada na to inna opcja [hidden-phrase]
    |
 13 |         also: [open, when]
    |                ---- odpowiada to miejsce
 .. |
 16 |         also: [OPEN!]
    |                ^^^^^
    = usuń te słowa w jednym z tych dwóch miejsc

flows/hidden-phrase-options.yaml:18:16: błąd: "hours" nigdy tu nie zadziała, bo wcześniej odpowiada na to inna opcja [hidden-phrase]
    |
 12 |       - label: Hours
    |                ----- odpowiada to miejsce
 .. |
 18 |       - label: hours
    |                ^^^^^
    = usuń te słowa w jednym z tych dwóch miejsc

2 błędy
