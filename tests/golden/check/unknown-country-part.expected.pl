flows/unknown-country-part.yaml:20:13: błąd: święta samego "CH-ZH" nie są znane [unknown-country]
    |
 20 |   holidays: CH-ZH
    |             ^^^^^
    = napisz, dla świąt całego kraju:  holidays: CH
    = a dni swojego regionu dodaj do "except", na przykład:  12-26: closed

1 błąd
