flows/comments.yaml:18:5: błąd: reguła komentarzy nie ma "reply" [missing-key]
    |
 18 |   - when: price
    |     ^^^^^^^^^^^
    = napisz na przykład:  reply: Dziękujemy!  (wystarczy też message, like, hide albo queue)

flows/comments.yaml:19:5: błąd: nie ma odpowiedzi publicznej do zatwierdzenia [missing-key]
    |
 19 |     approve: yes
    |     ^^^^^^^
    = napisz też:  reply: …

flows/comments.yaml:20:5: błąd: nikt nie odpisze na wiadomość, której nie ma [missing-key]
    |
 20 |     go: human
    |     ^^
    = napisz też:  message: …

flows/comments.yaml:21:5: błąd: reguła komentarzy nie ma "when" [missing-key]
    |
 21 |   - reply: Hi!
    |     ^^^^^^^^^^
    = napisz na przykład:  when: [cena, ile kosztuje] albo when: any

4 błędy
