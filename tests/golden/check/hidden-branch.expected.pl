flows/hidden-branch.yaml:12:9: błąd: tu rozmowa nigdy nie dojdzie [hidden-branch]
    |
 11 |       - to: human
    |         --------- ten wiersz jest wybierany zawsze, nie ma "if"
 12 |       - if: open
    |         ^^^^^^^^
    = przenieś wiersz bez "if" na koniec

1 błąd
