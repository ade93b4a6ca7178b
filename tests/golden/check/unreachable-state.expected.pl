flows/unreachable-state.yaml:11:3: błąd: żaden klient nie dotrze do "parking" [unreachable-state]
    |
 11 |   parking:
    |   ^^^^^^^ nic tu nie prowadzi: ani opcja, ani przycisk, trigger, FAQ czy "go"
    = doprowadź do niego, na przykład opcją w menu:  - {label: Więcej, go: parking}
    = albo usuń ten stan

1 błąd
