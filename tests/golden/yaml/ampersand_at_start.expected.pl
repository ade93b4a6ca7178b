flows/ampersand_at_start.yaml:2:9: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od & [unquoted-sign]
   |
 2 |   name: &Sons Bakery
   |         ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  name: "&Sons Bakery"
   = jeśli ma powtarzać coś z innego miejsca, napisz to w całości: boty nie mają takich odwołań

1 błąd
