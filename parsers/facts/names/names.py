"""Tokens to names where these have capitals: runs of them, with titles and offices before and behind."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range, size
from parsers.facts.name_words import NEVER, OFFICE, plain
from parsers.facts.names.belonging import of_office, place_of
from parsers.facts.names.calendar_names import dated_surname, ended_by
from parsers.facts.names.capitals import capitals, despite
from parsers.facts.names.first_words import first_of_name
from parsers.facts.names.introductions import introduced
from parsers.facts.names.runs import run
from parsers.facts.offices.fronted import apposed_subject
from parsers.facts.offices.settled import settle
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.reference import PLACES
from parsers.tokens import Tokens

_MOST = 5_000  # names of a text
_BACK = 400  # words before a first word, in which it may be a name
_NAMES = flags.GENDER | flags.ADVERB
_FULL = 2  # words of a full name
_OFFICE = flags.ROLE | flags.SERVICE
_OF_BODY = 3  # words of a run that may hold a name behind the word of an office


def find_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Every name in order, inside quotations too."""
    found: list[Mention] = []
    kinds, done = tokens.kinds, 0
    dated: set[str] = set()  # surnames that are words of the calendar
    for i in capitals(tokens):
        kind = kinds[i]
        if i < done or (kind & NEVER and not despite(tokens, i) and not dated_surname(tokens, i, dated)):
            continue
        done = stop = run(tokens, i)
        if kinds[stop - 1] & flags.CALENDAR:
            dated |= ended_by(tokens, i, stop)
        if stop - i >= _FULL and not speech.surnames.isdisjoint(tokens.words[stop : stop + 1]):
            done = stop = _with_second(tokens, speech, i, stop)
        if kind & OFFICE and stop - i < _OF_BODY and not (kind & _NAMES or kinds[i - 1] & flags.SERVICE):
            continue  # General Assembly: nobody's name, as most capitals
        first = first_of_name(tokens, speech, i, stop)
        mention = introduced(tokens, speech, first, stop) if first < stop else None
        if mention:
            _join(tokens, speech, found, mention)
            if len(found) >= _MOST:
                break
    return found


def _join(tokens: Tokens, speech: Speech, found: list[Mention], mention: Mention) -> None:
    """Put a mention behind those before it, and each office to one of them."""
    if found and found[-1].role_after and of_office(tokens, found[-1], mention):
        return
    if found and mention.role and mention.role[0] <= found[-1].name[0]:
        mention = _beside(tokens, speech, found[-1], mention)
    while found and (found[-1].first >= mention.first or place_of(tokens, found[-1], mention)):
        found.pop()  # a word of this one's office
    if found and found[-1].role_after and mention.role:
        found[-1] = _without_next(tokens, speech, found[-1], mention)
        mention = _own_office(tokens, speech, mention, found[-1])
    found.append(mention)


