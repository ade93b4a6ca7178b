flows/wrong-kind-message.yaml:11:9: błąd: tu potrzebna jest wiadomość [wrong-kind]
    |
 11 |       - [Hello, there]
    |         ^^^^^^^^^^^^^^
    = wiadomość to tekst, po jednym tekście w każdym języku albo {text: …, buttons: […]}

1 błąd
