flows/unknown-timezone.yaml:5:13: błąd: nie ma strefy czasowej "London" [unknown-timezone]
   |
 5 |   timezone: London
   |             ^^^^^^
   = napisz region i miasto, na przykład:  timezone: Europe/Warsaw

1 błąd
