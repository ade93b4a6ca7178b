flows/unknown-country-near.yaml:20:13: błąd: nie są znane święta dla "PLN" [unknown-country]
    |
 20 |   holidays: PLN
    |             ^^^
    = napisz:  holidays: PL
    = znane kraje: AT, BE, CA, CH, CZ, DE, ES, FR, GB, IE, IT, NL, PL, PT, SK, UA, US

1 błąd
