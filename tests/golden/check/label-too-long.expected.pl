flows/label-too-long.yaml:12:16: błąd: znaków w tej etykiecie: 27, Messenger pokazuje najwyżej 20 [label-too-long]
    |
 12 |       - label: Talk to someone on our team
    |                ^^^^^^^^^^^^^^^^^^^^~~~~~~~ część ~ zostałaby ucięta
    = napisz coś krótszego, na przykład:  Napisz do nas

flows/label-too-long.yaml:14:17: błąd: znaków w tej etykiecie: 23, Messenger pokazuje najwyżej 20 [label-too-long]
    |
 14 |       - label: "Talk to “Pod Lipą” 🥐🥐"
    |                 ^^^^^^^^^^^^^^^^^^^~~~~ część ~ zostałaby ucięta
    = napisz coś krótszego, na przykład:  Napisz do nas

flows/label-too-long.yaml:16:16: błąd: ta etykieta może urosnąć do 26 znaków, Messenger pokazuje 20 [label-too-long]
    |
 16 |       - label: "For {first_name|somebody}: a person"
    |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz coś krótszego, na przykład:  Napisz do nas

3 błędy
