flows/links.yaml:14:16: błąd: "www.example.com" to nie adres strony [not-https]
    |
 14 |           url: www.example.com
    |                ^^^^^^^^^^^^^^^
    = napisz:  https://www.example.com

flows/links.yaml:16:18: błąd: "601 234 567" to nie numer telefonu z numerem kierunkowym kraju [unknown-phone]
    |
 16 |           phone: 601 234 567
    |                  ^^^^^^^^^^^
    = napisz na przykład:  phone: +48 601 234 567

2 błędy
