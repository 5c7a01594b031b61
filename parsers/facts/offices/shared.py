"""An office of several: elected A and B as vice-presidents; the ministers of X and Y, A and B."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range, size
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_BETWEEN = 9  # tokens between two names of a list
_BEFORE, _BEHIND = 5, 18  # tokens between the last name and the office, between the office and the first name
_MARKS = (*flags.GENITIVES, "(", ")")
_JOINS = flags.COMMA | flags.AND
_OFFICE = flags.RANK | flags.GROUP | flags.FIELD
_BESIDE = flags.PLACE | flags.OF | flags.DETERMINER | flags.HONORIFIC | flags.SERVICE | flags.LINK | _JOINS
_OVER = flags.PLACE | flags.DETERMINER | flags.AS | flags.COMMA | flags.LINK | _OFFICE
_LED = flags.COMMA | flags.DETERMINER | flags.AUXILIARY | flags.PRONOUN  # before a list of holders: هم
_OPEN = flags.LINK | flags.DETERMINER  # no office ends so
_NO_PART = flags.CUE | flags.AUXILIARY | flags.PASSIVE | flags.RELATIVE | flags.PRONOUN
_COMPLEMENT = flags.LINK | flags.OF | flags.DETERMINER | flags.PLACE | flags.ROLE | _OFFICE


def share_offices(tokens: Tokens, speech: Speech, mentions: list[Mention]) -> list[Mention]:
    """The mentions, those of a list with the office that stands before or behind it."""
    found = [one for one in mentions if size(one.name) > 1]
    first, shared = 0, False
    while first + 1 < len(found):
        last = first
        while last + 1 < len(found) and _listed(tokens, speech, found[last], found[last + 1]):
            last += 1
        if last > first:
            names = range(first, last + 1)
            shared = (
                _share_behind(tokens, speech, found, names)
                or _share_before(tokens, speech, found, names)
                or _share_post(tokens, speech, found, names)
                or shared
            )
        first = last + 1
    if not shared:
        return mentions
    full = {one.name[0]: one for one in found}
    return [full.get(one.name[0], one) for one in mentions]


def _share_behind(tokens: Tokens, speech: Speech, mentions: list[Mention], names: range) -> bool:
    """A (Peru) and B (Chad), vice-presidents of the body: a list, then the office."""
    last = mentions[names[-1]]
    near = range(_past(tokens, last), min(len(tokens.words), _past(tokens, last) + _BEFORE + 1))
    head = next((k for k in near if tokens.words[k] in speech.several), -1)
    begin = _phrase_begins(tokens, speech, last, head) if head >= 0 else -1
    if begin < 0:
        return False
    office = (begin, phrase_end(tokens, speech, head))
    apart = bool(tokens.kinds[begin - 1] & flags.COMMA)
    if apart and not _closed(tokens, office[1]):
        office = (begin, _up_to_comma(tokens, head))
    if not apart or _closed(tokens, office[1]):
        _give(tokens, mentions, names, None, office)
    return True


def _share_before(tokens: Tokens, speech: Speech, mentions: list[Mention], names: range) -> bool:
    """The ministers of X, Y and Z, A, B and C: the office, then a list."""
    start = mentions[names[0]].first
    for head in range(start - 1, max(-1, start - 1 - _BEHIND), -1):
        if tokens.words[head] in speech.several:
            office = _complete(tokens, speech, head, start)
            if office:
                _give(tokens, mentions, names, office, None)
            return office is not None
        if head in tokens.fresh:
            break
    return False


def _share_post(tokens: Tokens, speech: Speech, mentions: list[Mention], names: range) -> bool:
    """A (Peru) and B (Chad) to the post of delegate: the office behind the last one is that of all."""
    last = mentions[names[-1]]
    office = last.role_after if last.gained else None
    if office is None or office[0] < 2 or tokens.words[office[0] - 2] not in speech.positions:
        return False
    for n in names[:-1]:
        if not (mentions[n].role or mentions[n].role_after):
            mentions[n] = replace(mentions[n], role_after=office, gained=True)
    return True


def _phrase_begins(tokens: Tokens, speech: Speech, last: Mention, head: int) -> int:
    """The first token of the office right behind a name; -1 when something else stands between."""
    end = _past(tokens, last)
    if not end <= head <= end + _BEFORE or not tokens.fresh.isdisjoint(range(end, head + 1)):
        return -1
    led = False
    for k in range(end, head):
        word = tokens.words[k]
        chosen = word in speech.elected or word in speech.becoming or word in speech.succeeding
        beside = tokens.kinds[k] & (flags.AUXILIARY | flags.PASSIVE) or word in speech.clitics
        verb = tokens.elects and (chosen or beside)
        if not (verb or tokens.kinds[k] & _OVER) and not tokens.words[k][0].isupper():
            return -1
        led = led or chosen or bool(tokens.kinds[k] & (flags.AS | flags.COMMA))
    if not led and not tokens.elects:
        return -1
    return begins(tokens, head, end)


def _past(tokens: Tokens, mention: Mention) -> int:
    """One past a name and its country."""
    place = mention.place if mention.place and mention.place[0] <= mention.last + 3 else None
    return place[1] + (tokens.words[place[1] : place[1] + 1] == [")"]) if place else mention.last


def _closed(tokens: Tokens, end: int) -> bool:
    over = end >= len(tokens.kinds) or end in tokens.fresh
    return over or bool(tokens.kinds[end] & (flags.COMMA | flags.END))


def _up_to_comma(tokens: Tokens, head: int) -> int:
    """Over what is no name: A and B, presidents of the selection committees of the house, said."""
    if head + 1 >= len(tokens.kinds) or not tokens.kinds[head + 1] & (flags.LINK | flags.OF):
        return head + 1
    for k in range(head + 2, min(len(tokens.kinds), head + _BEHIND)):
        if k in tokens.fresh or tokens.kinds[k] & (flags.COMMA | flags.END):
            return k
        if tokens.kinds[k] & _NO_PART:
            break
    return head + 1


def _complete(tokens: Tokens, speech: Speech, head: int, start: int) -> Range | None:
    """The office of several up to the first name, when nothing else stands between."""
    words, kinds = tokens.words, tokens.kinds
    if start - head > _BEHIND or not tokens.fresh.isdisjoint(range(head + 1, start + 1)):
        return None
    end = start
    while end > head + 1 and (
        kinds[end - 1] & _LED or words[end - 1] == ":" or _they(tokens, speech, end - 1)
    ):
        end -= 1  # elected as delegates were A and B
    if any(kinds[k] & flags.AUXILIARY for k in range(end, start)):
        end = _over_clause(tokens, head, end)
    nation = end > head + 2 and kinds[end - 1] & flags.PLACE
    if nation and kinds[end - 2] & (flags.DETERMINER | flags.OF) == flags.DETERMINER:
        end -= 2 + bool(kinds[end - 3] & flags.COMMA)  # vicepresidentes la letona X y el portugués Y
    if kinds[end - 1] & flags.AND:
        return None  # as vice-presidents, and A and B
    if words[start - 1] == ":":  # Delegates for Europe: A and B; four candidates stand: A and B
        return begins(tokens, head, 0), min(phrase_end(tokens, speech, head), start - 1)
    linked = False
    for k in range(head + 1, end):
        region = words[k] in speech.inside  # delegados por Europa
        region = region or words[k] in speech.arriving
        if not (region or kinds[k] & (_COMPLEMENT | _JOINS)) and not (linked and _named(words[k], speech)):
            return None
        linked = linked or region or bool(kinds[k] & flags.LINK)
    return begins(tokens, head, 0), end


def _over_clause(tokens: Tokens, head: int, end: int) -> int:
    """Before what a clause between commas tells of an office: the members, whose terms end, are A and B."""
    for k in range(end, max(head, end - _BEHIND), -1):
        if tokens.kinds[k] & flags.RELATIVE and tokens.kinds[k - 1] & flags.COMMA:
            return k - 1
    return end


def _they(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word a pronoun of several with an "and" written into it: وهم؟"""
    word = tokens.words[k]
    return word[1:] in speech.plural and bool(tokens.kinds[k] & flags.STOP)


