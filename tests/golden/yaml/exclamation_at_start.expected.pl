flows/exclamation_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od ! [unquoted-sign]
   |
 3 |     say: !Important news
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "!Important news"

1 błąd
