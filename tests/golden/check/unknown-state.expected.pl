flows/unknown-state.yaml:13:13: błąd: żaden stan nie nazywa się "huors" [unknown-state]
    |
 13 |         go: huors
    |             ^^^^^ to prowadzi donikąd
    = czy chodziło o "hours"? Zaczyna się w wierszu 14
    = napisz:  go: hours

1 błąd