def _named(word: str, speech: Speech) -> bool:
    """May a word of no list be the name of a body: with a capital, or without case with its article?"""
    return word[0].isupper() if speech.cased else word.startswith(speech.joining.definite)


def begins(tokens: Tokens, head: int, low: int) -> int:
    """The first token of an office, with what stands before its noun."""
    begin = head
    if tokens.words[head].upper() == tokens.words[head].lower():
        return head  # what stands before its noun in Arabic is no part of it
    while begin > low and begin not in tokens.fresh and tokens.kinds[begin - 1] & _OFFICE:
        begin -= 1
    owned = begin > low + 1 and begin not in tokens.fresh and tokens.words[begin - 1] in flags.GENITIVES[:2]
    return begin - 2 * bool(owned and tokens.words[begin - 2][0].isupper())  # Africa’s delegates


def phrase_end(tokens: Tokens, speech: Speech, head: int) -> int:
    """One past the office: with its complement."""
    k, inside = head + 1, speech.inside
    while k < min(len(tokens.kinds), head + _BEHIND) and k not in tokens.fresh:
        word, kind = tokens.words[k], tokens.kinds[k]
        small = kind & flags.LINK or word in inside or word in speech.arriving  # أعضاء جدد
        if not (small or kind & _COMPLEMENT or _named(word, speech)):
            break
        if not small and kind & (_JOINS | flags.CUE | flags.STOP):
            break
        k += 1
    while k > head + 1 and (tokens.kinds[k - 1] & _OPEN or tokens.words[k - 1] in inside):
        k -= 1
    return k


