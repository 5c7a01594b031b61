"""A run of name words to where the name in it begins: behind an adverb, a place, a body, a people."""

from parsers.distributors import known_wire
from parsers.facts.name_words import OFFICE, named_in_full, over_particles, plain
from parsers.facts.names.verbs_ahead import acronym, acts_first, behind_wire
from parsers.facts.offices.fields import joined_before
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.adverbs import adverbial
from parsers.languages.names.latin import VOWELS
from parsers.languages.peoples import one_of_people
from parsers.languages.speech import Speech, filled
from parsers.reference import PLACES
from parsers.tokens import Tokens

_BACK = 400  # words before a first word, in which it may be a name
_RANKS = flags.SERVICE | flags.GIVEN
_GRADE = flags.SERVICE | flags.RANK  # général de brigade
_KNOWN = flags.GENDER | OFFICE  # of a word that is no people
_FULL = 2  # words of a full name
_ENDED = 6  # letters of a participle that begins a sentence: Poursuivant
_PAST = 5  # letters of a name that ends as participles do: Renée
_FORCE = 5  # letters of the initials of a force
_LEADS = (
    flags.SAID | flags.ROLE | flags.SERVICE | flags.COMMA | flags.AND | flags.LINK | flags.STOP
)  # before one that is no "of"
_PARTICLES = 3  # small words between a title and a surname


