"""What a name goes on over: a stroke, a title, a nickname, the comma before a son’s Jr."""

from parsers.facts.name_words import NEVER, plain
from parsers.languages import flags
from parsers.languages.names.latin import SAINTS, YOUNGER
from parsers.tokens import Tokens

_NICKNAMES = dict(zip("\"“‘'(«", "\"”’')»", strict=True))  # Marcia “Cia” Price


def over_mark(tokens: Tokens, i: int, j: int) -> int:
    """The tokens before the word with which a name goes on: over a stroke, a title, a nickname, a comma."""
    word, kind = tokens.words[j], tokens.kinds[j]
    if kind & flags.COMMA:
        return int(_younger(tokens.words, j))
    if word == "/":
        return int(_slash(tokens, i, j))
    return 2 * ((word in _NICKNAMES and _nickname(tokens, j)) or _saint(tokens, j))


def _younger(words: list[str], comma: int) -> bool:
    """Does what tells a son from his father follow a comma: Ken Roe, Jr.?"""
    return words[comma + 1 : comma + 2] != [] and words[comma + 1] in YOUNGER


def ends_in_point(words: list[str], stop: int) -> bool:
    """Does the point behind a name belong to it: Ken Roe Jr. said?"""
    return words[stop - 1] in YOUNGER and words[stop : stop + 1] == ["."]


def _slash(tokens: Tokens, i: int, j: int) -> bool:
    """Awa Roe/Ruiz: a second surname behind a stroke, and no agency behind who took a picture."""
    words, starts = tokens.words, tokens.starts
    if j - i < 2 or not plain(tokens, j - 1) or not plain(tokens, j + 1):
        return False
    joined = tokens.end(j - 1) == starts[j] and tokens.end(j) == starts[j + 1]
    return joined and words[j + 1].isupper() == words[j - 1].isupper()


def _saint(tokens: Tokens, j: int) -> bool:
    """Delroy St. John: a title inside a name, no title before one."""
    words = tokens.words
    if words[j] not in SAINTS:
        return False
    inside = words[j + 1 : j + 2] == ["."] and not words[j - 1].isupper() and j not in tokens.lines
    return inside and plain(tokens, j - 1) and plain(tokens, j + 2)


def _nickname(tokens: Tokens, j: int) -> bool:
    """Is one word in marks at token j, and the name goes on behind it: Marcia “Cia” Price?"""
    words = tokens.words
    if j + 3 >= len(words) or words[j + 2] != _NICKNAMES[words[j]] or words[j + 1].isupper():
        return False
    if not tokens.lines.isdisjoint(range(j, j + 4)):
        return False
    return words[j + 1][0].isupper() and not tokens.kinds[j + 1] & NEVER and plain(tokens, j + 3)
