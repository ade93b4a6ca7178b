flows/duplicate-key-names.yaml:19:5: błąd: "go" jest tu dwa razy [duplicate-key]
    |
 18 |     go: huors
    |     -- pierwszy raz tutaj
 19 |     go: welcome
    |     ^^ i znowu tutaj
    = liczyłby się tylko jeden; usuń jeden z nich razem z tym, co do niego należy

flows/duplicate-key-names.yaml:18:9: błąd: żaden stan nie nazywa się "huors" [unknown-state]
    |
 18 |     go: huors
    |         ^^^^^ to prowadzi donikąd
    = znane nazwy: welcome, human

2 błędy
