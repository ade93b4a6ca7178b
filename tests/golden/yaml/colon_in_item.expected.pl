flows/colon_in_item.yaml:5:16: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 5 |       - label: Menu: drinks
   |                ^^^^^^^^^^^^ YAML bierze "Menu:" za ustawienie
   = napisz:  - label: "Menu: drinks"

1 błąd
