flows/two-messages.yaml:11:24: błąd: jedna wiadomość to "text" albo "pause", nie oba [two-messages]
    |
 11 |       - {text: Hello!, pause: 2s}
    |          ---- pierwsze
    |                        ^^^^^
    = umieść każde z nich po osobnym myślniku pod "say"

flows/two-messages.yaml:12:17: błąd: Messenger pokazuje, że ktoś pisze, najwyżej przez 20 sekund [pause-too-long]
    |
 12 |       - {pause: 2 minutes}
    |                 ^^^^^^^^^
    = napisz:  pause: 2s

2 błędy
