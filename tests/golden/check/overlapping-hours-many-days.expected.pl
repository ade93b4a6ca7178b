flows/overlapping-hours-many-days.yaml:19:27: błąd: te godziny nachodzą na siebie: 18:00-03:00 i 02:00-02:30 [overlapping-hours]
    |
 19 |     mon-fri: 18:00-03:00, 02:00-02:30
    |              ----------- już stąd otwarte
    |                           ^^^^^^^^^^^
    = napisz jeden zakres obejmujący oba albo zmień któryś koniec

1 błąd
