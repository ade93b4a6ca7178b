flows/too-many-cards.yaml:22:11: błąd: kart w tej wiadomości: 11, Messenger pokazuje najwyżej 10 [too-many-cards]
    |
 22 |         - {title: Cake 11, subtitle: fresh}
    |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = pokaż dziesięć najlepszych albo zrób z nich dwie wiadomości

1 błąd
