"""Tokens to names where these have capitals: runs of them, with titles and offices before and behind."""

from msgspec.structs import replace

from parsers.distributors import known_wire
from parsers.facts.mentions import Mention, Range
from parsers.facts.names.belonging import of_office, place_of
from parsers.facts.names.calendar_names import dated_surname, ended_by
from parsers.facts.names.capitals import capitals, despite
from parsers.facts.names.introductions import introduced
from parsers.facts.names.name_words import NEVER, OFFICE, plain
from parsers.facts.names.runs import run
from parsers.facts.names.verbs_ahead import acronym, acts_first, behind_wire
from parsers.facts.offices.settled import settle
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.adverbs import adverbial
from parsers.languages.names.latin import VOWELS
from parsers.languages.peoples import one_of_people
from parsers.languages.speech import Speech, filled
from parsers.reference import PLACES
from parsers.tokens import Tokens

_MOST = 5_000  # names of a text
_BACK = 400  # words before a first word, in which it may be a name
_NAMES = flags.GENDER | flags.ADVERB
_RANKS = flags.SERVICE | flags.GIVEN
_GRADE = flags.SERVICE | flags.RANK  # général de brigade
_KNOWN = flags.GENDER | OFFICE  # of a word that is no people
_FULL = 2  # words of a full name
_OFFICE = flags.ROLE | flags.SERVICE
_ENDED = 6  # letters of a participle that begins a sentence: Poursuivant
_FORCE = 5  # letters of the initials of a force
_PARTICLES = 3  # small words between a title and a surname
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
        dated |= ended_by(tokens, i, stop)
        if stop - i >= _FULL and not speech.surnames.isdisjoint(tokens.words[stop : stop + 1]):
            done = stop = _with_second(tokens, speech, i, stop)
        if kind & OFFICE and stop - i < _OF_BODY and not (kind & _NAMES or kinds[i - 1] & flags.SERVICE):
            continue  # General Assembly: nobody's name, as most capitals
        first = _first_of_name(tokens, speech, i, stop)
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

    What follows must be one person's, and nobody else of that surname be named near by.
    """
    words, kinds, k = tokens.words, tokens.kinds, stop + 1
    if k + 2 >= len(words) or not kinds[i] & flags.GIVEN or not plain(tokens, k) or kinds[k] & flags.GIVEN:
        return stop
    if words[k + 1][0].isupper() or fold(words[k]) in PLACES or k in tokens.fresh:
        return stop
    verb = kinds[k + 1] & (flags.SAID | flags.JUDGED | flags.AUXILIARY) and words[k + 1].islower()
    verb = verb or (not kinds[k + 1] and words[k + 1].endswith(speech.unstated.finite_endings))
    several = words[k + 1].endswith(speech.unstated.plurals[1])
    begin = k + 2 + bool(kinds[k + 2] & flags.DETERMINER)
    told = kinds[k + 1] & flags.COMMA and kinds[min(begin, len(kinds) - 1)] & (flags.ROLE | flags.RELATIVE)
    told = told and not tokens.several(begin)
    near = range(max(1, k - _BACK), min(len(words), k + _BACK))
    another = any(words[n] == words[k] and n != k and kinds[n - 1] & flags.GIVEN for n in near)
    return k + 1 if (told or (verb and not several)) and not another else stop


def _without_next(tokens: Tokens, speech: Speech, before: Mention, mention: Mention) -> Mention:
    """In a list each office goes before its name: the envoy of X, Ana Ruiz, the mayor of Y, Bo Roe."""
    after, role = before.role_after, mention.role
    if not (after and role) or role[0] < after[0]:
        return before
    if _hearer(tokens, before, mention) or (role == after and _says(tokens, mention)):
        return replace(before, role_after=None)  # En entrevista con Roe, la directora de X, Ana Ruiz
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
    if not led or mention.name[1] - mention.name[0] < _FULL or stop + 1 >= len(kinds):
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


def _first_of_name(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The first token of the name in a run; `stop` when there is none."""
    if i - 1 in tokens.fresh and _is_where(tokens, speech, i, stop):
        return stop
    if i > 1 and tokens.kinds[i - 1] & flags.PARTICLE and (particle := _titled_particle(tokens, i)):
        return particle
    begins = i in tokens.fresh
    if stop - i == 1 and i and tokens.kinds[i - 1] & flags.SERVICE and _force(tokens, i):
        return stop  # la coronel PNP
    while speech.subjectless and i + 1 < stop and tokens.kinds[i] & _RANKS == flags.SERVICE:
        i += 1  # Comisario Mayor Roe, el Suboficial Roe
    first = _behind_first(tokens, speech, i, stop) if begins else i
    if first != i or stop - i < 2:
        return first
    if one_of_people(tokens, speech, i) and not tokens.kinds[i] & _KNOWN:
        return i + 1  # le Malawite Ana Roe
    kinds, words = tokens.kinds, tokens.words
    if i > 0 and kinds[i - 1] & flags.SERVICE and acronym(words[i], words[i + 1]):
        spoken = not VOWELS.isdisjoint(words[i]) and stop - i > _FULL
        family = spoken and not kinds[i + 1] & flags.GENDER
        return i if family else i + 1  # Commissioner KHOO Teck Lim; but general PNP Ruiz, PDI Ana Ruiz
    if words[i].isupper() and (behind := behind_wire(tokens, i)) and behind < stop:
        return behind  # a dit à la MAP (M.) Ana Roe
    return _behind_place(tokens, speech, i, stop) if stop - i > 2 and i > 1 and not begins else i


