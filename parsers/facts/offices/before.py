"""The office before a name and its ranks: labelled, stacked, chosen for, before a title or a nationality."""

from parsers.facts.mentions import Range
from parsers.facts.offices.behind import role_behind
from parsers.facts.offices.contests import commas_of_aside, only_voted_on
from parsers.facts.offices.gained import chosen_for
from parsers.facts.offices.invited import invited_office
from parsers.facts.offices.of_people import without_people
from parsers.facts.offices.ranks import (
    ends_rank,
    force_before,
    is_rank,
    of_grade,
    of_own_body,
    over_bracket,
    rank_before,
    senior,
)
from parsers.facts.offices.roles import role_before
from parsers.facts.people.nameless import narrates
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.peoples import one_of_people
from parsers.languages.speech import Speech, filled
from parsers.reference import PLACES
from parsers.tokens import Tokens

_FULL = 2  # words of a full name
_CHOICE = 12  # tokens between "named" and the name
_RANKED = flags.SERVICE | flags.RANK | flags.LINK
_NO_OFFICE = flags.END | flags.DETERMINER | flags.CUE
_OF_OFFICE = flags.ROLE | flags.FIELD | flags.GROUP | flags.HUMAN | flags.PLACE | _RANKED
_PART = flags.COMMA | flags.END
_OPENING = frozenset("(:;")  # before a part of a list, or behind its name
_PARTED = frozenset(":;؛")  # marks before a part of a list
_LABEL = 8  # words of an office before a colon
_SMALL = 3  # words of "former police chief"
_LAND = 6  # tokens from the comma before the name of a land to its end


def office_before(tokens: Tokens, speech: Speech, name: Range, *, full: bool) -> Range | None:
    """The office before a name (from its title on), beyond a rank: the National Commissioner, General X."""
    kinds, first = tokens.kinds, name[0]
    before = kinds[first - 1] if first else flags.END
    titled = before & flags.DETERMINER and kinds[first] & flags.HONORIFIC  # le ministre, l'honorable X
    if before & _NO_OFFICE and not (before & _OF_OFFICE or titled or tokens.elects):
        return None  # said X; the X
    first = over_bracket(tokens, speech, first) if tokens.words[first - 1] == ")" else first
    first -= senior(tokens, speech, first)
    role = role_before(tokens, speech, first, full=full) or _beyond_nation(tokens, speech, first)
    role = role or _bracketed(tokens, speech, (first, name[1]), full=full)
    role = role or of_own_body(tokens, speech, first) or _dashed(tokens, speech, (first, name[1]), full=full)
    if role is None and first > 2 and kinds[first] & flags.HONORIFIC and kinds[first - 2] & flags.COMMA:
        led = kinds[first - 1] & flags.DETERMINER  # le ministre, l'honorable X
        role = role_before(tokens, speech, first - 1, full=True) if led else None
    role = None if role and of_grade(tokens, speech, role, first) else role
    if role and tokens.words[role[0]].lower() in speech.elected:
        role = chosen_for(tokens, speech, role[0]) or role  # élu président de X pour quatre ans, Y
    if role is None and titled and first > 1:
        first -= 1  # Attorney General the Honourable X; Minister of Y, Senator the Honourable X
        role = role_before(tokens, speech, first, full=full)
    role = None if role and narrates(tokens, speech, role[0] - 1) else role
    chosen = _chosen(tokens, speech, role[0] if role else first)
    chosen = None if chosen and role and only_voted_on(tokens, chosen, role) else chosen
    role = chosen or role or _labelled(tokens, first) or invited_office(tokens, speech, first)
    if role is None and not ends_rank(tokens, first):
        return None  # as most names have none
    role = role and without_people(tokens, speech, _stacked(tokens, speech, role, first), first)
    return _over_rank(tokens, speech, role, (first, name), full=full)


