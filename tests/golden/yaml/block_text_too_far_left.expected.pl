flows/block_text_too_far_left.yaml:5:1: błąd: ten wiersz tekstu zaczyna się bardziej z lewej niż pierwszy [indentation]
   |
 5 |       second line
   | ^^^^^^
   = niech zaczyna się od spacji w liczbie: 8

1 błąd
