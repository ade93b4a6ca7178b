flows/may-be-unknown-one-way.yaml:18:20: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 18 |     say: "You want {cake}."
    |                    ^^^^^ wtedy w tym miejscu nie byłoby nic
    = pokazuje to taka rozmowa:
        klient trafia do "welcome", "cake" nie jest ustawione
        klient trafia do "order", "cake" nie jest ustawione
    = dodaj słowa na ten przypadek, na przykład:  {cake|Państwo}

1 błąd
