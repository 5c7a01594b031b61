"""Surnames that a text spells in two ways, in a script without capitals: أوركيزا, later أوركويزا."""

import re

from parsers.facts.mentions import Mention
from parsers.fold import fold
from parsers.languages import flags
from parsers.tokens import Tokens

_VOWELS = re.compile("(?<!^)[اويىءؤئ]")  # of foreign names: written in one text, left out in another
_LEADS = flags.SAID | flags.JUDGED | flags.ACCORDING | flags.DONE | flags.HONORIFIC
_LONG, _BONES = 5, 3  # letters of such a surname; of it without its vowels


def bones(word: str) -> str:
    """A word without its long vowels but the first letter; empty for a short one."""
    found = _VOWELS.sub("", fold(word)) if len(word) >= _LONG else ""
    return found if len(found) >= _BONES else ""


def otherwise(tokens: Tokens, full: list[Mention]) -> list[Mention]:
    """Words of no list behind a verb or title that are the surname of a full name, spelled otherwise."""
    known = {tokens.words[one.name[1] - 1] for one in full if one.name[1] - one.name[0] > 1}
    shapes = {bones(word) for word in known} - {""}
    if not shapes:
        return []
    found: list[Mention] = []
    for k in tokens.noted:
        at = k + 1
        if not tokens.kinds[k] & _LEADS or at >= len(tokens.words) or at in tokens.fresh:
            continue
        word = tokens.words[at]
        if not tokens.kinds[at] and word not in known and bones(word) in shapes:
            title = k if tokens.kinds[k] & flags.HONORIFIC else -1
            found.append(Mention(k if title >= 0 else at, at + 1, (at, at + 1), None, None, title))
    return found
