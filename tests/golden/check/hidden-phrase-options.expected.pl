flows/hidden-phrase-options.yaml:16:16: błąd: "OPEN!" nigdy tu nie zadziała, słyszy je już wcześniejsza z reguł: opcji [hidden-phrase]
    |
 13 |         also: [open, when]
    |                ---- odpowiada ta
 .. |
 16 |         also: [OPEN!]
    |                ^^^^^
    = usuń je w jednym z tych dwóch miejsc

flows/hidden-phrase-options.yaml:18:16: błąd: "hours" nigdy tu nie zadziała, słyszy je już wcześniejsza z reguł: opcji [hidden-phrase]
    |
 12 |       - label: Hours
    |                ----- odpowiada ta
 .. |
 18 |       - label: hours
    |                ^^^^^
    = usuń je w jednym z tych dwóch miejsc

2 błędy
