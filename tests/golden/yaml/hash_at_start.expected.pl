flows/hash_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od # [unquoted-sign]
   |
 3 |     say: #1 café in town
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "#1 café in town"

1 błąd
