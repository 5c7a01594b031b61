"""Digests into words: a view that says what is told, and text and HTML mail that show it."""
