flows/endless-loop-self.yaml:11:9: błąd: stan "welcome" idzie do siebie bez czekania [endless-loop]
    |
 11 |     go: welcome
    |         ^^^^^^^
    = daj mu "menu" albo wyślij go gdzie indziej

1 błąd
