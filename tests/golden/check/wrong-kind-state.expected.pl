flows/wrong-kind-state.yaml:9:12: błąd: "welcome" potrzebuje: własne ustawienia, po jednym w wierszu [wrong-kind]
   |
 9 |   welcome: Hello!
   |            ^^^^^^

1 błąd
