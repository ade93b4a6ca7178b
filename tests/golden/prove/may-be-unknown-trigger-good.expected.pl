nothing wrong
