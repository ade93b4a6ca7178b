flows/overlapping-hours.yaml:19:10: błąd: te godziny nachodzą na siebie: 09:00-13:00 i 12:00-17:00 [overlapping-hours]
    |
 19 |     mon: 09:00-13:00, 12:00-17:00
    |          ^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz jeden zakres obejmujący oba albo zmień któryś koniec

1 błąd