def _titled_particle(tokens: Tokens, i: int) -> int:
    """The first small particle between a title and a surname: M. de Roe, Ms. von der Roe; 0 without."""
    words, kinds, k = tokens.words, tokens.kinds, i
    while k > max(1, i - _PARTICLES) and kinds[k - 1] & flags.PARTICLE and words[k - 1].islower():
        k -= 1
    before = k - 2 if words[k - 1] == "." and k > 1 else k - 1
    titled = k < i and kinds[before] & flags.HONORIFIC and words[before][0].isupper()
    named = plain(tokens, i) or (kinds[i] & flags.PARTICLE and plain(tokens, i + 1))  # M. de La Roe
    return k if titled and named and tokens.fresh.isdisjoint(range(before + 1, i + 1)) else 0


def _behind_first(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The first token of the name in a run that begins a sentence, whose first word may be none of it."""
    kind, word, single = tokens.kinds[i], tokens.words[i], stop - i == 1
    if kind & flags.ADVERB:
        return i + 1  # Recently, Recently Roe said
    if single and word in speech.elected:
        return stop  # Réélu président, Roe
    if single and word.lower() in speech.unstated.labels and tokens.words[stop : stop + 1] == [":"]:
        return stop  # Entrevista: “...”
    if speech.subjectless and not kind & flags.GIVEN and (kind & flags.SAID or acts_first(tokens, speech, i)):
        return i + 1  # Dijo que, Dijo Roe, Acudió Ana Roe
    if single and _no_verb(tokens, stop) and adverbial(tokens, speech, i):
        return stop  # Shortly before noon
    if single and not kind & ~flags.CUE and _set_off(tokens, speech, i):
        return stop  # Officially, the mayor is away; Interrogé, le maire
    if not kind & ~flags.CUE and word.endswith(filled(speech.participles)):
        if not single and len(word) > 4:
            return i + 1  # Knowing Bardos was late
        if single and _no_verb(tokens, stop):
            return stop  # Appearing before them
    return i


def _behind_place(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The first token of the name in a run that a place or a body's own name may begin."""
    kinds, before = tokens.kinds, tokens.kinds[i - 1]
    given = next((k for k in range(i + 1, stop - 1) if kinds[k] & flags.GENDER), 0)
    if before & flags.LINK and kinds[i - 2] & (flags.ROLE | flags.RANK):
        return given or stop - 2  # Vice President for Asia Park Ji-hoon
    town = given and tokens.words[i - 1].lower() in speech.where and not kinds[i] & flags.GIVEN
    if town and fold(tokens.slice(i, given)) in PLACES:
        return given  # a choisi à Lima Ana Ruiz
    if kinds[i - 2] & flags.SAID and given and before & flags.LINK and not kinds[i] & flags.GENDER:
        return i + 1 if known_wire(tokens.words[i]) else given  # le dijo a Radio Norte Ana Roe
    body = bool(before & flags.GROUP) and tokens.words[i - 1].lower() not in speech.own_bodies
    body = body or bool(before & flags.LINK and kinds[i - 2] & flags.GROUP)
    plain_force = tokens.words[i - 1].islower() or fold(tokens.words[i]) not in PLACES
    rank = plain_force and kinds[i - 2] & flags.OF and kinds[i - 3] & _GRADE  # Director of Police Roe
    if body and given and not (rank or kinds[given] & flags.PARTICLE or kinds[i] & flags.GENDER):
        return given  # of the Institute Roe Ana Ruiz, of the University of Roe Ana Ruiz
    return i


def _set_off(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is a first word set off from its sentence an adverb or participle by its ending, and no name before?"""
    words, kinds = tokens.words, tokens.kinds
    past = words[i].endswith(filled(speech.past_endings))
    past = past or (len(words[i]) > _ENDED and words[i].endswith(filled(speech.participles)))
    if i + 3 >= len(kinds) or not (past or adverbial(tokens, speech, i)):
        return False
    comma = kinds[i + 1] & flags.COMMA
    apart = comma and kinds[i + 2] & (flags.DETERMINER | flags.PRONOUN)
    apart = apart or (past and kinds[i + 1] & flags.CALENDAR) or (past and _no_verb(tokens, i + 1))
    moved = not (past or comma) and words[i + 1].islower() and not kinds[i + 1] & ~flags.CUE
    endings = filled(speech.participles + speech.past_endings)
    apart = apart or (moved and words[i + 1].endswith(endings))  # Barely elected president
    apart = apart or (moved and any(kinds[k] & flags.COMMA for k in (i + 2, i + 3)))  # Visibly moved, she
    return bool(apart) and words[i] not in words[max(0, i - _BACK) : i]


def _is_where(tokens: Tokens, speech: Speech, i: int, stop: int) -> bool:
    """In Roe, the mayor said: a place that begins the sentence, whoever is named behind it."""
    comma = stop < len(tokens.words) and tokens.kinds[stop] & flags.COMMA
    return bool(comma) and tokens.words[i - 1].lower() in speech.where


def _force(tokens: Tokens, i: int) -> bool:
    """The initials of a force behind a rank in small letters."""
    word = tokens.words[i]
    return tokens.words[i - 1].islower() and word.isupper() and len(word) <= _FORCE


def _no_verb(tokens: Tokens, stop: int) -> bool:
    """Is there a function word at a token, and no auxiliary that a name may be the subject of?"""
    if stop >= len(tokens.kinds):
        return False
    kind = tokens.kinds[stop]
    return bool(kind & (flags.STOP | flags.LINK)) and not kind & flags.AUXILIARY
