flows/placeholder_in_braces.yaml:3:15: błąd: ten tekst trzeba wziąć w cudzysłów, bo są w nim nawiasy, a sam stoi w nawiasach [unquoted-brace]
   |
 3 |     say: {pl: Dla {people} osób, en: "For {people} people"}
   |               ^^^^^^^^^^^^^^^^^ YAML bierze je za listę albo za ustawienia
   = napisz:  say: {pl: "Dla {people} osób", en: "For {people} people"}

1 błąd
