"""Hostile bytes read in a child process that may die of them."""
