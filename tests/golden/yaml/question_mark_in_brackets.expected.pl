flows/question_mark_in_brackets.yaml:3:11: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim znak zapytania, a sam stoi w nawiasach [unquoted-question-mark]
   |
 3 |     ask: [do you deliver?, delivery]
   |           ^^^^^^^^^^^^^^^ YAML ucina tekst na znaku zapytania
   = napisz:  ask: ["do you deliver?", delivery]

1 błąd
