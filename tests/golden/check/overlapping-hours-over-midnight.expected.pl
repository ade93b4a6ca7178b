flows/overlapping-hours-over-midnight.yaml:20:10: błąd: te godziny nachodzą na siebie: 18:00-02:00 i 01:00-05:00 [overlapping-hours]
    |
 19 |     mon: 18:00-02:00
    |          ----------- już stąd otwarte
 20 |     tue: 01:00-05:00
    |          ^^^^^^^^^^^
    = napisz jeden zakres obejmujący oba albo zmień któryś koniec

1 błąd
