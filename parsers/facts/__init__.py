"""One file or room a fact: what it looks for, and what value the characters prove."""
