flows/labels-alike.yaml:8:9: ostrzeżenie: "Order" czyta się jak "Orders" [labels-alike]
   |
 7 |       - {label: Orders, go: bye}
   |         - ta opcja
 8 |       - {label: Order, go: human}
   |         ^
   = nazwij je tak, żeby klienci je odróżnili

1 ostrzeżenie
