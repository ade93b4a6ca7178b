flows/no-answer-fits.yaml:11:77: błąd: dolna granica "120" przekracza górną "4", więc nie pasuje żadna odpowiedź [no-answer-fits]
    |
 11 |       - {ask: "For how many?", save: people, expect: number, min: 120, max: 4}
    |                                                                   --- dolna granica
    |                                                                             ^
    = mniejszą wartość napisz po "min"

flows/no-answer-fits.yaml:12:71: błąd: dolna granica "in 60 days" przekracza górną "in 2 days", więc nie pasuje żadna odpowiedź [no-answer-fits]
    |
 12 |       - {ask: "When?", save: day, expect: date, min: in 60 days, max: in 2 days}
    |                                                      ---------- dolna granica
    |                                                                       ^^^^^^^^^
    = mniejszą wartość napisz po "min"

2 błędy
