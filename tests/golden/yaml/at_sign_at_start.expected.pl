flows/at_sign_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od @ [unquoted-sign]
   |
 3 |     say: @lunacafe on Instagram
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "@lunacafe on Instagram"

1 błąd
