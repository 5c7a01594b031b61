"""Names in a script that has capitals, with what introduces them."""
