flows/never-fires.yaml:17:12: błąd: trigger z "first_message: no" nigdy nie zadziała [never-fires]
    |
 17 |   - when: {first_message: no}
    |            ^^^^^^^^^^^^^
    = "yes" oznacza pierwszą wiadomość klienta w ogóle; jeśli nie o nią chodzi, usuń trigger

1 błąd
