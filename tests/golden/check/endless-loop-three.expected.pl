flows/endless-loop-three.yaml:14:9: błąd: stany krążą bez końca (jest ich 3), pierwszy "a" [endless-loop]
    |
 14 |     go: b
    |         ^ "a" idzie do "b", nie czekając na odpowiedź
 .. |
 17 |     go: c
    |         - potem "b" idzie dalej
 .. |
 20 |     go: a
    |         - a "c" od razu wraca
    = niech jeden poczeka: daj mu "menu" albo usuń "go"

1 błąd
