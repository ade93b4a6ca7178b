flows/wrong-kind-state.yaml:9:12: błąd: "welcome" powinno zawierać własne ustawienia: w wierszach pod nim, każde o 2 spacje dalej w prawo [wrong-kind]
   |
 9 |   welcome: Hello!
   |            ^^^^^^

1 błąd
