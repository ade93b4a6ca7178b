flows/unreachable-state-round.yaml:11:3: błąd: żaden klient nie dotrze do "parking" [unreachable-state]
    |
 11 |   parking:
    |   ^^^^^^^ nie prowadzi tu żadna opcja, przycisk, trigger, FAQ ani "go"
    = doprowadź do niego, na przykład opcją:  go: parking
    = albo usuń ten stan

1 błąd
