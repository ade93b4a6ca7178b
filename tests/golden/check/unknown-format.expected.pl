flows/unknown-format.yaml:10:20: błąd: "plurals" to nie format [unknown-format]
    |
 10 |     say: "{visits, plurals, one {# visit} other {# visits}}"
    |                    ^^^^^^^ czy chodziło o "plural"?
    = formaty to: plural, select, selectordinal, date, time, number

1 błąd
