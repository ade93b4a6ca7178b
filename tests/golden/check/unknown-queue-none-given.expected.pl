flows/unknown-queue-none-given.yaml:13:14: błąd: żadna kolejka nie nazywa się "counter" [unknown-queue]
    |
 13 |       queue: counter
    |              ^^^^^^^ nikt nie zobaczy tego zgłoszenia
    = dodaj ją pod "queues" albo pomiń "queue"

1 błąd
