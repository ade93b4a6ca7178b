flows/unknown-start.yaml:6:10: błąd: żaden stan nie nazywa się "welcom" [unknown-state]
   |
 6 |   start: welcom
   |          ^^^^^^ to prowadzi donikąd
   = czy chodziło o "welcome"? Zaczyna się w wierszu 9
   = napisz:  start: welcome

1 błąd