def first_of_name(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
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
    if i > 0 and kinds[i - 1] & flags.ROLE and _of_its_office(tokens, i, stop):
        return i + 1
    if words[i].isupper() and (behind := behind_wire(tokens, i)) and behind < stop:
        return behind  # a dit à la MAP (M.) Ana Roe
    return _behind_place(tokens, speech, i, stop) if stop - i > 2 and i > 1 and not begins else i


def _of_its_office(tokens: Tokens, i: int, stop: int) -> bool:
    """IG OSLO Ana Roe: does the town or body of an office stand between it and a full name?"""
    words, kinds = tokens.words, tokens.kinds
    if stop - i <= _FULL or not kinds[i + 1] & flags.GIVEN or kinds[i] & _KNOWN:
        return False
    body = words[i - 1].isupper() and words[i].isupper() and len(words[i]) > 1
    return body or (words[i].istitle() and fold(words[i]) in PLACES)


def _titled_particle(tokens: Tokens, i: int) -> int:
    """The first small particle between a title or verb and a surname: M. de Roe, a dit de Roe; 0 without."""
    words, kinds, k = tokens.words, tokens.kinds, i
    while k > max(1, i - _PARTICLES) and kinds[k - 1] & flags.PARTICLE and words[k - 1].islower():
        k -= 1
    before = k - 2 if words[k - 1] == "." and k > 1 else k - 1
    titled = k < i and kinds[before] & flags.HONORIFIC and words[before][0].isupper()
    named = plain(tokens, i) or (kinds[i] & flags.PARTICLE and plain(tokens, i + 1))  # M. de La Roe
    told = k < i and kinds[before] & _LEADS and named_in_full(tokens, k)  # a dit de la Roe, selon d’Roe
    return k if (titled or told) and named and tokens.fresh.isdisjoint(range(before + 1, i + 1)) else 0


def _behind_first(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The first token of the name in a run that begins a sentence, whose first word may be none of it."""
    kind, word, single = tokens.kinds[i], tokens.words[i], stop - i == 1
    if kind & flags.ADVERB:
        return i + 1  # Recently, Recently Roe said
    if single and (word in speech.elected or (not kind and _leads_to(tokens, speech, i))):
        return stop  # Réélu président, Roe; Face à X, le maire
    if single and word.lower() in speech.unstated.labels and tokens.words[stop : stop + 1] == [":"]:
        return stop  # Entrevista: “...”
    if speech.subjectless and not kind & flags.GIVEN and (kind & flags.SAID or acts_first(tokens, speech, i)):
        return i + 1  # Dijo que, Dijo Roe, Acudió Ana Roe
    if single and _no_verb(tokens, stop) and adverbial(tokens, speech, i):
        return stop  # Shortly before noon
    if single and not kind & ~flags.CUE and _set_off(tokens, speech, i):
        return stop  # Officially, the mayor is away; Interrogé, le maire
    return i if kind & ~flags.CUE else _behind_participle(tokens, speech, i, stop)


def _behind_participle(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The same where the first word is of no list, or a verb of speech: perhaps a participle."""
    word, single = tokens.words[i], stop - i == 1
    if word.endswith(filled(speech.participles)):
        if not single and len(word) > 4:
            return i + 1  # Knowing Bardos was late
        if single and _no_verb(tokens, stop):
            return stop  # Appearing before them
    if not single and _beside(tokens, speech, i):
        return over_particles(tokens, i + 1)  # Entourée d’Ana Roe, le maire
    return i


def _beside(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Does a past participle of no list, before "of", begin a sentence, and nowhere else stand as a name?"""
    words, near = tokens.words, range(max(0, i - _BACK), min(len(tokens.words), i + _BACK))
    past = len(words[i]) > _PAST and words[i].endswith(filled(speech.past_endings))
    if not past or not tokens.kinds[i + 1] & flags.OF or not words[i + 1].islower():
        return False
    return all(k in tokens.fresh for k in near if words[k] == words[i])


def _behind_place(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The first token of the name in a run that a place or a body's own name may begin."""
    kinds, before = tokens.kinds, tokens.kinds[i - 1]
    if len(tokens.words[i]) == 1:
        return i  # la oficina de M. Teresa Roe
    given = next((k for k in range(i + 1, stop - 1) if kinds[k] & flags.GENDER), 0)
    if before & flags.AND and given and not kinds[i] & flags.GENDER and joined_before(tokens, i - 1, given):
        return given  # Envoy of the Board for Water and Calm Ana Ruiz
    if before & flags.LINK and kinds[i - 2] & (flags.ROLE | flags.RANK):
        told = tokens.words[i - 1].lower() in speech.towards  # a dit le juge à X de La Roe
        return given or (i if told else stop - 2)  # Vice President for Asia Park Ji-hoon
    town = given and tokens.words[i - 1].lower() in speech.where and not kinds[i] & flags.GIVEN
    if town and fold(tokens.slice(i, given)) in PLACES:
        return given  # a choisi à Lima Ana Ruiz
    heard = kinds[i - 2] & (flags.SAID | flags.ADVERB) == flags.SAID  # but went to Lim Wei Siang
    if heard and given and before & flags.LINK and not kinds[i] & flags.GENDER:
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
    low = max(0, i - _BACK)
    if not apart or words[i] not in words[low:i]:
        return bool(apart)
    return all(k in tokens.fresh for k in range(low, i) if words[k] == words[i])


def _is_where(tokens: Tokens, speech: Speech, i: int, stop: int) -> bool:
    """In Roe, the mayor said: a place that begins the sentence, whoever is named behind it."""
    comma = stop < len(tokens.words) and tokens.kinds[stop] & flags.COMMA
    if not comma or tokens.words[i - 1].lower() not in speech.where:
        return False
    person = stop - i >= _FULL and tokens.kinds[i] & flags.GIVEN  # À Ana Roe, qui l’interrogeait
    return not person or fold(tokens.slice(i, stop)) in PLACES


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


def _leads_to(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is the first word of a sentence, and of none near it, one before "to": Frente a X, la jefa?"""
    words = tokens.words
    behind = words[i + 1] if i + 2 < len(words) else ""
    towards = behind.islower() and speech.contracted.get(behind, behind) in speech.towards
    if not towards or i + 1 in tokens.lines:
        return False
    return words[i] not in words[max(0, i - _BACK) : i] and words[i] not in words[i + 1 : i + _BACK]
