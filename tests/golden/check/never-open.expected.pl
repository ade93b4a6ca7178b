flows/never-open.yaml:17:1: błąd: przy tych godzinach zawsze jest zamknięte [never-open]
    |
 17 | hours:
    | ^^^^^
    = podaj godziny choć jednego dnia, na przykład:  mon-fri: 09:00-17:00

flows/never-open.yaml:21:3: błąd: kolejki "counter" nigdy nikt nie obsługuje [never-open]
    |
 21 |   counter:
    |   ^^^^^^^ żaden klient nie dostanie odpowiedzi
    = podaj godziny albo usuń "hours": wtedy obowiązują godziny firmy

2 błędy
