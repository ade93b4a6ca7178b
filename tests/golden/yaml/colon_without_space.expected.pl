flows/colon_without_space.yaml:4:7: błąd: po tym dwukropku brakuje spacji [missing-space]
   |
 4 |     go:menu
   |       ^
   = napisz:  go: menu

1 błąd
