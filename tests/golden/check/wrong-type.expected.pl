flows/wrong-type.yaml:14:14: błąd: "people" to liczba, a "many" to tekst [wrong-type]
    |
 14 |       - {if: people > "many", to: human}
    |              ^^^^^^^^^^^^^^^ tych dwóch nie da się porównać
    = po drugiej stronie też musi być liczba

1 błąd
