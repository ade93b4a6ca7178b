flows/unknown-state-nothing-near.yaml:13:13: błąd: żaden stan nie nazywa się "parking" [unknown-state]
    |
 13 |         go: parking
    |             ^^^^^^^ to prowadzi donikąd
    = znane nazwy: welcome, human

1 błąd
