flows/percent_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od % [unquoted-sign]
   |
 3 |     say: %10 off today
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "%10 off today"

1 błąd
