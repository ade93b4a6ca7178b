flows/bot.yaml:13:13: błąd: żaden stan nie nazywa się "hour" [unknown-state]
    |
 13 |         go: hour
    |             ^^^^ to prowadzi donikąd
    = czy chodziło o "hours"? Zaczyna się w wierszu 2 pliku more.yaml
    = napisz:  go: hours

1 błąd
