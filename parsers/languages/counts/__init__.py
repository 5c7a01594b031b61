"""How each language counts who came and who belongs; shapes: `Attending`, `Members` of language.py."""
