flows/unknown-country-part-wrong.yaml:20:13: błąd: święta samego "DE-BV" nie są znane [unknown-country]
    |
 20 |   holidays: DE-BV
    |             ^^^^^
    = znane części: DE-BB, DE-BE, DE-BW, DE-BY, DE-HB, DE-HE, DE-HH, DE-MV, DE-NI, DE-NW, DE-RP, DE-SH, DE-SL, DE-SN, DE-ST, DE-TH

1 błąd
