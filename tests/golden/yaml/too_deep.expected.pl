flows/too_deep.yaml:1:35: błąd: jest tu za dużo poziomów, jeden w drugim (najwyżej 32) [too-deep]
   |
 1 | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
   |                                   ^ tu zaczyna się poziom za dużo
   = bot potrzebuje mniej niż dziesięciu; poszukaj nawiasu wpisanego dwa razy albo wiersza przesuniętego za bardzo w prawo

1 błąd
