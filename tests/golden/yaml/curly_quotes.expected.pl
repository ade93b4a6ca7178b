flows/curly_quotes.yaml:3:10: błąd: te drukarskie cudzysłowy nie działają jak zwykłe [curly-quotes]
   |
 3 |     say: “Welcome: to Luna”
   |          ^^^^^^^^^^^^^^^^^^ klient zobaczyłby te znaki, a dwukropek lub przecinek między nimi rozerwałby tekst
   = napisz:  say: "Welcome: to Luna"
   = jeśli klient ma je widzieć, napisz:  say: "“Welcome: to Luna”"

1 błąd
