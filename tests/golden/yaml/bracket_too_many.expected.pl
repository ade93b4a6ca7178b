flows/bracket_too_many.yaml:3:26: błąd: nawiasy zamykają się już przed tym [after-bracket]
   |
 3 |     ask: [hours, opening]]
   |                          ^ to do niczego nie należy
   = napisz:  ask: [hours, opening]

1 błąd
