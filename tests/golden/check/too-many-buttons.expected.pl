flows/too-many-buttons.yaml:19:11: błąd: przycisków w tej wiadomości: 4, Messenger pokazuje najwyżej 3 [too-many-buttons]
    |
 19 |         - label: B3
    |           ^^^^^^^^^
    = gdy wybór jest większy, użyj "menu" w stanie

1 błąd
