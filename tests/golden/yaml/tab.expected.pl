flows/tab.yaml:2:1: błąd: na początku tego wiersza jest tabulator [tab]
   |
 2 |  hello:
   | ^ tu działają tylko spacje
   = dalszych wierszy z tym samym błędem: 1
   = wstaw dwie spacje zamiast każdego tabulatora; większość edytorów zrobi to za jednym razem (Zamień wcięcia na spacje)

1 błąd
