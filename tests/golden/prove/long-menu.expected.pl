flows/long-menu.yaml:9:3: ostrzeżenie: menu stanu "welcome" ma 27 opcji [long-menu]
   |
 9 |   welcome:
   |   ^^^^^^^ klient widzi po 13 naraz
   = pogrupuj je: kilka opcji tutaj, każda prowadzi do własnego menu

1 ostrzeżenie
