"""Of whom a sentence speaks, and who was named last, by what a pronoun or a left out subject tells."""

from bisect import bisect_left, bisect_right

from parsers.facts.mentions import Sayer
from parsers.facts.people.nations import nations, of_nation
from parsers.facts.people.people import SPEAKS, SUBJECT, Named, Person, Register
from parsers.facts.subjects.clause_ahead import behind_clause_ahead
from parsers.facts.subjects.phrases import noun_at
from parsers.fold import fold
from parsers.languages import flags
from parsers.reference import PLACES

_CANDIDATES = 40  # mentions that are compared
_AHEAD = 3  # sentences ahead, where nobody was named before
_VERB = flags.AUXILIARY | flags.CUE | flags.DONE
_HEARD = 2  # tokens from a pronoun over its verb to the hearer: he told Ana Ruiz
_PLACE = 8  # tokens of where something happens, before the comma


def _within(book: Register, begin: int, end: int) -> list[Named]:
    """The first ones who are named from one token to another."""
    low, high = bisect_left(book.order, (begin, 0, 0)), bisect_left(book.order, (end, 0, 0))
    return book.order[low : min(high, low + _CANDIDATES)]


def named_at(book: Register, begin: int, end: int) -> list[int]:
    """Where somebody is named from one token to another."""
    return [at for at, _, _ in _within(book, begin, end)]


def _ahead_of(book: Register, at: int) -> list[Named]:
    """The last ones who are named before a token."""
    high = bisect_left(book.order, (at, 0, 0))
    return book.order[max(0, high - _CANDIDATES) : high]


def subject(
    book: Register, begin: int, end: int, gender: int, *, sure: bool, bodies: bool = False
) -> Person | None:
    """Who a sentence is about: its speaker, else the first name where a subject stands."""
    best = _latter_at(book, begin, gender)
    strength, best_at = SUBJECT if best else 0, begin
    for at, power, number in _within(book, begin, end):
        person = book.people[number]
        if person.asks:
            continue
        rank = power - (person.nameless and bool(gender) and not bodies)  # he is not the reporter who asked
        suits = not gender & ~person.gender or not person.gender if bodies else fits(person, gender)
        if book.frame.speech.subjectless and person.nameless and gender and not (bodies or person.gender):
            continue  # su ayudante is not she
        after = best and rank == strength and _rather(book, (begin, best_at, at), (best, person), gender)
        if (rank > strength or after) and suits and (person.human() or bodies or not sure):
            best, strength, best_at = person, rank, at
    return best


def _rather(book: Register, at: tuple[int, int, int], two: tuple[Person, Person], gender: int) -> bool:
    """Is it about the second of two subjects: surely of that gender, or behind a clause of the first one's?

    `at`: where the sentence begins, and where the two are named.
    """
    first, second = two
    known = bool(gender and second.gender) - bool(gender and first.gender)
    return known > 0 or (known == 0 and first is not second and behind_clause_ahead(book.frame, *at))


def _latter_at(book: Register, begin: int, gender: int) -> Person | None:
    """Ce dernier a reçu une cornemuse: of whom a sentence speaks by "the latter", before a verb."""
    kinds, words = book.frame.tokens.kinds, book.frame.tokens.words
    at = begin + bool(kinds[begin] & flags.DETERMINER)
    if at + 1 >= len(words) or words[at].lower() not in book.frame.speech.latter or book.frame.inside[at]:
        return None
    person = latter(book, begin, at) if kinds[at + 1] & _VERB else None
    return person if person and fits(person, gender) else None


def fits(person: Person, gender: int) -> bool:
    """May a word of that gender mean somebody?"""
    if gender and (person.plural or (person.nameless and not person.described)):
        return False
    return not gender or not person.gender or person.gender == gender


def voiced(book: Register, begin: int, end: int) -> Person | None:
    """The name in a sentence that a speech verb follows: Ana Ruiz agreed."""
    person = subject(book, begin, end, 0, sure=False)
    place = person and len(person.words) == 1 and fold(person.words[0]) in PLACES and not person.introduced
    return person if person and person.voiced and not place else None  # which Beijing has not explained


def nearest(book: Register, at: int, gender: int, *, sure: bool) -> Person | None:
    """The person named last before a token, in whatever place."""
    for _, _, number in reversed(_ahead_of(book, at)):
        person = book.people[number]
        if (
            fits(person, gender)
            and not person.nameless
            and (person.human() or (len(person.words) > 1 and not sure))
        ):
            return person
    return None


def fitting(book: Register, at: int, gender: int) -> Person | None:
    """Who was named last and is of no other nation by the text: the Portuguese."""
    for _, _, number in reversed(_ahead_of(book, at)):
        person = book.people[number]
        if fits(person, gender) and not person.nameless and person.human() and not nations(book, person):
            return person
    return None


def only(book: Register, begin: int, end: int) -> Person | None:
    """The one person whom a sentence names."""
    found = {number for _, _, number in _within(book, begin, end)}
    person = book.people[found.pop()] if len(found) == 1 else None
    return person if person and person.human() and not person.nameless else None


def personal(book: Register, person: Person) -> bool:
    """May a single name be a person's: not in capitals throughout, and not only behind prepositions?"""
    return (person.voiced or not person.doubtful) and not book.frame.tokens.words[person.name[0]].isupper()


def other(book: Register, at: int, gender: int, last: Person | None) -> Person | None:
    """His counterpart: of two, who did not speak last."""
    for _, _, number in reversed(_ahead_of(book, at)):
        person = book.people[number]
        if person is not last and not person.nameless and person.human() and fits(person, gender):
            return person
    return None


