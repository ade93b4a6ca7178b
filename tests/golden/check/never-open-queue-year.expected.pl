flows/never-open-queue-year.yaml:18:3: błąd: w kolejce "office" nigdy nikogo nie ma [never-open]
    |
 18 |   office:
    |   ^^^^^^ żaden klient nie dostanie odpowiedzi
    = podaj godziny albo usuń "hours": wtedy działają godziny firmy

1 błąd
