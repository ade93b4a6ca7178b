flows/empty-phrase.yaml:17:12: błąd: w tej frazie nie ma żadnego słowa [empty-phrase]
    |
 17 |   - when: ["!!!", "*"]
    |            ^^^^^
    = wpisz słowa, których używają klienci

flows/empty-phrase.yaml:17:19: błąd: ta fraza pasowałaby do każdej wiadomości [empty-phrase]
    |
 17 |   - when: ["!!!", "*"]
    |                   ^^^
    = wpisz słowa, których używają klienci

2 błędy
