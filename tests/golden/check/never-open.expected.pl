flows/never-open.yaml:17:1: błąd: z tymi godzinami jest zawsze zamknięte [never-open]
    |
 17 | hours:
    | ^^^^^
    = podaj godziny choć jednego dnia, na przykład:  mon-fri: 09:00-17:00

flows/never-open.yaml:21:3: błąd: w kolejce "counter" nigdy nikogo nie ma [never-open]
    |
 21 |   counter:
    |   ^^^^^^^ żaden klient nie dostanie odpowiedzi
    = podaj godziny albo usuń "hours": wtedy działają godziny firmy

2 błędy
