flows/unknown-country-queue.yaml:23:17: błąd: nie są znane święta dla "Bavaria" [unknown-country]
    |
 23 |       holidays: Bavaria
    |                 ^^^^^^^
    = napisz:  holidays: DE-BY
    = znane kraje: AT, BE, CA, CH, CZ, DE, ES, FR, GB, IE, IT, NL, PL, PT, SK, UA, US

1 błąd
