flows/no_name.yaml:3:5: błąd: przed tym dwukropkiem nie ma nazwy [no-key]
   |
 3 |     : Hello
   |     ^
   = każdy wiersz to  nazwa: wartość

1 błąd
