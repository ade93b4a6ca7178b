flows/call.yaml:11:5: błąd: wywołanie nie ma "failed" [missing-key]
    |
 11 |     call:
    |     ^^^^
    = napisz na przykład:  failed: human

flows/call.yaml:12:12: błąd: bot nie może się połączyć z adresem "http://api.example.com/{status}" [not-https]
    |
 12 |       url: http://api.example.com/{status}
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = napisz:  url: https://api.example.com/{status}

flows/call.yaml:13:7: błąd: wywołanie z GET nie wysyła "json" [never-sent]
    |
 13 |       json: {a: "{status}"}
    |       ^^^^
 14 |       method: GET
    |       ------ GET jest tutaj
    = usuń "json"; a jeśli tamten program na to czeka, napisz:  method: POST

flows/call.yaml:15:22: błąd: "order.status" nie wskazuje miejsca w odpowiedzi [bad-pointer]
    |
 15 |       save: {status: order.status}
    |                      ^^^^^^^^^^^^
    = wpisz nazwy z odpowiedzi, każdą po ukośniku, na przykład:  status: /order/status

4 błędy
