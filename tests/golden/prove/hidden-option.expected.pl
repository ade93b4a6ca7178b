flows/hidden-option.yaml:8:34: błąd: ta opcja nigdy się nie pokaże [hidden-option]
   |
 8 |       - {label: Secret cake, if: tagged "vip", go: cake}
   |                                  ^^^^^^^^^^^^ jej warunek nigdy nie jest tu spełniony
   = popraw warunek albo usuń opcję

1 błąd
