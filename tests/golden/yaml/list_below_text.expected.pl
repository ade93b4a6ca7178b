flows/list_below_text.yaml:4:7: błąd: ta lista należy do ustawienia, które ma już wartość [list-in-text]
   |
 3 |     say: Hello
   |     ---------- wartość jest tutaj
 4 |       - How are you
   |       ^ lista zaczyna się tutaj
   = wpisz tę wartość jako pierwszą pozycję listy albo nadaj liście osobną nazwę

1 błąd
