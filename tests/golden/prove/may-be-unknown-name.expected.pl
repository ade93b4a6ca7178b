flows/may-be-unknown-name.yaml:10:17: błąd: "first_name" może tu być nieznane [may-be-unknown]
    |
 10 |     say: "Hello {first_name}!"
    |                 ^^^^^^^^^^^ wtedy to miejsce byłoby puste
    = pokazuje to taka rozmowa:
        klient (słowa, które nic botowi nie mówią): qzxv wkjq
        bot: You are writing with a program.
        bot: Hello !
    = napisz po | co wtedy pokazać, na przykład:  {first_name|…}

1 błąd
