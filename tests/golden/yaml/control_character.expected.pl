flows/control_character.yaml:3:13: błąd: jest tu znak, którego nie widać (numer 1) [control-character]
   |
 3 |     say: Hel�lo
   |             ^
   = usuń go i wpisz ten kawałek od nowa; takie znaki trafiają się w tekstach skądś skopiowanych

1 błąd
