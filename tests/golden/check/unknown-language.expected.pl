flows/unknown-language.yaml:10:23: błąd: "de" nie jest językiem tego bota [unknown-language]
    |
 10 |     say: {en: Hello!, de: Hallo!}
    |                       ^^
    = jego języki to: en
    = nowy dopisz do "languages" w sekcji "bot"

1 błąd
