flows/unknown-country.yaml:20:13: błąd: nie są znane święta dla "Poland" [unknown-country]
    |
 20 |   holidays: Poland
    |             ^^^^^^
    = napisz:  holidays: PL
    = znane kraje: AT, BE, CA, CH, CZ, DE, ES, FR, GB, IE, IT, NL, PL, PT, SK, UA, US

1 błąd