def _with_second(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The end of a name with a surname behind "y": la ministra Ana Roe y Paz, quien; Ana Roe y Paz dijo.

    Nothing beside it may speak of several, and nobody be called by that surname alone near by.
    """
    words, kinds, k = tokens.words, tokens.kinds, stop + 1
    if k + 2 >= len(words) or not kinds[i] & flags.GIVEN or not plain(tokens, k) or kinds[k] & flags.GIVEN:
        return stop
    if words[k + 1][0].isupper() or fold(words[k]) in PLACES or k in tokens.fresh:
        return stop
    near = range(max(1, k - _BACK), min(len(words), k + _BACK))
    alone = any(words[n] == words[k] and words[n - 1] != words[k - 1] for n in near)
    several = (tokens.several(i - 1) and kinds[i - 1] & flags.HEAD) or _plural_behind(tokens, speech, k + 1)
    return stop if alone or several else k + 1


def _plural_behind(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does what stands behind two names speak of several: Ana Roe y Paz, ministros; dijeron?"""
    words, kinds = tokens.words, tokens.kinds
    if kinds[k] & flags.COMMA or not words[k][0].isalnum():
        begin = k + 1 + bool(kinds[k + 1] & flags.DETERMINER)
        return begin < len(words) and tokens.several(begin) and bool(kinds[begin] & flags.HEAD)
    return words[k].endswith(speech.unstated.plurals[1])


def _without_next(tokens: Tokens, speech: Speech, before: Mention, mention: Mention) -> Mention:
    """In a list each office goes before its name: the envoy of X, Ana Ruiz, the mayor of Y, Bo Roe."""
    after, role = before.role_after, mention.role
    if not (after and role) or role[0] < after[0]:
        return before
    if _hearer(tokens, before, mention) or (role == after and _says(tokens, mention)):
        return replace(before, role_after=None)  # En entrevista con Roe, la directora de X, Ana Ruiz
    if role == after and apposed_subject(tokens, speech, before.first, mention.last):
        return replace(before, role_after=None)  # Acompañada por X, la ministra Y, Ana Roe, visitó
    if not before.role:
        return before
    if mention.role_after and after[1] <= mention.name[0]:
        return replace(before, role_after=None) if _led_by_comma(tokens, before, mention) else before
    if role[1] != after[1] and after[1] <= mention.name[0]:
        return before
    own = mention.titled
    addressed = mention.counted  # President Roe, Secretary General Ruiz, ladies and gentlemen,
    if role[1] == own < after[1] and (
        addressed or _human(tokens, mention) or _pointed(tokens, mention, role)
    ):
        return replace(before, role_after=None)  # Minister Ana Ruiz, the mayor Bo Roe and the envoy
    if speech.adjectives_follow and tokens.kinds[after[0] - 1] & flags.DETERMINER:
        return replace(before, role_after=None)  # la comisaria Ana Roe, el ministro de Justicia, Bo Roe
    return replace(before, role_after=None) if before.role[1] < before.name[0] else before


def _led_by_comma(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Do offices go before the names of a list, commas around each: the chief, X, the head, Y, the mayor?"""
    office, other = before.role, mention.role
    if not office or not other or before.role_after != other:
        return False
    led = (office[1], before.titled), (other[1], mention.titled)
    return all(end == first - 1 and bool(tokens.kinds[end] & flags.COMMA) for end, first in led)


def _hearer(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Is one word behind a preposition whom the next person speaks to: con Roe, el juez Bo Ruiz?"""
    (first, last), (begin, end) = before.name, mention.name
    kinds = tokens.kinds
    alone = last - first == 1 and not kinds[first] & flags.GIVEN and first not in tokens.fresh
    led = first > 0 and kinds[first - 1] & (flags.LINK | flags.STOP)
    return bool(alone and led and not (before.role or before.title >= 0) and end - begin >= _FULL)


def _says(tokens: Tokens, mention: Mention) -> bool:
    """Does a verb follow the commas around a full name behind an office with its article?"""
    kinds, stop = tokens.kinds, mention.last
    led = mention.role and kinds[mention.role[0] - 1] & (flags.DEFINITE | flags.OWNER) == flags.DEFINITE
    if not led or size(mention.name) < _FULL or stop + 1 >= len(kinds):
        return False
    return bool(kinds[stop] & flags.COMMA and kinds[stop + 1] & (flags.SAID | flags.AUXILIARY))


def _beside(tokens: Tokens, speech: Speech, before: Mention, mention: Mention) -> Mention:
    """Without a person of an own office in the office: inspecteur Paul Roe, le commissaire Bo Ruiz."""
    (first, last), office = before.name, before.role
    if not office or last - first < _FULL or office[1] != (before.title if before.title >= 0 else first):
        return mention
    if not _human(tokens, before):
        return mention
    begin = before.place[1] if before.place and before.place[0] > last else last
    own = mention.titled
    role = settle(tokens, speech, begin, own)
    return replace(mention, first=role[0] if role else own, role=role)


def _human(tokens: Tokens, mention: Mention) -> bool:
    """Does a full name begin with a given one, or stand right behind a title or the noun of an office?"""
    first, last = mention.name
    told = tokens.kinds[first] & flags.GIVEN or tokens.kinds[first - 1] & _OFFICE
    return mention.title >= 0 or bool(told and last - first >= _FULL)


def _pointed(tokens: Tokens, mention: Mention, role: Range) -> bool:
    """Does an article lead to the office of a full name that is no town's: the head of Police Bo Roe?"""
    first, last = mention.name
    led = tokens.kinds[role[0] - 1] & flags.DEFINITE and last - first >= _FULL
    return bool(led) and fold(tokens.slice(first, last)) not in PLACES


def _own_office(tokens: Tokens, speech: Speech, mention: Mention, before: Mention) -> Mention:
    """Without the office behind the one before: X, Minister of State, Shri Y; X, the judge, Major Y."""
    after = before.role_after
    if not mention.role or not after or not after[0] <= mention.role[0] < after[1]:
        return mention
    first = mention.titled
    role = settle(tokens, speech, after[1], first) if after[1] < first else None
    return replace(mention, first=role[0] if role else first, role=role)
