flows/unknown-time.yaml:19:10: błąd: "9am" to nie godzina [unknown-time]
    |
 19 |     mon: 9am-5pm
    |          ^^^^^^^ czy chodziło o 09:00-17:00?
    = pisz godziny tak: 07:00-18:00; z przerwą: 07:00-12:00, 13:00-18:00; albo: closed

flows/unknown-time.yaml:20:10: błąd: "25:00" to nie godzina [unknown-time]
    |
 20 |     tue: 09:00-25:00
    |          ^^^^^^^^^^^
    = pisz godziny tak: 07:00-18:00; z przerwą: 07:00-12:00, 13:00-18:00; albo: closed

flows/unknown-time.yaml:21:10: błąd: "nine" to nie godzina [unknown-time]
    |
 21 |     wed: nine
    |          ^^^^
    = pisz godziny tak: 07:00-18:00; z przerwą: 07:00-12:00, 13:00-18:00; albo: closed

flows/unknown-time.yaml:22:23: błąd: "13.00" to nie godzina [unknown-time]
    |
 22 |     thu: 09:00-12:00, 13.00-17:00
    |                       ^^^^^^^^^^^ czy chodziło o 13:00-17:00?
    = pisz godziny tak: 07:00-18:00; z przerwą: 07:00-12:00, 13:00-18:00; albo: closed

4 błędy
