flows/bad-question.yaml:12:9: błąd: pytanie nie ma "choices" [missing-key]
    |
 12 |       - {ask: "Which?", expect: choice}
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz na przykład:  choices: [{value: red, label: Czerwony}, {value: blue, label: Niebieski}]

flows/bad-question.yaml:11:31: błąd: "tekst" to niedozwolona wartość po "expect" [unknown-word]
    |
 11 |       - {ask: "How?", expect: tekst}
    |                               ^^^^^
    = znane tutaj: text, number, whole_number, yes_no, choice, date, time, email, date_time, phone, photo, file, url

flows/bad-question.yaml:13:43: błąd: "soon" nie może być granicą, gdy odpowiedzią jest data [unknown-limit]
    |
 13 |       - {ask: "When?", expect: date, min: soon}
    |                                           ^^^^
    = napisz na przykład:  min: in 2 days

flows/bad-question.yaml:14:23: błąd: "min" nie działa przy odpowiedzi typu "text" [senseless-setting]
    |
 14 |       - {ask: "Who?", min: 3}
    |                       ^^^
    = działa przy: number, whole_number, date, time, date_time

flows/bad-question.yaml:15:49: błąd: nawias [ w tym wzorcu nie jest zamknięty [bad-pattern]
    |
 15 |       - {ask: "Mail?", expect: email, pattern: "[a-z"}
    |                                                 ^^^^
    = postaw ] tam, gdzie kończą się znaki do wyboru, na przykład:  [0-9]

flows/bad-question.yaml:16:47: błąd: "Poland" to nie kod kraju [unknown-region]
    |
 16 |       - {ask: "Call?", expect: phone, region: Poland, offer: profil}
    |                                               ^^^^^^
    = napisz:  region: PL

flows/bad-question.yaml:16:62: błąd: "profil" to niedozwolona wartość po "offer" [unknown-word]
    |
 16 |       - {ask: "Call?", expect: phone, region: Poland, offer: profil}
    |                                                              ^^^^^^ czy chodziło o "profile"?
    = znane tutaj: profile

7 błędów
