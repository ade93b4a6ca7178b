flows/fallback-repeats.yaml:19:5: ostrzeżenie: klient, którego bot nie rozumie, czyta to w kółko [fallback-repeats]
    |
 19 |   - say: Sorry?
    |     ^^^
    = zakończ "fallback" krokiem do człowieka, na przykład:  - go: human

1 ostrzeżenie
