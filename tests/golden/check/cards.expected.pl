flows/cards.yaml:12:13: błąd: karta nie ma "subtitle" [missing-key]
    |
 12 |           - title: Cake
    |             ^^^^^^^^^^^
    = napisz na przykład:  subtitle: od 120 zł  (wystarczy też image albo buttons)

flows/cards.yaml:14:18: błąd: "www.example.com" to nie adres strony [not-https]
    |
 14 |             url: www.example.com
    |                  ^^^^^^^^^^^^^^^
    = napisz:  https://www.example.com

2 błędy
