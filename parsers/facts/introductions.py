"""A run of name words to a mention: its titles, the office before or behind it, its place."""

from parsers.facts.capitals import GENDER
from parsers.facts.mentions import Mention, Range
from parsers.facts.nameless import narrates
from parsers.facts.no_persons import is_country, no_person
from parsers.facts.offices_behind import role_behind
from parsers.facts.offices_gained import chosen_for, role_chosen, role_held
from parsers.facts.roles import role_before
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_BEFORE = 3  # tokens between "elected" and the office
_CHOICE = 12  # tokens between "named" and the name
_ELECTED = 48  # tokens between "elected" and the last of those who are
_RANKED = flags.SERVICE | flags.RANK | flags.LINK
_LABEL = 8  # words of an office before a colon
_NOTE = 9  # letters of "(ret.)" behind a rank
_LONGEST_PLACE = 8


def introduced(tokens: Tokens, speech: Speech, i: int, stop: int) -> Mention | None:
    """The run as a mention, with title and office; None for a body (the Globe, Kenya Police)."""
    words, kinds = tokens.words, tokens.kinds
    if no_person(tokens, i, stop):
        return None
    title = _title(tokens, speech, i)
    first = title if title >= 0 else i
    role = _role(tokens, speech, first, full=stop - i > 1 or title >= 0)
    if role and not tokens.lines.isdisjoint(range(role[0] + 1, first + 1)):
        role = None  # of the line above
    before = kinds[i - 1] if i and i not in tokens.fresh else 0
    named = before & flags.GROUP and i > 1 and not words[i - 1].isupper() and kinds[i - 2] & flags.DETERMINER
    if named and not (role and kinds[i] & GENDER):
        return None  # the group Fair Trials; but of the AFP Ana Ruiz, director of the Police Ana Ruiz
    pointed = before & flags.DETERMINER and not before & (flags.THAT | flags.OWNER)
    if not role and title < 0 and (pointed or is_country(tokens, i, stop)):
        return None
    place = _place(tokens, stop)
    tail = stop if not place else place[1] + (words[place[1]] == ")")
    after = role_behind(tokens, speech, stop) or (role_behind(tokens, speech, tail) if place else None)
    if role and _next_one(tokens, after):
        after = None
    won = role_chosen(tokens, speech, role[0] if role else first, tail)
    if won or not (role or after):
        role, after = None, won or role_held(tokens, speech, first, tail)
    if place and words[place[1]] == ")" and any(kind & flags.ROLE for kind in kinds[place[0] : place[1]]):
        after, place = (None if role else after or place), None  # (Vice President for Europe)
    start = role[0] if role else first
    if role and start not in tokens.lines and kinds[start - 1] & flags.DETERMINER:
        start -= 1
    name = (i - 1 if i > start and words[i - 1] in speech.kept else i, stop)
    gained = after == won if after else role is not None and _elects(tokens, speech, role[0])
    described = bool(after) or _described(tokens, stop)
    return Mention(start, stop, name, role, after, title, place, described, gained)


def _elects(tokens: Tokens, speech: Speech, begin: int) -> bool:
    """Is somebody chosen for the office that begins at a token: a élu président d'Interpol X?"""
    for k in range(begin - 1, max(-1, begin - 1 - _BEFORE), -1) if tokens.elects else ():
        if k + 1 in tokens.fresh or tokens.kinds[k] & (flags.COMMA | flags.AND):
            return False
        if tokens.words[k] in speech.elected:
            return True
    return False


def _next_one(tokens: Tokens, after: Range | None) -> bool:
    """Is an office behind the holder of another the next of a list: X, la directora de la Policía Ana Roe?"""
    kinds = tokens.kinds
    inside = range(after[0] + 1, after[1] - 1) if after else ()
    return any(kinds[k - 1] & flags.GROUP and kinds[k] & GENDER for k in inside)


