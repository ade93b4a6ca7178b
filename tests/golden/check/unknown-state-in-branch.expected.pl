flows/unknown-state-in-branch.yaml:12:13: błąd: żaden stan nie nazywa się "humna" [unknown-state]
    |
 12 |         to: humna
    |             ^^^^^ to prowadzi donikąd
    = czy chodziło o "human"? Zaczyna się w wierszu 14
    = napisz:  to: human

flows/unknown-state-in-branch.yaml:21:10: błąd: żaden stan nie nazywa się "welcom" [unknown-state]
    |
 21 |     in: [welcom]
    |          ^^^^^^ to prowadzi donikąd
    = czy chodziło o "welcome"? Zaczyna się w wierszu 9
    = napisz:  in: welcome

2 błędy
