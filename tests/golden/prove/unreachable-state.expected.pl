flows/unreachable-state.yaml:12:3: błąd: żaden klient nie dotrze do "bread" [unreachable-state]
    |
 12 |   bread: {say: Bread, menu: [{label: Bread again, set: {kind: bread}, go: next}]}
    |   ^^^^^ prowadzą tu drogi, ale żadna rozmowa nie może pójść żadną z nich
    = sprawdź warunki i frazy po drodze albo usuń ten stan

1 błąd
