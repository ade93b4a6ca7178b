flows/endless-loop.yaml:13:9: błąd: stany "sorry" i "retry" rozmawiałyby ze sobą bez końca [endless-loop]
    |
 13 |     go: retry
    |         ^^^^^ "sorry" idzie do "retry", nie czekając na odpowiedź
 .. |
 16 |     go: sorry
    |         ----- a "retry" od razu wraca
    = niech jeden poczeka: zamiast "go" daj mu "menu"

1 błąd
