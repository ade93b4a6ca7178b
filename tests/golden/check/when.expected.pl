flows/when.yaml:17:24: błąd: "picture" to niedozwolona wartość po "attachment" [unknown-word]
    |
 17 |   - when: {attachment: picture}
    |                        ^^^^^^^
    = znane tutaj: image, audio, video, file, location, any

flows/when.yaml:19:20: błąd: nawias ( w tym wzorcu nie jest zamknięty [bad-pattern]
    |
 19 |   - when: {regex: "order (d+"}
    |                    ^^^^^^^^^
    = postaw ) tam, gdzie grupa się kończy, na przykład:  (tak|nie)

flows/when.yaml:21:12: błąd: jeden trigger czeka na "ad" albo "sticker", nie na oba [two-actions]
    |
 21 |   - when: {sticker: any, ad: any}
    |            ^^^^^^^
    |                          -- pierwsze
    = zrób z nich dwa triggery

3 błędy
