flows/hidden-trigger.yaml:10:5: błąd: wcześniejszy trigger zawsze to przejmuje [hidden-trigger]
    |
  9 |   - {when: [price], if: not tagged "guest", say: Ask at the counter., stay: yes}
    |     - ten jest wcześniej
 10 |   - {when: [price], say: Never, stay: yes}
    |     ^
    = zmień kolejność albo warunki, albo usuń jeden z nich

1 błąd
