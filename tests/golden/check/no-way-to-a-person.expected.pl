flows/no-way-to-a-person.yaml:2:1: błąd: żaden klient tego bota nie dotrze do człowieka [no-way-to-a-person]
   |
 2 | bot:
   | ^^^ Facebook tego wymaga, a klienci potrzebują
   = dodaj stan, na przykład:  human: {escalate: {say: Już kogoś wołam.}}
   = i trigger:  {when: [człowiek, konsultant], go: human}

1 błąd
