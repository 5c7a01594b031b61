"""The office that somebody gains: is elected to, is chosen for, is given."""

from parsers.facts.mentions import Range
from parsers.facts.offices.contests import role_won_in, wins
from parsers.facts.offices.held import behind_comma, over_post, role_as
from parsers.facts.offices.office_at import general_behind, office_at
from parsers.facts.people.succession import leads_to_former, over_titles
from parsers.languages import flags
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_FARTHER = 4  # tokens from a name to a relative clause of another one
_ELECTION = 18  # tokens between a name and "elected", over "who leads the division of"
_CHOSEN = 48  # tokens between "elected" and one of those who are
_NEAR = 8  # tokens between "elected" and the one who is, where the office is further behind
_BESIDE = 11  # tokens between "elected" and the office
_LAND = 5  # tokens of a land
_APART = frozenset(";؛")
_NEXT = flags.AND | flags.COMMA | flags.END | flags.THAT | flags.RELATIVE


def role_chosen(tokens: Tokens, speech: Speech, begin: int, tail: int, after: Range | None) -> Range | None:
    """The office behind a name, whose own begins at a token, for which its person is chosen."""
    if not tokens.chooses(begin - _CHOSEN, tail + _ELECTION):
        return None  # as a rule
    won = _role_won(tokens, speech, tail) if _subject(tokens, speech, begin, tail) else None
    won = won or _role_behind(tokens, speech, tail) or _role_of_vote(tokens, speech, begin, tail)
    return won or _role_given(tokens, speech, begin, after[1] if after else tail)


def _subject(tokens: Tokens, speech: Speech, first: int, tail: int) -> bool:
    """May a name be subject of the verb behind it: none behind "of" but for X, who was; no New members?"""
    if tokens.words[tail : tail + 1] and tokens.words[tail] in speech.to_do:
        return first in tokens.fresh  # beat X to become president
    if first in tokens.fresh or not tokens.kinds[first - 1] & flags.LINK:
        if first == tail - 1 and first - 1 in tokens.lines and tokens.several(first):
            return not tokens.kinds[first - 1] & flags.PLACE  # Malta Fails to Join
        members = first == tail - 1 and tail < len(tokens.words) and tokens.words[tail].islower()
        return not (members and tokens.kinds[tail] & (flags.HUMAN | flags.ROLE) and tokens.several(tail))
    return any(kind & flags.RELATIVE for kind in tokens.kinds[tail : tail + 2])


