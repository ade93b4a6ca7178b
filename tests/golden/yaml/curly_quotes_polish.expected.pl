flows/curly_quotes_polish.yaml:3:15: błąd: te drukarskie cudzysłowy nie działają jak zwykłe [curly-quotes]
   |
 3 |     say: {pl: „Dzień dobry, tu Luna”, en: “Hello”}
   |               ^^^^^^^^^^^^^^^^^^^^^^ klient zobaczyłby te znaki, a dwukropek lub przecinek między nimi rozerwałby tekst
   = napisz:  say: {pl: "Dzień dobry, tu Luna", en: "Hello"}
   = jeśli klient ma je widzieć, napisz:  say: {pl: "„Dzień dobry, tu Luna”", en: “Hello”}

flows/curly_quotes_polish.yaml:3:43: błąd: te drukarskie cudzysłowy nie działają jak zwykłe [curly-quotes]
   |
 3 |     say: {pl: „Dzień dobry, tu Luna”, en: “Hello”}
   |                                           ^^^^^^^ klient zobaczyłby te znaki, a dwukropek lub przecinek między nimi rozerwałby tekst
   = napisz:  say: {pl: "Dzień dobry, tu Luna", en: "Hello"}
   = jeśli klient ma je widzieć, napisz:  say: {pl: „Dzień dobry, tu Luna”, en: "“Hello”"}

2 błędy