def _bracketed(tokens: Tokens, speech: Speech, name: Range, *, full: bool) -> Range | None:
    """The office before the bracket that a name fills: The Minister of Interior (Ana Roe) agreed."""
    (first, stop), words = name, tokens.words
    if not full or words[first - 1] != "(" or words[stop : stop + 1] != [")"] or first - 1 in tokens.lines:
        return None
    office = role_before(tokens, speech, first - 1, full=True)
    led = office and office[1] == first - 1 and tokens.kinds[office[0] - 1] & flags.DEFINITE
    return office if led else None


def _dashed(tokens: Tokens, speech: Speech, name: Range, *, full: bool) -> Range | None:
    """The office of a list of who is chosen, a dash before its holder: Delegate for Asia – X (Chile);"""
    (first, stop), words, kinds = name, tokens.words, tokens.kinds
    if not full or first < 2 or words[first - 1] not in flags.DASHES or first - 1 in tokens.lines:
        return None
    closed = stop >= len(words) or stop in tokens.lines or kinds[stop] & (_PART | flags.AND)
    if not closed and words[stop] not in _OPENING and words[stop] not in flags.DASHES:
        return None
    if not tokens.among_chosen(first):
        return None
    office = role_before(tokens, speech, first, full=True, dashes=flags.DASHES)
    if office is None or office[1] != first - 1:
        return None
    begin = office[0] - bool(office[0] and kinds[office[0] - 1] & flags.DETERMINER)
    begins = begin in tokens.fresh or begin in tokens.lines or kinds[begin - 1] & (_PART | flags.AND)
    return office if begins or words[begin - 1] in _OPENING else None


def _over_rank(
    tokens: Tokens, speech: Speech, role: Range | None, place: tuple[int, Range], *, full: bool
) -> Range | None:
    """Over a rank or a trade, where one stands between; `place`: where that may end, and the name."""
    kinds, (first, name) = tokens.kinds, place
    rank, serves = rank_before(tokens, role, first)
    pointed = rank > 0 and bool(kinds[rank - 1] & flags.DETERMINER)
    trade = not (pointed or serves) and _trade(tokens, speech, role, (first, name[1]))
    if rank <= 0 or not (trade or serves):
        return (_leading(tokens, speech, role, name) if role and pointed else None) or role
    capital = tokens.words[rank][0].isupper() and not speech.adjectives_follow  # General X
    ranked = kinds[rank + force_before(tokens, rank)] & kinds[first - 1] & flags.SERVICE
    alone = (rank, first) if ranked and (capital or (pointed and full)) else None  # la mayor Ana Ruiz
    alone = None if alone and of_grade(tokens, speech, alone, first) else alone
    rank -= pointed
    if rank > 0 and kinds[rank - 1] & flags.COMMA:
        office = role_before(tokens, speech, rank, full=True)
        other = office and (pointed or "" in speech.articles) and not _closed(tokens, speech, name[1])
        other = other and office and _governed(tokens, speech, office[0])
        other = other or (trade and office and not _alone(tokens, speech, *office))
        other = other or (office and _beside(tokens, speech, *office))
        return office if office and not other else role or alone
    return role or alone


def _leading(tokens: Tokens, speech: Speech, role: Range, name: Range) -> Range | None:
    """The office that a sentence begins with, before what its holder is: le chef de X, le juge Ana Roe."""
    begin, kinds = role[0] - 2, tokens.kinds
    if role[1] != name[0] or name[1] - name[0] < _FULL or begin < 2 or not kinds[begin] & flags.COMMA:
        return None
    if any(kinds[k] & (flags.LINK | flags.GROUP) for k in range(*role)):
        return None
    office = role_before(tokens, speech, begin + 1, full=True)
    if office is None or office[1] != begin or office[0] - 1 not in tokens.fresh:
        return None
    listed = name[1] < len(kinds) and kinds[name[1]] & flags.AND
    pointed = kinds[office[0] - 1] & (flags.DEFINITE | flags.OWNER) == flags.DEFINITE
    return office if pointed and not listed else None


