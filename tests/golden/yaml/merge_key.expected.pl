flows/merge_key.yaml:5:5: błąd: boty nie używają znaku "<<" [repetition-sign]
   |
 5 |     <<: *hello
   |     ^^ YAML bierze to za odwołanie do innego miejsca albo za typ
   = napisz tu w całości to, co ma tu być; jeśli to tekst, weź go w cudzysłów

1 błąd
