flows/no-answer-fits.yaml:6:49: błąd: żadna odpowiedź na to pytanie nie zostanie przyjęta [no-answer-fits]
   |
 6 |       - {ask: "When?", save: day, expect: date, min: today, max: 2020-01-01}
   |                                                 ^^^ dolna granica jest większa od górnej
   = popraw granice

flows/no-answer-fits.yaml:7:64: błąd: żadna odpowiedź na to pytanie nie zostanie przyjęta [no-answer-fits]
   |
 7 |       - {ask: "How much?", save: litres, expect: whole_number, min: 1.2, max: 1.8}
   |                                                                ^^^ między granicami nie ma liczby całkowitej
   = popraw granice

2 błędy
