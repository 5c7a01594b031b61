"""What all rules of places look with: words, commas, articles, the adjectives of nations."""

import re

from parsers.fold import fold
from parsers.languages import LANGUAGES, Language
from parsers.reference import ADJECTIVES

WORD = re.compile(r"[^\W\d_]+")
COMMAS = (",", "،")
LEADING = {code: frozenset(map(fold, language.speech.determiners)) for code, language in LANGUAGES.items()}
WHOSE = 24  # characters of "of the organization"
_NONE: dict[str, str] = {}  # of a language that the table of countries lacks


def nationalities_in(language: Language) -> dict[str, str]:
    """The adjectives of nations of a language, with their countries."""
    return ADJECTIVES.get(language.code, _NONE)
