flows/tag.yaml:3:10: błąd: boty nie używają znaku "!!str 12" [repetition-sign]
   |
 3 |     say: !!str 12
   |          ^^^^^^^^ YAML bierze to za odwołanie do innego miejsca albo za typ
   = napisz tu w całości to, co ma tu być; jeśli to tekst, weź go w cudzysłów

1 błąd
