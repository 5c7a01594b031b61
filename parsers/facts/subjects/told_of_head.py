"""The people that a sentence begins with, where what is told of them stands between them and their verb.

A man accused of killing his wife said; the man who led the march that shut the port says.
"""

from bisect import bisect_left

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags
from parsers.languages.speech import filled

_OUTER = 8  # tokens from "said" over "in a statement" to "that"
_RELATES = flags.RELATIVE | flags.THAT
_APART = flags.COMMA | flags.END | flags.CLAUSE


def head_of_clause(frame: Frame, found: Sayer, cue: int, low: int) -> Sayer | None:
    """Who a clause begins with, when the noun right before the verb is only what is told of them."""
    kinds = frame.tokens.kinds
    if frame.speech.verb_first or found.first <= low + 2 or kinds[found.first - 1] & flags.AND:
        return None
    if any(kinds[k] & _RELATES for k in range(found.last, cue)):
        return None  # a resolution that condemns
    head = noun_at(frame, low, found.first)
    if head is None or head.last > found.first or not _people(frame, head):
        return None
    for k in range(head.last, found.first):
        parted = kinds[k] & _APART and not kinds[k] & _RELATES
        finite = kinds[k] & flags.SAID and frame.speaks(k) and not _participle(frame, k)
        if parted or finite or frame.inside[k]:
            return None
    if kinds[head.last] & _RELATES:
        return head if found.first > head.last + 1 else None
    trimmed = head.last - _participle(frame, head.last - 1)
    by = frame.tokens.words[head.last] in frame.speech.by  # hurt by the drought
    if trimmed == head.last and not (by or _participle(frame, head.last)):
        return None
    done = _participle(frame, found.first - 1)
    return Sayer("noun", head.first, trimmed) if done or not frame.speaking(found) else None


def _people(frame: Frame, head: Sayer) -> bool:
    """Is a phrase of people or a body, or of a trade by its ending?"""
    trade = frame.tokens.words[head.last - 1].endswith(filled(frame.speech.role_endings))
    return trade or frame.speaking(head)


def _participle(frame: Frame, k: int) -> bool:
    """Accused, killing, accusé; but no verb that is finite without an auxiliary, too: confirmed."""
    past = filled(frame.speech.past_endings)
    word, kind = frame.tokens.words[k], frame.tokens.kinds[k]
    ends = word.islower() and word.endswith(filled(frame.speech.participles) + past)
    return ends and not kind & (flags.ROLE if past else flags.ROLE | flags.SAID)


def is_thing(frame: Frame, noun: Sayer) -> bool:
    """Is what a sentence begins with, "the" before it, neither people nor a body nor a day?"""
    kinds = frame.tokens.kinds
    definite = kinds[noun.first] & (flags.DEFINITE | flags.OWNER) == flags.DEFINITE
    dated = any(kind & flags.CALENDAR for kind in kinds[noun.first : noun.last])
    return bool(definite) and not dated and not frame.speaking(noun)


def as_what(frame: Frame, k: int, low: int) -> bool:
    """Does a noun tell what something is taken as: The choice of X AS THE HOST reflects Y?"""
    kinds = frame.tokens.kinds
    k -= k > low and bool(kinds[k - 1] & flags.DETERMINER)
    return k > low and bool(kinds[k - 1] & flags.AS)


def told_within(frame: Frame, thing: Sayer, low: int) -> int:
    """The verb of who says that a thing shows it: X said THAT THE NEW ROLE of Y showed “...”; 0 without."""
    kinds, head = frame.tokens.kinds, thing.first
    if frame.speech.verb_first or kinds[thing.first] & (flags.PLACE | flags.GROUP):
        return 0
    while head + 1 < thing.last and not kinds[head + 1] & (flags.LINK | flags.AND):
        head += 1
    that = thing.first - 1
    while that > low and kinds[that] & flags.DETERMINER and not kinds[that] & flags.THAT:
        that -= 1
    if kinds[head] or frame.tokens.words[head][0].isupper() or that <= low or not kinds[that] & flags.THAT:
        return 0
    at = bisect_left(frame.cues, that)
    outer = frame.cues[at - 1] if at else -1
    said = outer >= max(low, that - _OUTER) and kinds[outer] & flags.SAID
    return outer if said else 0
