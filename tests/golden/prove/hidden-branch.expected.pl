flows/hidden-branch.yaml:13:9: błąd: żadna rozmowa nigdy tędy nie idzie [hidden-branch]
    |
 13 |       - {to: other}
    |         ^
    = popraw warunki tej listy albo usuń ten wiersz, a z ostatniego, który zostanie, usuń "if"

1 błąd
