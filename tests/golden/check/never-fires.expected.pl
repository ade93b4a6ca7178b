flows/never-fires.yaml:17:12: błąd: to nigdy się nie zdarzy [never-fires]
    |
 17 |   - when: {first_message: no}
    |            ^^^^^^^^^^^^^
    = napisz:  when: {first_message: yes}

1 błąd
