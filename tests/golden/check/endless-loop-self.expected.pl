flows/endless-loop-self.yaml:11:9: błąd: stan "welcome" przechodzi sam do siebie, nie czekając na klienta [endless-loop]
    |
 11 |     go: welcome
    |         ^^^^^^^
    = zamiast "go" daj mu "menu" albo wyślij go gdzie indziej

1 błąd
