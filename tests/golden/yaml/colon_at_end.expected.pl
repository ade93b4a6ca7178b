flows/colon_at_end.yaml:3:10: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 3 |     say: Our cakes:
   |          ^^^^^^^^^^ YAML bierze "Our cakes:" za ustawienie
   = napisz:  say: "Our cakes:"

1 błąd
