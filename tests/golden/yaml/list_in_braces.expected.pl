flows/list_in_braces.yaml:3:10: błąd: w klamrach { } wszystko ma nazwę i dwukropek [missing-colon]
   |
 3 |     ask: {"hours", "opening"}
   |          ^ czemuś tutaj ich brakuje
   = teksty w kilku językach zapisz na przykład tak:  {pl: Tak, en: Yes}
   = do listy są drugie nawiasy:  [poniedziałek, wtorek]

1 błąd
