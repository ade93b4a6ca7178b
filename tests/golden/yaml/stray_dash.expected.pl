flows/stray_dash.yaml:4:5: błąd: ten wiersz zaczyna się od myślnika, a wiersze obok nie [stray-dash]
   |
 3 |     say: Hello
   |     ---------- tu nie ma myślnika
 4 |     - go: menu
   |     ^
   = jeśli należy do listy, przesuń go w prawo, pod pozostałe myślniki
   = jeśli nie, usuń myślnik

1 błąd
