flows/hidden-trigger-sticker.yaml:8:5: błąd: ten trigger nigdy nie zadziała [hidden-trigger]
   |
 8 |   - {when: {sticker: thumbs_up}, go: human}
   |     ^ na wszystko, co go wywołuje, odpowiada coś wcześniejszego albo jego warunek nigdy nie jest spełniony
   = zmień to, co go wywołuje, albo go usuń

1 błąd
