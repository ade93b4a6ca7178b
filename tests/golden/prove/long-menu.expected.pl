flows/long-menu.yaml:9:3: ostrzeżenie: menu stanu "welcome" jest za długie, liczba opcji: 27 [long-menu]
   |
 9 |   welcome:
   |   ^^^^^^^ klient widzi po 13 naraz
   = pogrupuj je: kilka opcji tutaj, każda prowadzi do własnego menu

1 ostrzeżenie
