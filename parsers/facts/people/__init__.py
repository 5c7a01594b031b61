"""Mentions to people: one person for all that names them, and whom a pronoun or an office means."""
