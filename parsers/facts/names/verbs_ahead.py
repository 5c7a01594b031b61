"""Words with a capital before a name that are none of it: the sentence's verb, a wire that is told."""

from parsers.distributors import known_wire
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LONG, _SHORT = 6, 4  # letters of a verb, and of one with an accent at its end


def acts_first(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Acudió Ana Roe, Participaron los delegados: is it a verb, whose subject stands behind?"""
    word, behind = tokens.words[i], tokens.kinds[i + 1] if i + 1 < len(tokens.kinds) else 0
    ending = word.endswith(speech.unstated.finite_endings) and word.istitle()
    if not ending or len(word) < (_SHORT if not word.isascii() else _LONG) or i + 1 in tokens.fresh:
        return False
    return bool(behind & (flags.DETERMINER | flags.GENDER)) and not behind & flags.LINK


def _told_to(tokens: Tokens, i: int) -> bool:
    """Is it told to what begins at a token, with its article, or to a wire: a dit à la X, dijo a EFE?"""
    kinds, article = tokens.kinds, i > 1 and tokens.kinds[i - 1] & flags.DETERMINER
    k = i - 2 if article else i - 1
    if k < 1 or not kinds[k] & flags.LINK or not kinds[k - 1] & flags.SAID:
        return False
    return bool(article) or known_wire(tokens.words[i]) is not None


def behind_wire(tokens: Tokens, i: int) -> int:
    """The token behind a wire in capitals that is told, and behind a title there; 0 without."""
    words = tokens.words
    if i + 2 >= len(words) or not _told_to(tokens, i):
        return 0
    titled = tokens.kinds[i + 1] & flags.HONORIFIC
    behind = i + 1 + (1 + (words[i + 2] == ".") if titled else 0)
    return behind if behind < len(words) and acronym(words[i], words[behind]) else 0


def acronym(word: str, following: str) -> bool:
    """The initials of a force before a name."""
    return 3 <= len(word) <= 5 and word.isupper() and word[-1] != "." and not following.isupper()
