flows/no-way-out.yaml:16:3: błąd: z "games" klient nie dotrze ani do człowieka, ani do końca [no-way-out]
    |
 16 |   games:
    |   ^^^^^ każda opcja prowadzi w kółko
    = dodaj opcję, która prowadzi do człowieka, albo taki trigger

1 błąd
