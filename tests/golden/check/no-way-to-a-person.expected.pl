flows/no-way-to-a-person.yaml:2:1: błąd: żaden klient tego bota nie dotrze do człowieka [no-way-to-a-person]
   |
 2 | bot:
   | ^^^ Facebook wymaga takiej możliwości, a klienci jej potrzebują
   = napisz pod "states":  human: {escalate: {say: Już kogoś wołam.}}
   = a na końcu pliku:  triggers: [{when: [człowiek, konsultant], go: human}]

1 błąd
