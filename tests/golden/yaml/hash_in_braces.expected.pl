flows/hash_in_braces.yaml:3:15: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim znak # [unquoted-sign]
   |
 3 |     say: {pl: Jesteśmy #1 w mieście, en: We are first}
   |               ^^^^^^^^^^^^^^^^^^^^^ YAML nie czyta nic po znaku #
   = napisz:  say: {pl: "Jesteśmy #1 w mieście", en: We are first}

1 błąd
