flows/empty-range.yaml:19:10: błąd: te godziny kończą się w tej samej chwili, w której się zaczynają [empty-range]
    |
 19 |     mon: 09:00-09:00
    |          ^^^^^^^^^^^
    = całą dobę zapisz tak:  00:00-24:00

1 błąd
