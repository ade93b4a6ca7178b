flows/which-queue.yaml:12:5: błąd: ten bot ma kilka kolejek; o którą chodzi? [missing-key]
    |
 12 |     escalate:
    |     ^^^^^^^^
    = napisz na przykład:  queue: counter

1 błąd
