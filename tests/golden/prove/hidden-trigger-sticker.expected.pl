flows/hidden-trigger-sticker.yaml:8:5: błąd: ten trigger nigdy nie zadziała [hidden-trigger]
   |
 8 |   - {when: {sticker: thumbs_up}, go: human}
   |     ^ wszystkie jego hasła słyszy coś wcześniejszego albo jego warunek nigdy nie zachodzi
   = zmień jego hasła albo go usuń

1 błąd
