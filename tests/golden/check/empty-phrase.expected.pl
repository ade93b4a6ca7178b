flows/empty-phrase.yaml:17:12: błąd: w tym haśle nie ma żadnego słowa [empty-phrase]
    |
 17 |   - when: ["!!!", "*"]
    |            ^^^^^
    = wpisz słowa, których używają klienci

flows/empty-phrase.yaml:17:19: błąd: to hasło odpowiadałoby na każdą wiadomość [empty-phrase]
    |
 17 |   - when: ["!!!", "*"]
    |                   ^^^
    = wpisz słowa, których używają klienci

2 błędy
