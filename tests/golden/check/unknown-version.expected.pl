flows/unknown-version.yaml:1:12: błąd: ten program zna wersję 1 zapisu botów, a nie "2" [unknown-version]
   |
 1 | frontdesk: 2
   |            ^
   = napisz:  frontdesk: 1

1 błąd
