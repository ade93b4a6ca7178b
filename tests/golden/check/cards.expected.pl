flows/cards.yaml:12:13: błąd: brak "subtitle" (miejsce: karta) [missing-key]
    |
 12 |           - title: Cake
    |             ^^^^^^^^^^^
    = napisz na przykład:  subtitle: od 120 zł albo image: …, albo buttons: …

flows/cards.yaml:14:18: błąd: "www.example.com" to nie adres strony [not-https]
    |
 14 |             url: www.example.com
    |                  ^^^^^^^^^^^^^^^
    = napisz w całości:  https://www.example.com/strona

2 błędy
