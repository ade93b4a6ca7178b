flows/unknown-queue.yaml:13:14: błąd: żadna kolejka nie nazywa się "conter" [unknown-queue]
    |
 13 |       queue: conter
    |              ^^^^^^ nikt nie zobaczy tego zgłoszenia
    = czy chodziło o "counter"? Zaczyna się w wierszu 18
    = napisz:  queue: counter

1 błąd
