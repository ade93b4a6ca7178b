flows/greater_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od > [unquoted-sign]
   |
 3 |     say: > See our menu
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "> See our menu"

1 błąd
