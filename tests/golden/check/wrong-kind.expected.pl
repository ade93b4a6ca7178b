flows/wrong-kind.yaml:11:11: błąd: "menu" powinno zawierać listę: w wierszach pod nim, każdy z myślnikiem na początku [wrong-kind]
    |
 11 |     menu: human
    |           ^^^^^

flows/wrong-kind.yaml:13:15: błąd: "escalate" powinno zawierać własne ustawienia: w wierszach pod nim, każde o 2 spacje dalej w prawo [wrong-kind]
    |
 13 |     escalate: counter
    |               ^^^^^^^

2 błędy
