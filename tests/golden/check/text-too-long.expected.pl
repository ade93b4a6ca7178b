flows/text-too-long.yaml:11:15: błąd: ten tekst ma 650 znaków, z przyciskami Messenger przyjmuje 640 [text-too-long]
    |
 11 |       - text: "Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hell…
    |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = powiedz to w dwóch wiadomościach: zrób z "say" listę

flows/text-too-long.yaml:15:9: błąd: ten tekst ma 2002 znaków, Messenger przyjmuje 2000 [text-too-long]
    |
 15 |       - "Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hello there. Hello ther…
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = powiedz to w dwóch wiadomościach: zrób z "say" listę

2 błędy
