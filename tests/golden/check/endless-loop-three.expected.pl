flows/endless-loop-three.yaml:14:9: błąd: stany (jest ich 3) krążą bez końca, nie czekając na klienta; pierwszy to "a" [endless-loop]
    |
 14 |     go: b
    |         ^ "a" idzie do "b", nie czekając na odpowiedź
 .. |
 17 |     go: c
    |         - potem "b" idzie dalej
 .. |
 20 |     go: a
    |         - a "c" od razu wraca
    = niech jeden poczeka: zamiast "go" daj mu "menu"

1 błąd
