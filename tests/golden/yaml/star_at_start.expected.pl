flows/star_at_start.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od * [unquoted-sign]
   |
 3 |     say: *Today only* all cakes
   |          ^ ten znak ma w YAML-u własne znaczenie
   = napisz:  say: "*Today only* all cakes"
   = jeśli ma powtarzać coś z innego miejsca, napisz to w całości: boty nie mają takich odwołań

1 błąd
