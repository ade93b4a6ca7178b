flows/no-way-to-a-person-unlinked.yaml:16:3: błąd: żaden klient tego bota nie dotrze do człowieka [no-way-to-a-person]
    |
 16 |   human:
    |   ^^^^^ ten stan woła człowieka, ale nic do niego nie prowadzi
    = dodaj opcję albo trigger:  {when: [człowiek, konsultant], go: human}

1 błąd
