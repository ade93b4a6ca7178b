flows/never-done.yaml:13:62: błąd: Messenger otwiera linki i dzwoni, nie mówiąc o tym botowi, więc "tag" nigdy nie zadziała [never-done]
    |
 13 |         - {label: Our page, url: "https://www.example.com/", tag: [curious]}
    |                                                              ^^^
    = usuń to albo prowadź do stanu, który to zrobi i pokaże link

1 błąd
