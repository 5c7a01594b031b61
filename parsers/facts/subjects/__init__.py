"""Whose verb it is: the name, pronoun or noun phrase that stands before or behind a verb of speech."""
