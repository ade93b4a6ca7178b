flows/unknown-priority.yaml:13:17: błąd: "hihg" to nie priorytet [unknown-priority]
    |
 13 |       priority: hihg
    |                 ^^^^ czy chodziło o "high"?
    = priorytety to: low, normal, high, urgent

1 błąd
