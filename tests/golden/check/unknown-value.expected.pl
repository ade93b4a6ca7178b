flows/unknown-value.yaml:11:12: błąd: nigdzie nie jest ustawiane "caek" [unknown-value]
    |
 11 |     clear: caek
    |            ^^^^ czy chodziło o "cake"?

1 błąd
