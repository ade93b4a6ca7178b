flows/told-secret.yaml:10:22: błąd: "secrets.API_KEY" zobaczyliby klienci [told-secret]
    |
 10 |     say: "The key is {secrets.API_KEY}."
    |                      ^^^^^^^^^^^^^^^^
    = sekrety wolno wpisać tylko w "call": w url, headers albo json

1 błąd
