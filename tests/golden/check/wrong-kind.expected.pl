flows/wrong-kind.yaml:11:11: błąd: "menu" potrzebuje: lista, każdy wiersz z myślnikiem [wrong-kind]
    |
 11 |     menu: human
    |           ^^^^^

flows/wrong-kind.yaml:13:15: błąd: "escalate" potrzebuje: własne ustawienia, po jednym w wierszu [wrong-kind]
    |
 13 |     escalate: counter
    |               ^^^^^^^

2 błędy
