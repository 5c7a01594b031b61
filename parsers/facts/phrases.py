"""Noun phrases beside a speech verb, for speakers without a name: "a spokesman for the ministry"."""

from parsers.facts.mentions import Source
from parsers.languages.speech import (
    ADVERB,
    AND,
    AUXILIARY,
    CALENDAR,
    COMMA,
    DETERMINER,
    END,
    FIELD,
    GROUP,
    HUMAN,
    JUDGED,
    JUDGING,
    LINK,
    PLACE,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    SAID,
    SAYING,
    STOP,
    THAT,
    Speech,
)
from parsers.tokens import Tokens

_HEAD = ROLE | HUMAN | GROUP
_NOUN = _HEAD | RANK | FIELD | PLACE
_VERB = SAID | SAYING | JUDGED | JUDGING
_LONGEST = 12  # tokens
_GENITIVE = ("’s", "'s", "’", "'")


def noun_before(tokens: Tokens, speech: Speech, inside: bytearray, j: int, low: int) -> Source | None:
    """The noun phrase that ends at token j, not before token `low`."""
    words, kinds = tokens.words, tokens.kinds
    k, start = j, -1
    while k >= low and j - k < _LONGEST and not inside[k]:
        flags, word = kinds[k], words[k]
        if flags & COMMA and start >= 0 and k - 2 >= low and kinds[k - 2] & DETERMINER:
            start = k - 2  # the lanky, bespectacled professor
            break
        if flags & (COMMA | END | THAT | PRONOUN | AUXILIARY | RELATIVE) or (flags & _VERB and not word[0].isupper()):
            break
        if not (word[0].isalnum() or word in _GENITIVE or word[-1] in "’'"):
            break
        small = not word[0].isupper()
        if flags & DETERMINER:
            start = k
            if k > low and kinds[k - 1] & LINK:
                k -= 1
                continue
            break
        if flags & STOP and small and not flags & (LINK | AND):
            break
        start = k
        if k in tokens.fresh:
            break
        k -= 1
    return _checked(tokens, start, j + 1)


def _checked(tokens: Tokens, start: int, end: int) -> Source | None:
    """The phrase without what cannot begin it; None when no noun of people or bodies is in it."""
    words, kinds = tokens.words, tokens.kinds
    if start < 0:
        return None
    while start < end and (
        (kinds[start] & (LINK | AND | ADVERB | STOP) and not kinds[start] & (DETERMINER | HUMAN))
        or words[start] in _GENITIVE
    ):
        start += 1
    if start >= end or kinds[end - 1] & CALENDAR:
        return None
    if kinds[start] & DETERMINER and end - start == 1 and not kinds[start] & HUMAN:
        return None
    named = any(
        kinds[n] & (_HEAD | DETERMINER) or words[n][0].isupper() or words[n].endswith("s") for n in range(start, end)
    )
    return Source("noun", start, end) if named else None


def noun_at(tokens: Tokens, speech: Speech, inside: bytearray, i: int, limit: int) -> Source | None:
    """The noun phrase that begins at token i and ends before `limit`."""
    words, kinds = tokens.words, tokens.kinds
    if kinds[i] & (LINK | AND | STOP) and not kinds[i] & (DETERMINER | HUMAN | GROUP):
        return None
    k = i
    while k < limit and k - i < _LONGEST and not inside[k] and (k == i or k not in tokens.fresh):
        flags, word = kinds[k], words[k]
        if flags & (COMMA | END | RELATIVE | THAT | PRONOUN | AUXILIARY | CALENDAR):
            break
        if flags & _VERB and (k == i or not word[0].isupper()):
            break
        if not (word[0].isalnum() or word in _GENITIVE or word[-1] in "’'"):
            break
        if flags & STOP and not flags & (LINK | DETERMINER | AND):
            break
        if flags & ADVERB and not flags & LINK:
            break
        k += 1
    while k > i and kinds[k - 1] & (LINK | DETERMINER | AND) and not kinds[k - 1] & HUMAN:
        k -= 1
    if k == i or kinds[k - 1] & CALENDAR:
        return None
    if not kinds[i] & DETERMINER and not any(kinds[n] & _NOUN or words[n][0].isupper() for n in range(i, k)):
        return None
    return Source("noun", i, k)