def _role(tokens: Tokens, speech: Speech, first: int, *, full: bool) -> Range | None:
    """The office before a name, beyond a rank: the National Commissioner, General X."""
    kinds, first = tokens.kinds, _over_retired(tokens, first)
    role = role_before(tokens, speech, first, full=full) or _beyond_nation(tokens, speech, first)
    if role is None and first > 2 and kinds[first] & flags.HONORIFIC and kinds[first - 2] & flags.COMMA:
        pointed = kinds[first - 1] & flags.DETERMINER  # le ministre, l'honorable X
        role = role_before(tokens, speech, first - 1, full=True) if pointed else None
    if role and tokens.words[role[0]].lower() in speech.elected:
        role = chosen_for(tokens, speech, role[0]) or role  # élu président de X pour quatre ans, Y
    role = None if role and narrates(tokens, speech, role[0] - 1) else role
    chosen = _chosen(tokens, speech, role[0] if role else first) if tokens.elects else None
    role = chosen or role or _labelled(tokens, first)
    role = _stacked(tokens, speech, role, first) if role else None
    rank = min(role[0] if role else first, _rank_begins(tokens, first))
    pointed = rank > 0 and bool(kinds[rank - 1] & flags.DETERMINER)
    trade = role == (first - 1, first) and not pointed  # the president of the court, magistrate X
    trade = trade and not (rank > 0 and _ranks(tokens, rank, first))
    if rank <= 0 or not (trade or _ranks(tokens, rank, first)):
        return role
    rank -= pointed
    if rank > 0 and kinds[rank - 1] & flags.COMMA:
        office = role_before(tokens, speech, rank, full=True)
        other = (pointed or "" in speech.articles) and office and _governed(tokens, speech, office[0])
        other = other or (trade and office and not _alone(tokens, *office))
        return office if office and not other else role
    return role


def _alone(tokens: Tokens, begin: int, end: int) -> bool:
    """Is an office led by its article, and does no name end it: la Corte, magistrado X?"""
    led = begin > 0 and tokens.kinds[begin - 1] & flags.DETERMINER
    return bool(led) and bool(tokens.kinds[end - 1] or not tokens.words[end - 1].istitle())


def _stacked(tokens: Tokens, speech: Speech, role: Range, first: int) -> Range:
    """Two offices before a comma: the Prime Minister, Head of Government, X."""
    begin, end = role
    kinds = tokens.kinds
    if begin < 2 or end != first - 1 or not kinds[end] & kinds[begin - 1] & flags.COMMA:
        return role
    other = role_before(tokens, speech, begin, full=True)
    led = other is not None and other[0] > 0 and kinds[other[0] - 1] & flags.DETERMINER
    return (other[0], end) if other and led and other[1] == begin - 1 else role


def _over_retired(tokens: Tokens, first: int) -> int:
    """Leftwards over a note on a rank: coronel (r) X, general (ret.) X."""
    words = tokens.words
    for size in (3, 4) if words[first - 1] == ")" else ():
        begin = first - size
        if begin > 0 and words[begin] == "(" and len(words[begin + 1]) < _NOTE:
            return begin if tokens.kinds[begin - 1] & flags.SERVICE else first
    return first


