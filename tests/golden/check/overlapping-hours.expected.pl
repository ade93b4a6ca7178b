flows/overlapping-hours.yaml:19:23: błąd: te godziny nachodzą na siebie: 09:00-13:00 i 12:00-17:00 [overlapping-hours]
    |
 19 |     mon: 09:00-13:00, 12:00-17:00
    |          ----------- już stąd otwarte
    |                       ^^^^^^^^^^^
    = napisz jeden zakres obejmujący oba albo zmień któryś koniec

1 błąd
