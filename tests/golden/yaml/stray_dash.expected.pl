flows/stray_dash.yaml:4:5: błąd: ten wiersz zaczyna się od kreski, a wiersze obok nie [stray-dash]
   |
 3 |     say: Hello
   |     ---------- tu nie ma kreski
 4 |     - go: menu
   |     ^
   = jeśli należy do listy, przesuń go w prawo, pod pozostałe kreski
   = jeśli nie, usuń kreskę

1 błąd
