"""Surnames a text spells in two ways, in a script without capitals: أوركيزا, أوركويزا; الحموشي, حموشي."""

from parsers.facts.mentions import Mention, size
from parsers.facts.people.fathers import otherwise_articled
from parsers.facts.people.spelled import bones
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LEADS = flags.SAID | flags.JUDGED | flags.ACCORDING | flags.DONE | flags.HONORIFIC


def otherwise(tokens: Tokens, speech: Speech, full: list[Mention]) -> list[Mention]:
    """Words of no list behind a verb or title that are the surname of a full name, spelled otherwise."""
    known = {tokens.words[one.name[1] - 1] for one in full if size(one.name) > 1}
    if not known:
        return []
    shapes = {bones(word) for word in known} - {""}
    found: list[Mention] = []
    for k in tokens.noted:
        at = k + 1
        if not tokens.kinds[k] & _LEADS or at >= len(tokens.words) or at in tokens.fresh:
            continue
        word = tokens.words[at]
        if tokens.kinds[at] or word in known:
            continue
        if bones(word) in shapes or not known.isdisjoint(otherwise_articled(speech, word)):
            title = k if tokens.kinds[k] & flags.HONORIFIC else -1
            found.append(Mention(k if title >= 0 else at, at + 1, (at, at + 1), None, None, title))
    return found
