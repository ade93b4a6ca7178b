flows/empty-value.yaml:10:5: błąd: "say" nie ma wartości [empty-value]
    |
 10 |     say:
    |     ^^^
    = dopisz tekst albo listę; albo usuń ten wiersz

1 błąd
