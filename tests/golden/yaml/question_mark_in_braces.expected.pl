flows/question_mark_in_braces.yaml:2:17: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim znak zapytania, a sam stoi w nawiasach [unquoted-question-mark]
   |
 2 |   - label: {pl: Kiedy otwarte?, en: When are you open?}
   |                 ^^^^^^^^^^^^^^ YAML ucina tekst na znaku zapytania
   = napisz:  - label: {pl: "Kiedy otwarte?", en: "When are you open?"}

flows/question_mark_in_braces.yaml:2:37: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim znak zapytania, a sam stoi w nawiasach [unquoted-question-mark]
   |
 2 |   - label: {pl: Kiedy otwarte?, en: When are you open?}
   |                                     ^^^^^^^^^^^^^^^^^^ YAML ucina tekst na znaku zapytania
   = napisz:  - label: {pl: "Kiedy otwarte?", en: "When are you open?"}

2 błędy
