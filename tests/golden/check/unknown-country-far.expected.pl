flows/unknown-country-far.yaml:20:13: błąd: nie są znane święta dla "Atlantis" [unknown-country]
    |
 20 |   holidays: Atlantis
    |             ^^^^^^^^
    = znane kraje: AT, BE, CA, CH, CZ, DE, ES, FR, GB, IE, IT, NL, PL, PT, SK, UA, US
    = święta innego kraju dodaj do "except", na przykład:  12-25: closed

1 błąd
