flows/bad-conditions.yaml:11:15: błąd: żadna wartość nie nazywa się "peple" [unknown-value]
    |
 11 |       - {if: "peple > 4", text: Many!}
    |               ^^^^^ czy chodziło o "people"?
    = napisz:  people

flows/bad-conditions.yaml:12:22: błąd: na końcu czegoś brakuje [bad-condition]
    |
 12 |       - {if: people >, text: Many!}
    |                      ^
    = napisz na przykład: people > 40 and cake = "chocolate"

flows/bad-conditions.yaml:13:14: błąd: "people" to liczba, a "x" to tekst [wrong-type]
    |
 13 |       - {if: people > "x", text: Many!}
    |              ^^^^^^^^^^^^ tych dwóch nie da się porównać
    = po drugiej stronie też musi być liczba

3 błędy
