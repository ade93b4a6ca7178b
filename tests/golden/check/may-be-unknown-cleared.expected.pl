flows/may-be-unknown-cleared.yaml:16:20: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 16 |     say: "You want {cake}."
    |                    ^^^^^ wtedy w tym miejscu nie byłoby nic
    = pokazuje to taka rozmowa:
        klient jest w "order", potem "cake" zostaje wyczyszczone
    = dodaj słowa na ten przypadek, na przykład:  {cake|Państwo}

flows/may-be-unknown-cleared.yaml:21:11: błąd: "cake" może tu być nieznane [may-be-unknown]
    |
 21 |     say: "{cake} it is."
    |           ^^^^^ wtedy w tym miejscu nie byłoby nic
    = pokazuje to taka rozmowa:
        klient jest w "order", potem "cake" zostaje wyczyszczone
        klient trafia do "done", "cake" nie jest ustawione
    = dodaj słowa na ten przypadek, na przykład:  {cake|Państwo}

2 błędy
