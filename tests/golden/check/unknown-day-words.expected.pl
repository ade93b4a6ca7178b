flows/unknown-day-words.yaml:19:5: błąd: "daily" to nie dzień [unknown-day]
    |
 19 |     daily: 09:00-17:00
    |     ^^^^^ czy chodziło o "mon-sun"?
    = dni to: od mon do sun, w całości lub w skrócie; zakresy, jak mon-fri, też działają

flows/unknown-day-words.yaml:20:5: błąd: "weekdays" to nie dzień [unknown-day]
    |
 20 |     weekdays: 09:00-17:00
    |     ^^^^^^^^ czy chodziło o "mon-fri"?
    = dni to: od mon do sun, w całości lub w skrócie; zakresy, jak mon-fri, też działają

flows/unknown-day-words.yaml:21:5: błąd: "holidays" to nie dzień [unknown-day]
    |
 21 |     holidays: closed
    |     ^^^^^^^^
    = święta stoją obok "open", na przykład:  holidays: PL
    = dni to: od mon do sun, w całości lub w skrócie; zakresy, jak mon-fri, też działają

3 błędy