def _role_won(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office that somebody comes to: Ana Ruiz, a judge, was elected on Friday as President of X."""
    words, kinds = tokens.words, tokens.kinds
    k, last = stop, min(len(words), stop + _ELECTION)
    near = words[stop:last]
    if speech.elected.isdisjoint(near) and speech.becoming.isdisjoint(near):
        return None
    while k < last and words[k] not in speech.elected and words[k] not in speech.becoming:
        ends = kinds[k] & flags.AND and kinds[k - 1] & flags.COMMA
        if ends or k in tokens.fresh or kinds[k] & (flags.CUE | flags.THAT) or _of_next(tokens, stop, k):
            return None
        k += 1
    if k >= last or (k in tokens.fresh and k > stop) or _only_expected(tokens, speech, k):
        return None
    if _another(tokens, speech, stop, k):
        return None
    between = kinds[stop:k]
    becomes = words[k] in speech.becoming and not any(kind & flags.AND for kind in between)
    becomes = becomes and not (words[k - 1] in speech.to_do and words[k - 2] in speech.contests)
    chosen = becomes or (words[k] in speech.elected and any(kind & flags.PASSIVE for kind in between))
    found = chosen_for(tokens, speech, k) if chosen else None
    return found if found and words[found[0] - 1] not in speech.contracted else None


def _of_next(tokens: Tokens, stop: int, k: int) -> bool:
    """X lost the vote to Y, WHO was elected: does a relative clause tell of somebody else named behind?"""
    kinds = tokens.kinds
    if not kinds[k] & flags.RELATIVE or k < stop + _FARTHER or kinds[stop] & (flags.COMMA | flags.LINK):
        return False
    name = k - 1 - bool(kinds[k - 1] & flags.COMMA)
    return tokens.words[name][0].isupper() and not kinds[name] & flags.PLACE


def _another(tokens: Tokens, speech: Speech, stop: int, elected: int) -> bool:
    """X wants to keep Y FROM BEING elected, empêcher Y D'ÊTRE élu: is it somebody named in between?"""
    kinds, k = tokens.kinds, elected - 1
    gerund = filled(speech.participles[:1])
    if k == stop + 1 and kinds[stop] & flags.LINK and gerund:
        return tokens.words[k].endswith(gerund)  # Y from being elected
    if k <= stop + 1 or not kinds[k] & flags.PASSIVE:
        return False
    k -= 1
    if kinds[k] & flags.LINK:
        k -= 1
    elif not (gerund and tokens.words[k + 1].endswith(gerund)):
        return False
    return k > stop and not kinds[k] & flags.COMMA and tokens.words[k][0].isupper()


def _only_expected(tokens: Tokens, speech: Speech, elected: int) -> bool:
    """X was EXPECTED TO be elected; but the first woman to be elected."""
    k = elected - bool(tokens.kinds[elected - 1] & flags.PASSIVE) - 1
    if k < 1 or tokens.words[k] not in speech.to_do or tokens.kinds[k - 1] & (flags.HUMAN | flags.ROLE):
        return False
    endings = filled(speech.participles)
    return bool(endings) and tokens.words[k - 1].endswith(endings)


def _role_behind(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office behind the participle right behind a name: with X chosen as delegate, X elected head."""
    if stop + 1 >= len(tokens.words) or tokens.words[stop] not in speech.elected or stop in tokens.fresh:
        return None
    return chosen_for(tokens, speech, stop)


def _role_of_vote(tokens: Tokens, speech: Speech, begin: int, tail: int) -> Range | None:
    """The office that a vote is for which somebody wins."""
    contest = wins(tokens, speech, over_titles(tokens, speech, begin), tail)
    return role_won_in(tokens, speech, contest) if contest >= 0 else None


def _over_origin(tokens: Tokens, tail: int) -> int:
    """Behind "from Egypt", "of Egypt" between a name and its office; the token itself without."""
    kinds, k = tokens.kinds, tail + 1
    if k >= len(kinds) or not kinds[tail] & flags.LINK:
        return tail
    land = tail
    while k < min(len(kinds) - 1, tail + _LAND) and tokens.words[k][0].isupper():
        k += 1
        land = k if kinds[k - 1] & flags.PLACE else land
    return land  # of Egypt Vice President: not all capitals are the land's


def _role_given(tokens: Tokens, speech: Speech, first: int, tail: int) -> Range | None:
    """The office right behind a name, for which a sentence chooses: élu Ana Ruiz (Chile) vice-présidente."""
    near = tokens.words[max(0, first - _CHOSEN) : first]
    if speech.elected.isdisjoint(near) and speech.becoming.isdisjoint(near):
        return None
    tail = behind_comma(tokens, over_post(tokens, _over_origin(tokens, tail)))
    if tail >= len(tokens.kinds) or tail in tokens.fresh:
        return None
    right = bool(tokens.kinds[tail] & (flags.ROLE | flags.RANK) or role_as(tokens, speech, tail))
    listed = right and not tokens.kinds[tail - 1] & flags.COMMA  # X becomes delegate for Y and Ana Ruiz head
    for k in range(first - 1, max(-1, first - (_CHOSEN if right else _NEAR)), -1):
        if tokens.words[k] in speech.elected or (listed and tokens.words[k] in speech.becoming):
            return _given_at(tokens, speech, tail)
        if k in tokens.fresh or (
            not right and tokens.kinds[k] & _NEXT and not _beside_day(tokens, speech, k)
        ):
            return None
    return None


def _beside_day(tokens: Tokens, speech: Speech, comma: int) -> bool:
    """As in "ont élu, jeudi, X": a comma around the day."""
    day = tokens.kinds[comma - 1] & flags.CALENDAR or tokens.words[comma - 1] in speech.elected
    return bool(day and tokens.kinds[comma] & flags.COMMA)


def _given_at(tokens: Tokens, speech: Speech, tail: int) -> Range | None:
    """The first office behind the one chosen: to the committee as Delegate for X, to the post of Y."""
    replaces = False
    for k in range(tail, min(len(tokens.kinds), tail + _BESIDE)):
        if k in tokens.fresh or tokens.kinds[k] & (_NEXT | flags.CUE) or tokens.words[k] == ";":
            return None
        replaces = replaces or leads_to_former(tokens, speech, k)
        office = tokens.kinds[k] & (flags.ROLE | flags.RANK) or tokens.words[k] in speech.posts
        office = office and not (tokens.kinds[k - 1] & flags.GROUP and general_behind(tokens, speech, k))
        found = office_at(tokens, speech, k) if office and not replaces else None
        found = found or role_as(tokens, speech, k)
        if found:
            return found
    return None


def chosen_for(tokens: Tokens, speech: Speech, elected: int) -> Range | None:
    """The office behind "elected": élu, jeudi, à Accra, vice-président d’Interpol."""
    kinds, replaces = tokens.kinds, False
    for begin in range(elected + 1, min(len(kinds), elected + 1 + _BESIDE)):
        if begin in tokens.fresh or _over(tokens, speech, begin):
            return None
        replaces = replaces or leads_to_former(tokens, speech, begin)
        if replaces and not kinds[begin - 1] & flags.AS:
            continue  # to succeed President X
        if _officed(tokens, speech, begin) and (found := office_at(tokens, speech, begin)):
            return None if _body_alone(tokens, speech, elected, found) else found
    return _as_far(tokens, speech, elected + _BESIDE)


def _over(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is what somebody is elected for told before token k, or by a verb there: to chair the session?"""
    words, kinds = tokens.words, tokens.kinds
    if kinds[k] & (flags.CUE | flags.END | flags.THAT | flags.RELATIVE) or words[k] in _APART:
        return True  # X was elected for the Americas; Director Y
    if words[k - 1] in speech.to_do and words[k] in speech.heading:
        return True
    if not kinds[k - 1] & flags.COMMA or kinds[k] & ~flags.CUE:
        return False
    return words[k].endswith(speech.participles[:1])  # nommé à la tête de X, devenant le premier représentant


def _officed(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an office or post at token k, or a body whose office follows: elected INTERPOL President?"""
    kinds, words = tokens.kinds, tokens.words
    office = kinds[k] & (flags.ROLE | flags.RANK) or words[k] in speech.posts
    general = kinds[k - 1] & flags.GROUP and general_behind(tokens, speech, k)
    if office and not general and not _which_round(tokens, k):
        return True
    if not kinds[k] & flags.GROUP or k + 1 >= len(kinds):
        return False
    head = k + 1 + (k + 3 < len(kinds) and words[k + 1] in flags.GENITIVES)
    return bool(kinds[head] & flags.ROLE) and not general_behind(tokens, speech, head)


def _which_round(tokens: Tokens, k: int) -> bool:
    """Élu dès le PREMIER tour, membre de X: does a word that ranks stand between an article and a thing?"""
    kinds, ranked = tokens.kinds, flags.ROLE | flags.RANK
    if k + 2 >= len(kinds) or kinds[k] & ranked != ranked or not kinds[k - 1] & flags.DETERMINER:
        return False
    return not kinds[k + 1] and tokens.words[k + 1].islower() and bool(kinds[k + 2] & flags.COMMA)


def _body_alone(tokens: Tokens, speech: Speech, elected: int, office: Range) -> bool:
    """Is one word that ranks, too, behind "to" a body: elected to the police body’s EXECUTIVE?"""
    first, last = office
    ranks = flags.RANK | flags.ROLE
    if last - first > 1 or tokens.kinds[first] & ranks != ranks:
        return False
    return not speech.to_do.isdisjoint(tokens.words[elected + 1 : first])


def _as_far(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The office behind "as" further on, in the same clause: elected by X to serve a third term as head."""
    for k in range(begin, min(len(tokens.kinds), begin + _BESIDE)):
        if k in tokens.fresh or tokens.kinds[k] & (
            flags.COMMA | flags.CUE | flags.END | flags.THAT | flags.AND
        ):
            return None
        if tokens.kinds[k] & flags.AS:
            return role_as(tokens, speech, k)
    return None