def _trade(tokens: Tokens, speech: Speech, role: Range | None, name: Range) -> bool:
    """The president of the court, magistrate X; Interpol's president, Chilean prosecutor X, said."""
    first, stop = name
    if role == (first - 1, first) or role is None or role[1] != first:
        return role == (first - 1, first)
    ended = stop >= len(tokens.kinds) or tokens.kinds[stop] & flags.END or _closed(tokens, speech, stop)
    if role == (first - 2, first) and _nation(tokens, speech, first - 2):
        return bool(ended)
    return bool(ended) and _in_small(tokens, speech, role, stop)


def _in_small(tokens: Tokens, speech: Speech, role: Range, stop: int) -> bool:
    """The club's chairman, FORMER MINISTER X, said: what else somebody is, in small letters, in no list?"""
    begin, end = role
    if speech.adjectives_follow or end - begin > _SMALL or not tokens.kinds[begin - 1] & flags.COMMA:
        return False
    listed = stop + 1 < len(tokens.kinds) and tokens.kinds[stop + 1] & (flags.AND | flags.ROLE | flags.RANK)
    return not listed and all(tokens.words[k].islower() for k in range(begin, end))


def _alone(tokens: Tokens, speech: Speech, begin: int, end: int) -> bool:
    """Is an office led by article, title or owner, and does no name end it: la Corte, magistrado X?"""
    before = begin - 1 - (begin > 1 and tokens.words[begin - 1] in speech.arriving)  # the new president
    led = before >= 0 and tokens.kinds[before] & (flags.DETERMINER | flags.HONORIFIC)
    led = led or not frozenset(flags.GENITIVES[:2]).isdisjoint(tokens.words[begin - 1 : end])
    return bool(led) and bool(tokens.kinds[end - 1] or not tokens.words[end - 1].istitle())


def _beside(tokens: Tokens, speech: Speech, begin: int, end: int) -> bool:
    """Does an office only say beside whom somebody stands: his counterpart from X, Colonel Y?"""
    return not speech.counterparts.isdisjoint(tokens.words[begin:end])


def _stacked(tokens: Tokens, speech: Speech, role: Range, first: int) -> Range:
    """Two offices before a comma: the Prime Minister, Head of Government, X; a rank as the second is none."""
    begin, end = role
    kinds = tokens.kinds
    rank = is_rank(tokens, begin, end)
    begin -= bool(rank and begin and kinds[begin - 1] & flags.DETERMINER)  # le chef de X, le général, Y
    if begin < 2 or end != first - 1 or not kinds[end] & kinds[begin - 1] & flags.COMMA:
        return role
    other = role_before(tokens, speech, begin, full=True)
    if not other or other[1] != begin - 1:
        return role
    led = other[0] in tokens.fresh or kinds[other[0] - 1] & flags.DETERMINER
    if not led and not rank and kinds[other[0] - 1] & flags.COMMA:
        # le ministre d’État, chef de X, ministre de Y
        more = _stacked(tokens, speech, (other[0], end), first)
        return more if more[0] < other[0] else role
    if not led:
        return role
    return other if rank else (other[0], end)


