flows/space_before_section.yaml:3:1: błąd: ten wiersz zaczyna się o 1 spację za daleko w prawo [indentation]
    |
  1 | bot:
    | - zaczyna się od samego brzegu
 .. |
  3 |  states:
    | ^ ma przed sobą 1 spację
    = usuń spacje przed nim, żeby zaczynał się tak jak wiersz 1

1 błąd
