"""One table of the languages, one file each; and which of them a text is in."""

from parsers.languages.ar import LANGUAGE as ARABIC
from parsers.languages.en import LANGUAGE as ENGLISH
from parsers.languages.es import LANGUAGE as SPANISH
from parsers.languages.fr import LANGUAGE as FRENCH
from parsers.languages.language import Language

__all__ = ["LANGUAGES", "Language", "detect"]

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH, "ar": ARABIC}

_SAMPLE = 4000  # characters that suffice to tell the language


def detect(text: str) -> Language:
    """The language of a text by its script and function words; English when nothing speaks for another."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        candidates = [ENGLISH, FRENCH, SPANISH]
    elif sum(sample.count(letter) for letter in "اليمنوت") * 6 > len(sample):
        return ARABIC
    else:
        candidates = [ENGLISH, FRENCH, SPANISH, ARABIC]
    seen = sample.lower().split()
    return max(candidates, key=lambda language: sum(word in language.common for word in seen))
