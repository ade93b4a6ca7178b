flows/duplicate-day.yaml:20:5: błąd: "wed" podano dwa razy [duplicate-day]
    |
 19 |     mon-fri: 09:00-17:00
    |     ------- pierwszy raz tutaj
 20 |     wed: 09:00-12:00
    |     ^^^
    = podaj godziny każdego dnia raz

flows/duplicate-day.yaml:23:5: błąd: "2026-12-24..2026-12-24" podano dwa razy [duplicate-day]
    |
 22 |     2026-12-24: closed
    |     ---------- pierwszy raz tutaj
 23 |     2026-12-24..2026-12-24: closed
    |     ^^^^^^^^^^^^^^^^^^^^^^
    = podaj godziny każdej daty raz

2 błędy
