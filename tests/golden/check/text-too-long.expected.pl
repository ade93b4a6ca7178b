flows/text-too-long.yaml:11:15: błąd: znaków w tym tekście: 650, z przyciskami Messenger przyjmuje najwyżej 640 [text-too-long]
    |
 11 |       - text: "Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hell…
    |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = podziel go na dwie wiadomości, każdą po osobnym myślniku pod "say"

flows/text-too-long.yaml:15:9: błąd: znaków w tym tekście: 2002, Messenger przyjmuje najwyżej 2000 [text-too-long]
    |
 15 |       - "Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hello ther…
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = podziel go na dwie wiadomości, każdą po osobnym myślniku pod "say"

2 błędy
