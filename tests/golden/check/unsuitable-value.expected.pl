flows/unsuitable-value.yaml:15:19: błąd: "many" nie pasuje do "people", bo tam ma być liczba [unsuitable-value]
    |
 12 |     expect: whole_number
    |             ------------ wynika to stąd
 .. |
 15 |     set: {people: many}
    |                   ^^^^
    = napisz na przykład:  people: 12

1 błąd
