flows/not_a_text_file.yaml:3:13: błąd: ten plik nie jest zapisany w UTF-8 [not-utf-8]
   |
 3 |     say: Caf�
   |             ^ tego znaku nie da się odczytać
   = zapisz go jeszcze raz i wybierz kodowanie UTF-8 (w Notatniku: Zapisz jako, Kodowanie)

1 błąd
