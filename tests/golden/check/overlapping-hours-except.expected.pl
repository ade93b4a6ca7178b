flows/overlapping-hours-except.yaml:21:25: błąd: te godziny nachodzą na siebie: 07:00-12:00 i 10:00-13:00 [overlapping-hours]
    |
 21 |     12-24: 07:00-12:00, 10:00-13:00
    |            ----------- już stąd otwarte
    |                         ^^^^^^^^^^^
    = napisz jeden zakres obejmujący oba albo zmień któryś koniec

1 błąd
