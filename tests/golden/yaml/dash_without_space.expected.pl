flows/dash_without_space.yaml:2:3: błąd: po tym myślniku brakuje spacji [missing-space]
   |
 2 |   -label: Prices
   |   ^
   = napisz:  - label: Prices

1 błąd
