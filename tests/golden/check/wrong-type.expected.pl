flows/wrong-type.yaml:14:14: błąd: „people” to liczba, a „"many"” to tekst [wrong-type]
    |
 14 |       - {if: people > "many", to: human}
    |              ^^^^^^^^^^^^^^^ tych dwóch nie da się porównać
    = porównaj tak, by po obu stronach stało to samo: liczba

1 błąd