def _chosen(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office before who is chosen: ha nombrado vicepresidente al X; elegida presidenta la danesa X."""
    if not tokens.among_chosen(first):
        return None  # as a rule
    kinds, k = tokens.kinds, first
    if k > 2 and kinds[k - 1] & flags.PLACE:
        k -= 1
    pointed = k > 2 and kinds[k - 1] & flags.DETERMINER and not kinds[k - 1] & flags.LINK
    k -= bool(pointed)
    led = k > 2 and kinds[k - 1] & flags.LINK and not kinds[k - 1] & flags.OF
    k -= bool(led)
    if not (led or pointed) or not tokens.fresh.isdisjoint(range(k, first + 1)):
        return None
    ends = {k, *commas_of_aside(tokens, k)}
    for at in range(k - 1, max(-1, k - _CHOICE), -1):
        if tokens.words[at] in speech.elected or kinds[at] & flags.AND:  # and delegate for Asia Y
            role = chosen_for(tokens, speech, at)
            if role and role[1] in ends:
                return role
    return None


def _labelled(tokens: Tokens, first: int) -> Range | None:
    """The office that begins a line, or a part of a list of who is chosen: Vicepresidenta por África: X."""
    words, kinds = tokens.words, tokens.kinds
    if first < 2 or words[first - 1] != ":":
        return None
    for begin in range(first - 2, max(-1, first - 1 - _LABEL), -1):
        if kinds[begin] & (flags.COMMA | flags.END | flags.CUE) or not words[begin][0].isalpha():
            return None
        if tokens.several(begin) and kinds[begin] & flags.ROLE:
            return None  # Delegates for Europe: X and Y
        listed = (begin in tokens.fresh or words[begin - 1] in _PARTED) and tokens.among_chosen(first)
        bullet = begin - 1 in tokens.lines and not words[begin - 1][0].isalnum()
        if listed or bullet or begin in tokens.lines:
            return (begin, first - 1) if kinds[begin] & (flags.ROLE | flags.RANK) else None
    return None


def _closed(tokens: Tokens, speech: Speech, stop: int) -> bool:
    """The term of the chief, General X, ends: a comma closes the apposition, and opens no other."""
    comma = stop < len(tokens.words) and tokens.kinds[stop] & (flags.COMMA | flags.END)
    return bool(comma) and role_behind(tokens, speech, stop) is None


def _governed(tokens: Tokens, speech: Speech, begin: int) -> bool:
    """Is an office somebody else's: in the name of the Prime Minister, General X; not accompanied by him?"""
    kinds, k = tokens.kinds, begin - 1
    while k > 0 and kinds[k] & flags.DETERMINER and not kinds[k] & flags.LINK:
        k -= 1
    endings = filled(speech.participles + speech.past_endings)
    joined = tokens.words[k - 1].endswith(endings) or kinds[k - 1] & (flags.AND | flags.COMMA)
    beside = bool(joined) and k - 1 not in tokens.fresh
    bare = k == begin - 1 and not speech.adjectives_follow  # the words of Commissioner of Police, General X
    return k > 0 and k not in tokens.fresh and bool(kinds[k] & flags.OF) and not (beside or bare)


def _nation(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word the adjective of a nation, which stands before its noun: the president, Danish Ana Roe?"""
    nation = tokens.kinds[k] & flags.PLACE and not speech.adjectives_follow
    return bool(nation) and fold(tokens.words[k]) not in PLACES


def _beyond_nation(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office before a nationality: la presidenta de Interpol, la danesa X; the chief, Finland’s X."""
    kinds = tokens.kinds
    genitive = first > 0 and tokens.words[first - 1] in flags.GENITIVES[:2]
    if first < 3:
        return None
    if genitive and (k := _land_begins(tokens, first - 1)):
        return role_before(tokens, speech, k, full=True)
    people = one_of_people(tokens, speech, first - 1)  # le Malawite X
    if not (kinds[first - 1 - genitive] & flags.PLACE or people):
        return None
    capital = not genitive and tokens.words[first - 1][0].isupper()
    two = capital and first > 3 and kinds[first - 3] & flags.COMMA and tokens.words[first - 2].istitle()
    two = bool(two) and not kinds[first - 2] & ~flags.PLACE  # New Zealander X, South African X
    nation = capital and _nation(tokens, speech, first - 1) and (two or kinds[first - 2] & flags.COMMA)
    if capital and not (nation or kinds[first - 2] & flags.DETERMINER):
        return None
    k = first - 1 - (genitive or two or bool(kinds[first - 2] & flags.DETERMINER))
    return role_before(tokens, speech, k, full=True) if kinds[k - 1] & flags.COMMA else None


def _land_begins(tokens: Tokens, end: int) -> int:
    """Where a land of two words begins behind a comma: the chief, South Africa’s X; 0 without."""
    for k in range(end - 2, max(1, end - _LAND), -1):
        if not (tokens.words[k][0].isupper() or tokens.kinds[k] & (flags.OF | flags.AND)):
            return 0
        led = k > 1 and tokens.kinds[k - 1] & flags.DETERMINER and tokens.words[k - 1].islower()
        if tokens.kinds[k - 1 - bool(led)] & flags.COMMA:
            return k - bool(led) if fold(tokens.slice(k, end)) in PLACES else 0
    return 0
