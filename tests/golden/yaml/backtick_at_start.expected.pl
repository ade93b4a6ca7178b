flows/backtick_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od ` [unquoted-sign]
   |
 3 |     say: `SUMMER` is the code
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "`SUMMER` is the code"

1 błąd
