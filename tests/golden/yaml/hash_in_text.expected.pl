flows/hash_in_text.yaml:3:21: ostrzeżenie: klient nie zobaczy tego, co jest po # [text-after-hash]
   |
 3 |     say: We are the #1 café in town
   |                     ^^^^^^^^^^^^^^^ YAML bierze to za notatkę dla ciebie
   = aby to pokazać, napisz:  say: "We are the #1 café in town"
   = aby zostawić notatkę, przenieś ją do osobnego wiersza

1 ostrzeżenie
