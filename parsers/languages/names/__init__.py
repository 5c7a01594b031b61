"""Given names and the small words inside names, a file a script."""
