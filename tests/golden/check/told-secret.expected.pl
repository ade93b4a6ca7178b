flows/told-secret.yaml:10:22: błąd: "secrets.SHOP_KEY" zobaczyliby klienci [told-secret]
    |
 10 |     say: "Our key is {secrets.SHOP_KEY}."
    |                      ^^^^^^^^^^^^^^^^^
    = sekrety stoją tylko w "call": w url, headers albo json

1 błąd
