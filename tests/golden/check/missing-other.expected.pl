flows/missing-other.yaml:10:11: błąd: w "plural" brakuje słów na pozostałe wartości (other) [missing-other]
    |
 10 |     say: "{visits, plural, one {Your first visit}}"
    |           ^^^^^^^
    = napisz na przykład:  {people, plural, one {# osoba} few {# osoby} other {# osób}}

1 błąd
