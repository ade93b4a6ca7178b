flows/unknown-file.yaml:11:16: błąd: w folderze bota nie ma pliku "assets/cake.png" [unknown-file]
    |
 11 |       - image: assets/cake.png
    |                ^^^^^^^^^^^^^^^
    = włóż go do folderu assets i napisz na przykład:  image: assets/tort.png
    = albo podaj adres, na przykład:  https://www.example.com/tort.png

1 błąd
