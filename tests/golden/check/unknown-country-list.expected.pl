flows/unknown-country-list.yaml:20:3: błąd: "holidays" powinno zawierać jeden tekst [wrong-kind]
    |
 20 |   holidays: [GB, IE]
    |   ^^^^^^^^

1 błąd
