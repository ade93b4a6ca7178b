flows/two-actions.yaml:15:9: błąd: opcja nie ma "go" [missing-key]
    |
 15 |       - label: Nothing
    |         ^^^^^^^^^^^^^^
    = napisz na przykład:  go: human  (wystarczy też say, url albo phone)

flows/two-actions.yaml:13:9: błąd: to robi dwie rzeczy naraz: "go" i "say" [two-actions]
    |
 13 |         say: Nine to five.
    |         ^^^
 14 |         go: human
    |         -- pierwsza
    = zostaw jedną; stan może i coś powiedzieć, i iść dalej

flows/two-actions.yaml:16:5: błąd: stan ma "menu" albo "go", nie oba [two-actions]
    |
 11 |     menu:
    |     ---- pierwsze
 .. |
 16 |     go: human
    |     ^^
    = przenieś jedno z nich do osobnego stanu

flows/two-actions.yaml:25:5: błąd: trigger albo zostaje, albo idzie dalej, nie jedno i drugie [two-actions]
    |
 24 |     go: welcome
    |     -- tu idzie dalej
 25 |     stay: yes
    |     ^^^^
    = usuń jeden z tych wierszy

flows/two-actions.yaml:27:11: błąd: "maybe" to ani yes, ani no [not-yes-or-no]
    |
 27 |     stay: maybe
    |           ^^^^^
    = napisz:  stay: yes

5 błędów
