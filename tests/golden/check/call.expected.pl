flows/call.yaml:11:5: błąd: brak "failed" (miejsce: wywołanie) [missing-key]
    |
 11 |     call:
    |     ^^^^
    = napisz na przykład:  failed: NAZWA_STANU

flows/call.yaml:12:12: błąd: "http://api.example.com/{status}" to nie adres programu [not-https]
    |
 12 |       url: http://api.example.com/{status}
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz w całości, host bez pól:  https://api.example.com/zamowienia/{numer}

flows/call.yaml:13:7: błąd: przy GET nic się nie wysyła, więc "json" przepadnie [never-sent]
    |
 13 |       json: {a: "{status}"}
    |       ^^^^
 14 |       method: GET
    |       ------ GET jest tutaj
    = napisz:  method: POST

flows/call.yaml:15:22: błąd: "order.status" to nie droga w głąb odpowiedzi [bad-pointer]
    |
 15 |       save: {status: order.status}
    |                      ^^^^^^^^^^^^
    = nazwy z odpowiedzi po ukośnikach, na przykład:  status: /order/status

4 błędy
