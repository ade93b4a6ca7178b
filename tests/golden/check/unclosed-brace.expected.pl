flows/unclosed-brace.yaml:10:17: błąd: ten nawias klamrowy nie jest zamknięty [unclosed-brace]
    |
 10 |     say: "Hello {first_name, how are you?"
    |                 ^^^^^^^^^^^^
    = napisz:  {first_name|}
    = by pokazać klientom klamrę, weź ją w apostrofy:  '{'

flows/unclosed-brace.yaml:18:19: błąd: ten nawias klamrowy nie jest zamknięty [unclosed-brace]
    |
 18 |     say: "Goodbye {first_name"
    |                   ^^^^^^^^^^^
    = napisz:  {first_name|}
    = by pokazać klientom klamrę, weź ją w apostrofy:  '{'

2 błędy
