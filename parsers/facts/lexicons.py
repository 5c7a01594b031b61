"""What each word of a language is, its places and peoples included."""

from collections.abc import Callable
from functools import cache

from parsers.languages import LANGUAGES
from parsers.languages.lookup import look_up
from parsers.reference import ADJECTIVES, PLACES


@cache
def kinds_of(code: str) -> Callable[[str, int], int]:
    """The look-up of a language; made when its first text is read, for all four take a sixth of the start."""
    return look_up(LANGUAGES[code].speech, (*PLACES, *ADJECTIVES.get(code, {})))
