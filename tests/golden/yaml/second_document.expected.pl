flows/second_document.yaml:3:1: błąd: dla YAML-a plik kończy się na tym wierszu, a coś jest jeszcze pod nim [second-document]
   |
 3 | ---
   | ^^^ to, co niżej, by przepadło
   = usuń wiersz "---" albo przenieś to, co pod nim, do osobnego pliku

1 błąd
