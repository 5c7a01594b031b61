"""How each language says what a session decided; the shape is `Deciding` of parsers/languages/language.py."""
