flows/backslash_in_quotes.yaml:3:17: błąd: ukośnik \ w cudzysłowie trzeba wpisać dwa razy [backslash]
   |
 3 |     say: "Open 9\17 every day"
   |                 ^ inaczej zmienia znak, który po nim stoi
   = napisz:  say: "Open 9\\17 every day"

1 błąd
