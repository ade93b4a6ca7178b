flows/no-form.yaml:12:33: błąd: "human" o nic nie pyta, więc nie ma czego zmienić [no-form]
    |
 12 |       - {label: Change, change: human}
    |                                 ^^^^^
 13 |   human:
    |   ----- ten stan nie ma "form"
    = podaj stan z pytaniami, na przykład:  change: order

1 błąd
