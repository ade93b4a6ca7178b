flows/anchor.yaml:2:10: błąd: boty nie używają znaku "&greeting" [repetition-sign]
   |
 2 |   hello: &greeting
   |          ^^^^^^^^^ YAML bierze to za odwołanie do innego miejsca albo za typ
   = napisz tu w całości to, co ma tu być; jeśli to tekst, weź go w cudzysłów

flows/anchor.yaml:4:10: błąd: boty nie używają znaku "*greeting" [repetition-sign]
   |
 4 |   again: *greeting
   |          ^^^^^^^^^ YAML bierze to za odwołanie do innego miejsca albo za typ
   = napisz tu w całości to, co ma tu być; jeśli to tekst, weź go w cudzysłów

2 błędy
