flows/no-answer-fits.yaml:11:77: błąd: żadna odpowiedź nie jest zarazem co najmniej "120" i najwyżej "4" [no-answer-fits]
    |
 11 |       - {ask: "For how many?", save: people, expect: number, min: 120, max: 4}
    |                                                                   --- najmniej
    |                                                                             ^
    = mniejszą wartość napisz po "min"

flows/no-answer-fits.yaml:12:71: błąd: żadna odpowiedź nie jest zarazem co najmniej "in 60 days" i najwyżej "in 2 days" [no-answer-fits]
    |
 12 |       - {ask: "When?", save: day, expect: date, min: in 60 days, max: in 2 days}
    |                                                      ---------- najmniej
    |                                                                       ^^^^^^^^^
    = mniejszą wartość napisz po "min"

2 błędy
