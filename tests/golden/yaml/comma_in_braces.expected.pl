flows/comma_in_braces.yaml:3:15: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim przecinek [unquoted-comma]
   |
 3 |     say: {pl: Cześć, jak się masz, en: Hello}
   |               ^^^^^^^^^^^^^^^^^^^ YAML ucina tekst na przecinku
   = napisz:  say: {pl: "Cześć, jak się masz", en: Hello}

1 błąd