def _listed(tokens: Tokens, speech: Speech, one: Mention, other: Mention) -> bool:
    """Does a list go on from one full name to the other: over a comma or "and", and whose they are?"""
    if not 0 <= other.first - one.last <= _BETWEEN + (one.place is not None) * _BETWEEN:
        return False
    if not tokens.fresh.isdisjoint(range(one.last, other.first + 1)):
        return False
    joined = False
    for k in range(_past(tokens, one), other.first):
        word, kind = tokens.words[k], tokens.kinds[k]
        beside = kind & _BESIDE or word in _MARKS or word in speech.inside
        if not (beside or word[0].isupper()) or word in speech.several:
            return False
        joined = joined or bool(kind & _JOINS)
        joined = joined or bool(kind & flags.ATTACHED and word.startswith(speech.joining.proclitics))
    return joined or bool(tokens.kinds[other.first] & flags.ATTACHED)


def _give(
    tokens: Tokens, mentions: list[Mention], which: range, before: Range | None, behind: Range | None
) -> None:
    """The office to those of a list who have none but a rank."""
    for n in which:
        one = mentions[n]
        if one.role_after or (one.role and not _ranks(tokens, one.role)):
            continue
        own = _own(tokens, mentions[n - 1], one) if before and n > which[0] else None
        mentions[n] = replace(one, role=own or before or one.role, role_after=behind, gained=tokens.elects)


def _own(tokens: Tokens, before: Mention, one: Mention) -> Range | None:
    """The ministers of X, A, and of Y, B: what the second one is over."""
    begin, end = _past(tokens, before), one.first
    while end > begin and tokens.kinds[end - 1] & (flags.COMMA | flags.DETERMINER):
        end -= 1
    while begin < end and tokens.kinds[begin] & _JOINS:
        begin += 1
    led = end - begin > 1 and tokens.kinds[begin] & flags.OF
    return (begin, end) if led and tokens.kinds[end - 1] & _OFFICE else None


def _ranks(tokens: Tokens, role: Range) -> bool:
    return all(kind & (flags.SERVICE | flags.RANK) for kind in tokens.kinds[slice(*role)])
