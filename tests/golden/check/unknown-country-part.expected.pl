flows/unknown-country-part.yaml:20:13: błąd: święta samego "CH-ZH" nie są znane [unknown-country]
    |
 20 |   holidays: CH-ZH
    |             ^^^^^
    = dla świąt całego kraju napisz:  holidays: CH
    = a dni swojego regionu dodaj do "except", na przykład:  12-26: closed

1 błąd
