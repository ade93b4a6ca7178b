flows/unsuitable-value.yaml:15:19: błąd: "many" nie pasuje do "people", a to liczba [unsuitable-value]
    |
 12 |     expect: whole_number
    |             ------------ tak mówi to miejsce
 .. |
 15 |     set: {people: many}
    |                   ^^^^
    = napisz na przykład:  people: 12

1 błąd