def heard(book: Register, pronoun: int) -> Person | None:
    """Who is told by a pronoun, and so is not meant by it: he told Ana Ruiz."""
    frame = book.frame
    verb, hearer = pronoun + 1, frame.beginning.get(pronoun + _HEARD)
    if hearer is None or not frame.tokens.kinds[verb] & flags.FIRM:
        return None
    return book.of_name.get(hearer.name[0])


def rival(book: Register, noun: int, about: Person | None, last: Person | None) -> Person | None:
    """Sa rivale: the one of that gender who is not whom the text was about, or else who spoke last."""
    gender = book.frame.speech.rivals[book.frame.tokens.words[noun]]
    return other(book, noun, gender, about) or (last if last and fits(last, gender) else None)


def of_noun(book: Register, noun: int, end: int = 0) -> int:
    """The gender that a noun tells where its article does not: l’élue; the 30-year-old WOMAN before `end`."""
    last = end and not book.frame.speech.adjectives_follow
    gender = book.frame.tokens.kinds[end - 1 if last else noun] & flags.GENDER
    return gender if gender != flags.GENDER and (last or book.frame.speech.adjectives_follow) else 0


def impersonal(book: Register, at: int) -> bool:
    """Dit-on: a verb that names nobody."""
    word, endings = book.frame.tokens.words[at], book.frame.speech.inversions
    return word.endswith(tuple(ending for ending, gender in endings.items() if ending and not gender))


def latter(book: Register, at: int, noun: int) -> Person | None:
    """The latter, ce dernier: the person named last before."""
    speech, tokens = book.frame.speech, book.frame.tokens
    gender = tokens.kinds[noun] & flags.GENDER or speech.articles.get(tokens.words[at].lower(), 0)
    if at == noun or not gender:
        return nearest(book, at, gender, sure=False)  # le advirtió este; the latter
    return nearest(book, at, gender, sure=True) or nearest(book, at, gender, sure=False)


def several(book: Register, begin: int, end: int, verb: int) -> Sayer | None:
    """The people that a sentence begins with, where the verb is of several: «...», suspiran."""
    tokens, (noun, finite) = book.frame.tokens, book.frame.speech.unstated.plurals
    words = tokens.words
    if begin + 1 >= end or not (words[verb].endswith(finite) and words[begin + 1].endswith(noun)):
        return None
    led = tokens.kinds[begin] & flags.DETERMINER and tokens.kinds[begin + 1] & (flags.HUMAN | flags.ROLE)
    return noun_at(book.frame, begin, end) if led and not book.frame.inside[begin] else None


def compatriot(book: Register, k: int, gender: int) -> Person | None:
    """Who is of the nation at token k by the text, or may be where that stands for anybody."""
    if book.frame.speech.subjectless and book.frame.tokens.kinds[k] & flags.PLACE:
        return fitting(book, k - 1, gender)
    return of_nation(book, k, k + 1, gender)


def over_place(book: Register, begin: int, end: int) -> int:
    """Behind where a sentence says that it happened: Outside, a taxi driver; At the bureau, one officer."""
    kinds = book.frame.tokens.kinds
    place = kinds[begin] & (flags.LINK | flags.STOP | flags.ADVERB) and not kinds[begin] & flags.DETERMINER
    for k in range(begin + 1, min(end - 1, begin + _PLACE) if place else 0):
        if kinds[k] & flags.COMMA:
            return k + 1
        if kinds[k] & (flags.CUE | flags.AUXILIARY | flags.THAT | flags.RELATIVE | flags.PRONOUN):
            break
    return begin


def thing(book: Register, at: int, last: Person | None, *, named: bool = False) -> Person | None:
    """It, the company (`named`): the body that spoke or was named last."""
    if last and not named and (last.nameless or not last.human()):
        return last
    latest = sorted(_ahead_of(book, at), key=lambda one: (one[1] == SPEAKS, one[0]), reverse=True)
    for _, power, number in latest:
        person = book.people[number]
        unnamed = person.nameless and not (person.described and person.plural)
        if power and (unnamed or not (person.nameless or person.introduced or person.gender)):
            return person
    return None if named else last


def asks(book: Register, sayer: Sayer) -> bool:
    """Does the sayer ask: who answers is meant by the next "he"?"""
    words, asking = book.frame.tokens.words, book.frame.speech.asking
    behind = sayer.last < len(words) and words[sayer.last] in asking
    before = sayer.first - 1
    before -= before > 0 and words[before] in book.frame.speech.by  # Asked BY the minister whether
    return behind or (before >= 0 and words[before].lower() in asking)


def inverted(book: Register, at: int) -> int:
    """The gender in the ending of a verb: a-t-elle."""
    word = book.frame.tokens.words[at]
    return next(
        (flag for ending, flag in book.frame.speech.inversions.items() if ending and word.endswith(ending)), 0
    )


def ahead(book: Register, at: int, gender: int) -> Person | None:
    """Nobody was named yet: who the next sentences are about («...», dit-elle. Ana Roe is the mayor)."""
    starts = book.frame.starts
    number = max(0, bisect_right(starts, at) - 1)
    ends = (*starts[number + 1 : number + 1 + _AHEAD], len(book.frame.tokens.kinds))
    for begin, end in zip(starts[number : number + _AHEAD], ends, strict=False):
        person = subject(book, max(begin, at), end, gender, sure=True)
        person = person or subject(book, max(begin, at), end, gender, sure=False)
        if person and not person.nameless and (person.human() or len(person.words) > 1):
            return person
    return None
