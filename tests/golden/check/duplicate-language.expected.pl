flows/duplicate-language.yaml:4:19: błąd: "en" jest już na liście [duplicate-language]
   |
 4 |   languages: [en, en]
   |                   ^^
   = usuń jedno z nich

1 błąd
