flows/never-open-queue-year.yaml:18:3: błąd: kolejki "office" nigdy nikt nie obsługuje [never-open]
    |
 18 |   office:
    |   ^^^^^^ żaden klient nie dostanie odpowiedzi
    = podaj godziny albo usuń "hours": wtedy obowiązują godziny firmy

1 błąd
