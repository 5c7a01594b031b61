"""Offices around a name: before it ("Rwanda’s Inspector General of Police, "), behind it (", the minister of X,")."""

from parsers.facts.mentions import Range
from parsers.languages.speech import (
    AND,
    CLAUSE,
    AS,
    AUXILIARY,
    COMMA,
    DETERMINER,
    FIELD,
    GROUP,
    HONORIFIC,
    HUMAN,
    JUDGED,
    LINK,
    PLACE,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    SAID,
    SAYING,
    STOP,
    Speech,
)
from parsers.tokens import Tokens

_PART = ROLE | RANK | FIELD | GROUP | PLACE | HUMAN
_WALL = SAID | SAYING | JUDGED | PRONOUN | RELATIVE
_OPEN = LINK | AND | DETERMINER  # an office does not end so
_FAR = 14  # tokens of an office at most
_GENITIVE = ("'s", "’s", "'", "’")


def role_before(tokens: Tokens, speech: Speech, first: int, *, named: bool) -> Range | None:
    """The office that ends right before token `first`, or before a comma there when the name is a full one."""
    end = first
    comma = end > 0 and bool(tokens.kinds[end - 1] & COMMA)
    if first in tokens.lines or end == 0 or (comma and not named):
        return None
    if comma:
        end -= 1
    before = tokens.words[end - 1] if end else ""
    if not end or before in _GENITIVE or (tokens.kinds[end - 1] & _OPEN and not before[0].isupper()):
        return None
    begin = _leftwards(tokens, speech, end, comma=comma)
    return _settle(tokens, speech, begin, end)


def _leftwards(tokens: Tokens, speech: Speech, end: int, *, comma: bool) -> int:
    """Walk left from the end of an office over its words; gives the first that may belong to it."""
    words, kinds, fresh = tokens.words, tokens.kinds, tokens.fresh
    low = max(0, end - _FAR)
    k, role, linked = end, False, False
    loose = 0
    while k > low and (k == end or k not in fresh):
        flags, word = kinds[k - 1], words[k - 1]
        if flags & ROLE and not (flags & SAID and word.islower()):
            role = True
        elif flags & LINK and (word.islower() or word[-1] in _GENITIVE):
            if role and not (comma and kinds[k - 2] & (ROLE | RANK)):
                break
            linked = True
        elif word in _GENITIVE or flags & (FIELD | GROUP | RANK | PLACE):
            pass
        elif flags & AND:
            if k == end or (role and not (linked and kinds[k - 2] & ROLE)):
                break
        elif flags & DETERMINER:
            if (role and not comma) or k < 2 or not kinds[k - 2] & LINK:
                break
        elif flags & (_WALL | STOP | AUXILIARY | HONORIFIC) or not word[0].isalpha():
            break
        elif word[0].isupper():
            pass
        elif k == end and not comma and not flags and len(word) > 4 and word.endswith(speech.role_endings):
            role = True
        elif role and words[k][0].isupper():
            break
        elif (comma or role) and loose < (2 if role else 6) and not word.endswith(("ed", "ing", "ly")):
            loose += 1
        else:
            break
        k -= 1
    return k


def _settle(tokens: Tokens, speech: Speech, begin: int, end: int) -> Range | None:
    """Trim a walk to an office: it begins with a noun phrase whose head, before the first link, is an office."""
    words, kinds = tokens.words, tokens.kinds
    while begin < end and (kinds[begin] & (LINK | AND | DETERMINER | COMMA) or words[begin] in _GENITIVE):
        begin += 1
    head = next((k for k in range(begin, end) if kinds[k] & LINK and words[k].islower()), end)
    heads = [k for k in range(begin, head) if kinds[k] & ROLE]
    if not heads and head == end and end > begin and not kinds[end - 1] and words[end - 1].endswith(speech.role_endings):
        heads = [end - 1]
    if not heads:
        heads = [k for k in range(head, end) if kinds[k] & ROLE]
        return _settle(tokens, speech, head + 1, end) if heads and head < end else None
    begin = _trim_body(tokens, speech, begin, heads[0])
    tail = head
    if head < end and all(
        kinds[k] & (LINK | DETERMINER) or words[k].lower() in speech.bodies for k in range(head, end)
    ):
        return (begin, tail)
    return (begin, end)


def _trim_body(tokens: Tokens, speech: Speech, begin: int, head: int) -> int:
    """Drop what only points back: "the organisation’s president" is "president"."""
    words = tokens.words
    if head - begin >= 2 and words[begin + 1] in _GENITIVE and words[begin].lower() in speech.bodies:
        return begin + 2
    return begin


def role_behind(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office in apposition behind a name that ends before `stop`."""
    words, kinds = tokens.words, tokens.kinds
    if stop + 1 >= len(words) or not kinds[stop] & COMMA:
        return None
    begin = stop + 1
    if begin in tokens.lines:
        return None
    if words[begin].isdigit() and begin + 2 < len(words) and kinds[begin + 1] & COMMA:
        begin += 2
    while kinds[begin] & DETERMINER and begin + 1 < len(words):
        begin += 1
    end = begin
    role = -1
    linked = False
    while end < len(words) and end - begin < _FAR + 4 and end not in tokens.fresh:
        flags, word = kinds[end], words[end]
        if flags & ROLE and role < 0 and not linked:
            role = end
        if flags & COMMA or word in ".;:—–()" or flags & (RELATIVE | CLAUSE) or (flags & (SAID | SAYING) and not flags & ROLE):
            break
        if flags & (PRONOUN | AUXILIARY):
            break
        if flags & LINK and word.islower():
            linked = True
        elif role < 0 and flags & STOP and not flags & (AND | DETERMINER):
            break
        if role < 0 and end - begin > 5:
            break
        if word in "“”\"‘«»":
            break
        end += 1
    if role < 0 or end <= begin:
        return None
    return (begin, end)


def role_as(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office behind "as", "in the", "to the post of": elected Ana Ruiz as vice president for Africa."""
    words, kinds = tokens.words, tokens.kinds
    if stop + 1 >= len(words) or not (kinds[stop] & AS or words[stop] in ("in", "to")):
        return None
    begin = stop + 1
    while begin < len(words) and kinds[begin] & DETERMINER:
        begin += 1
    if begin >= len(words) or not kinds[begin] & (ROLE | RANK):
        return None
    end = begin
    role = False
    while end < len(words) and end - begin < 8 and end not in tokens.fresh:
        flags, word = kinds[end], words[end]
        if flags & ROLE:
            role = True
        elif flags & (LINK | RANK | FIELD | PLACE) or word[0].isupper():
            pass
        else:
            break
        end += 1
    while end > begin and kinds[end - 1] & LINK and words[end - 1].islower():
        end -= 1
    return (begin, end) if role else None
