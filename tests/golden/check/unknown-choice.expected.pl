flows/unknown-choice.yaml:16:21: błąd: "fruits" nie należy do możliwych odpowiedzi "cake" [unknown-choice]
    |
 16 |       - {if: cake = "fruits", to: human}
    |                     ^^^^^^^^ czy chodziło o "fruit"?
    = możliwe odpowiedzi to: chocolate, fruit

1 błąd
