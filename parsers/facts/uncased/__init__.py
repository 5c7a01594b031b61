"""Names and offices in a script without capitals."""
