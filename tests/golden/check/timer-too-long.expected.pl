flows/timer-too-long.yaml:14:9: błąd: czasomierz nie ma "wait" [missing-key]
    |
 14 |       - say: Hm
    |         ^^^^^^^
    = napisz na przykład:  wait: 2h

flows/timer-too-long.yaml:12:15: błąd: po 24 godzinach Messenger nie pozwala botom pisać [timer-too-long]
    |
 12 |       - wait: 2 days
    |               ^^^^^^
    = czekaj krócej, na przykład:  wait: 23h

2 błędy
