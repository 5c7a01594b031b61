"""Whether a text is a speech as it was given: who holds it quotes others, and nobody quotes the speech."""

from parsers.languages import Language
from parsers.parts.furniture import speech_title

_HEAD = 600  # characters in which a heading says so
_LONGEST = 500  # characters of a paragraph that addresses the audience, one after the other
_ENDS = ",;:!،؛"  # behind an address


def is_transcript(folded: str, language: Language) -> bool:
    """Does a line of the heading begin like the title of a speech, and a later one address an audience?"""
    title = speech_title(folded, _HEAD)
    if not title:
        return False
    return any(_addresses(line.strip(), language) for line in folded[title:].split("\n")[1:])


def _addresses(line: str, language: Language) -> bool:
    """A paragraph that is nothing but a form of address: "Ladies and gentlemen,"."""
    return len(line) <= _LONGEST and line[-1:] in _ENDS and line.startswith(language.page.addresses)