def _chosen(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office before who is chosen: ha nombrado vicepresidente al X; elegida presidenta la danesa X."""
    kinds, k = tokens.kinds, first
    if speech.elected.isdisjoint(tokens.words[max(0, first - _ELECTED) : first]):
        return None
    if k > 2 and kinds[k - 1] & flags.PLACE:
        k -= 1
    pointed = k > 2 and kinds[k - 1] & flags.DETERMINER and not kinds[k - 1] & flags.LINK
    k -= bool(pointed)
    led = k > 2 and kinds[k - 1] & flags.LINK and not kinds[k - 1] & flags.OF
    k -= bool(led)
    if not (led or pointed) or not tokens.fresh.isdisjoint(range(k, first + 1)):
        return None
    for at in range(k - 1, max(-1, k - _CHOICE), -1):
        if tokens.words[at] in speech.elected or kinds[at] & flags.AND:  # and delegate for Asia Y
            role = chosen_for(tokens, speech, at)
            if role and role[1] == k:
                return role
    return None


def _of_rank(kinds: list[int], k: int) -> bool:
    """A word of a rank: general, or what it is of (contrôleur général de police)."""
    body = kinds[k] & (flags.FIELD | flags.GROUP)
    return bool(kinds[k] & _RANKED or (body and kinds[k - 1] & flags.OF))


def _rank_begins(tokens: Tokens, first: int) -> int:
    """The first token of a rank before a name: Général de corps d’armée X."""
    kinds, k = tokens.kinds, first
    while k > 1 and (_of_rank(kinds, k - 1)) and k - 1 not in tokens.fresh:
        k -= 1
    return k if k < first else first - 1


def _labelled(tokens: Tokens, first: int) -> Range | None:
    """The office that begins a line and ends in a colon: Vicepresidenta por África: X."""
    words, kinds = tokens.words, tokens.kinds
    if first < 2 or words[first - 1] != ":":
        return None
    for begin in range(first - 2, max(-1, first - 1 - _LABEL), -1):
        if kinds[begin] & (flags.COMMA | flags.END | flags.CUE) or not words[begin][0].isalpha():
            return None
        if begin in tokens.lines or (begin - 1 in tokens.lines and not words[begin - 1][0].isalnum()):
            return (begin, first - 1) if kinds[begin] & (flags.ROLE | flags.RANK) else None
    return None


def _ranks(tokens: Tokens, begin: int, end: int) -> bool:
    """Ranks of army and police, with the initials of their force: general PNP."""
    words, kinds = tokens.words, tokens.kinds
    return any(kind & flags.SERVICE for kind in kinds[begin:end]) and all(
        _of_rank(kinds, k) or (words[k].isupper() and len(words[k]) > 1) for k in range(begin, end)
    )


def _governed(tokens: Tokens, speech: Speech, begin: int) -> bool:
    """Is an office somebody else's: in the name of the Prime Minister, General X; not accompanied by him?"""
    kinds, k = tokens.kinds, begin - 1
    while k > 0 and kinds[k] & flags.DETERMINER and not kinds[k] & flags.LINK:
        k -= 1
    endings = tuple(filter(None, speech.participles + speech.past_endings))
    beside = tokens.words[k - 1].endswith(endings) and k - 1 not in tokens.fresh
    return k > 0 and bool(kinds[k] & flags.OF) and not beside


def _beyond_nation(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office before a nationality: la presidenta de Interpol, la danesa X; the chief, Finland’s X."""
    kinds = tokens.kinds
    genitive = first > 0 and tokens.words[first - 1] in flags.GENITIVES[:2]
    if first < 3 or not kinds[first - 1 - genitive] & flags.PLACE:
        return None
    if not genitive and tokens.words[first - 1][0].isupper() and not kinds[first - 2] & flags.DETERMINER:
        return None
    k = first - 1 - (genitive or bool(kinds[first - 2] & flags.DETERMINER))
    return role_before(tokens, speech, k, full=True) if kinds[k - 1] & flags.COMMA else None


def _title(tokens: Tokens, speech: Speech, i: int) -> int:
    """The first of the titles before a name (Mr, Dr.); -1 without."""
    words, kinds, title = tokens.words, tokens.kinds, -1
    k = i - 1
    if k > 2 and words[k] == ")" and "(" in words[k - 3 : k - 1]:
        inner = k - 1 - (words[k - 1] == ".")  # COP (Mrs.) X
        if kinds[inner] & flags.HONORIFIC:
            title, k = inner - 1, inner - 2
    while k >= 0 and (
        kinds[k] & flags.HONORIFIC
        or (words[k] == "." and kinds[k - 1] & flags.HONORIFIC)
        or tuple(words[k : k + 2]) in speech.double_titles
    ):
        if k + 1 in tokens.lines or (words[k] == "." and k in tokens.lines):
            return title
        title = k - 1 if words[k] == "." else k
        k = title - 1
    return title


def _described(tokens: Tokens, stop: int) -> bool:
    """Is an age behind the name, or what the person is?"""
    words, kinds = tokens.words, tokens.kinds
    if stop + 2 >= len(words) or not kinds[stop] & flags.COMMA:
        return False
    if words[stop + 1].isdigit():
        return bool(kinds[stop + 2] & (flags.COMMA | flags.END)) or words[stop + 2] == ";"
    if kinds[stop + 1] & flags.RELATIVE:
        return True
    if kinds[stop + 1] & flags.ADVERB:
        stop += 1  # also a member
    if not kinds[stop + 1] & flags.DETERMINER:
        return False
    return any(kinds[k] & (flags.HUMAN | flags.ROLE) for k in range(stop + 2, min(stop + 6, len(words))))


def _place(tokens: Tokens, stop: int) -> Range | None:
    """(Morocco) or of the World Health Organization, right behind a name."""
    words, kinds = tokens.words, tokens.kinds
    size = len(words)
    if (
        stop + 2 < size
        and words[stop] == "("
        and (words[stop + 1][0].isupper() or kinds[stop + 1] & flags.ROLE)
    ):
        end = next((k for k in range(stop + 2, min(size, stop + 6)) if words[k] == ")"), 0)
        return (stop + 1, end) if end else None
    if stop + 2 < size and kinds[stop] & flags.COMMA and kinds[stop + 1] & flags.OF:
        stop += 1  # Meng Hongwei, de la Chine, président
    if stop + 1 < size and kinds[stop] & flags.OF:
        begin = stop + 1
        while begin < size - 1 and kinds[begin] & flags.DETERMINER and begin - stop < 3:
            begin += 1
        end = begin
        while end < size - 1 and words[end][0].isupper() and end - begin < _LONGEST_PLACE:
            end += 1
        return (begin, end) if end > begin else None
    return None
