flows/colon_in_later_line.yaml:4:7: błąd: ten tekst trzeba wziąć w cudzysłów, bo jest w nim dwukropek [unquoted-colon]
   |
 3 |     say: We are open every day.
   |          ---------------------- tekst zaczyna się tutaj
 4 |       Our hours: nine to five
   |       ^^^^^^^^^^ YAML bierze to za ustawienie
   = wstaw " przed tekstem w wierszu 3 i drugi za nim w wierszu 4

1 błąd
