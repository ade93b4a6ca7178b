flows/two-messages.yaml:11:24: błąd: jedna wiadomość to "text" albo "pause", nie oba [two-messages]
    |
 11 |       - {text: Hello!, pause: 2s}
    |          ---- pierwsze
    |                        ^^^^^
    = zrób z "say" listę, z myślnikiem przed każdym z nich

flows/two-messages.yaml:12:17: błąd: Messenger pokazuje pisanie najwyżej 20 sekund [pause-too-long]
    |
 12 |       - {pause: 2 minutes}
    |                 ^^^^^^^^^
    = napisz:  pause: 2s

2 błędy
