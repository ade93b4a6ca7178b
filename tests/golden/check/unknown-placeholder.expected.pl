flows/unknown-placeholder.yaml:10:18: błąd: nie ma wartości o nazwie "frist_name" [unknown-placeholder]
    |
 10 |     say: "Hello {frist_name|there}, {} and {cake}"
    |                  ^^^^^^^^^^ czy chodziło o "first_name"?
    = znane nazwy: bot_name, now, today, open, next_open, promise, language, visits, first_name, last_name, reply_time, referral, ad

flows/unknown-placeholder.yaml:10:37: błąd: między tymi klamrami nie ma nazwy [unknown-placeholder]
    |
 10 |     say: "Hello {frist_name|there}, {} and {cake}"
    |                                     ^^
    = znane nazwy: bot_name, now, today, open, next_open, promise, language, visits, first_name, last_name, reply_time, referral, ad

flows/unknown-placeholder.yaml:10:45: błąd: nie ma wartości o nazwie "cake" [unknown-placeholder]
    |
 10 |     say: "Hello {frist_name|there}, {} and {cake}"
    |                                             ^^^^
    = znane nazwy: bot_name, now, today, open, next_open, promise, language, visits, first_name, last_name, reply_time, referral, ad

3 błędy
