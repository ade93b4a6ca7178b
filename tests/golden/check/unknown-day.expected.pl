flows/unknown-day.yaml:19:5: błąd: "thrusday" to nie dzień [unknown-day]
    |
 19 |     thrusday: 09:00-18:00
    |     ^^^^^^^^ czy chodziło o "thursday"?
    = dni to: od mon do sun, w całości lub w skrócie; zakresy, jak mon-fri, też działają

flows/unknown-day.yaml:20:5: błąd: "fru" to nie dzień [unknown-day]
    |
 20 |     mon-fru: 09:00-18:00
    |     ^^^^^^^ czy chodziło o "fri"?
    = dni to: od mon do sun, w całości lub w skrócie; zakresy, jak mon-fri, też działają

2 błędy
