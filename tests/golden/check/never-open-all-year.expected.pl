flows/never-open-all-year.yaml:17:1: błąd: przy tych godzinach zawsze jest zamknięte [never-open]
    |
 17 | hours:
    | ^^^^^
    = podaj godziny choć jednego dnia, na przykład:  mon-fri: 09:00-17:00

1 błąd
