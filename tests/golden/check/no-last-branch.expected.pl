flows/no-last-branch.yaml:11:9: błąd: gdy żaden warunek "if" nie jest spełniony, rozmowa nie ma dokąd iść [no-last-branch]
    |
 11 |       - if: open
    |         ^^^^^^^^
    = zakończ listę wierszem bez "if", na przykład:  - to: human
    = jeśli nic innego nie może się zdarzyć, usuń "if" z ostatniego wiersza

1 błąd
