flows/unknown-date.yaml:21:5: błąd: "24/12/2026" to nie data [unknown-date]
    |
 21 |     24/12/2026: closed
    |     ^^^^^^^^^^
    = pisz 2026-12-24, co rok 12-25 albo zakres 2026-12-24..2026-12-26

flows/unknown-date.yaml:22:5: błąd: nie ma daty "2026-02-30" [no-such-date]
    |
 22 |     2026-02-30: closed
    |     ^^^^^^^^^^
    = daty to rok-miesiąc-dzień, jak 2026-12-24

flows/unknown-date.yaml:23:5: błąd: "2026-12-26..2026-12-24" kończy się, zanim się zacznie [backwards-range]
    |
 23 |     2026-12-26..2026-12-24: closed
    |     ^^^^^^^^^^^^^^^^^^^^^^
    = napisz wcześniejszą datę najpierw

flows/unknown-date.yaml:24:5: błąd: "12-24..2026-12-26" to nie data [unknown-date]
    |
 24 |     12-24..2026-12-26: closed
    |     ^^^^^^^^^^^^^^^^^
    = pisz 2026-12-24, co rok 12-25 albo zakres 2026-12-24..2026-12-26

4 błędy
