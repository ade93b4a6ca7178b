flows/missing-translation.yaml:10:10: błąd: ten tekst jest tylko w języku "en", a bot mówi też: pl [missing-translation]
    |
 10 |     say: Hello!
    |          ^^^^^^
    = napisz po jednym tekście w każdym języku:  {en: "…", pl: "…"}

flows/missing-translation.yaml:13:13: błąd: tego tekstu brakuje w językach: pl [missing-translation]
    |
 13 |       say: {en: I am calling someone.}
    |             ^^ klienci piszący w tym języku nic nie przeczytają
    = dodaj na przykład:  pl: "…"

2 błędy
