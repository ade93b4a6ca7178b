flows/no-last-branch.yaml:11:9: błąd: gdy żadne "if" nie zachodzi, rozmowa nie ma dokąd iść [no-last-branch]
    |
 11 |       - if: open
    |         ^^^^^^^^
    = zakończ listę wierszem bez "if":  - to: NAZWA_STANU
    = jeśli nic innego nie może zajść, usuń "if" z ostatniego wiersza

1 błąd
