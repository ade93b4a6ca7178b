flows/too-long.yaml:12:16: błąd: nikt nie czeka tak długo na odpowiedź [too-long]
    |
 12 |       timeout: 10m
    |                ^^^
    = najwyżej 2 minuty, na przykład:  timeout: 10s

1 błąd
