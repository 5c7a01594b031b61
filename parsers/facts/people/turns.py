"""Who comes to an office, and who leaves it: the new president, the president-elect, la sortante."""

from parsers.facts.people.offices_compared import of_post
from parsers.facts.people.people import Person, Register
from parsers.facts.people.succession import over_titles, succession_before
from parsers.fold import fold
from parsers.languages import flags

_PEOPLE = 60  # that are compared
_MENTIONS = 3  # of a person that are asked
_NEAR = 14  # tokens between a name and "elected"
_FAR = 40  # tokens between who wins, with their offices, and over whom
_SMALL = flags.OF | flags.DETERMINER
_NEVER = -100.0  # of who gained an office, for words that say who leaves it
_LED = 3  # tokens before whom somebody replaces
_POINTS = 3.0  # of who gained an office, for words that say so


def turn_points(book: Register, person: Person, words: list[str]) -> float:
    """How well an office that is new, or that somebody leaves, fits a person."""
    speech = book.frame.speech
    if not speech.arriving.isdisjoint(words):
        gone = _called_leaving(book, person) or (not person.gained and _left(book, person))
        return _NEVER if gone else _POINTS if _chosen(book, person) else 0.0
    return _NEVER if person.gained and not speech.leaving.isdisjoint(words) else 0.0


def _called_leaving(book: Register, person: Person) -> bool:
    """Is an office of somebody's that of who leaves it: الأمين العام المنتهية ولايته X?"""
    words, leaving = book.frame.tokens.words, book.frame.speech.leaving
    return any(not leaving.isdisjoint(words[first:last]) for first, last in person.roles[:_MENTIONS])


def in_turn(book: Register, begin: int, end: int, gender: int) -> Person | None:
    """Whom such words mean where no office says it: who gained one, or the other one who has none."""
    speech, words = book.frame.speech, book.frame.tokens.words[begin:end]
    comes, goes = not speech.arriving.isdisjoint(words), not speech.leaving.isdisjoint(words)
    if not (comes or goes) or _of_another(book, begin, end):
        return None
    best, at = None, -1
    for person in book.people[:_PEOPLE]:
        last = max((first for first, _ in person.mentions if first < begin), default=-1)
        suits = _chosen(book, person) if comes else not (person.roles or _chosen(book, person))
        if last > at and suits and not person.nameless and (not person.gender or not gender & ~person.gender):
            best, at = person, last
    return _officed(book, best, begin, end) if best and comes else best


def _officed(book: Register, person: Person, begin: int, end: int) -> Person:
    """Whoever is called so, who had but the post: la nouvelle PRÉSIDENTE D’INTERPOL."""
    tokens, speech = book.frame.tokens, book.frame.speech
    while begin < end and tokens.words[begin] in speech.arriving:
        begin += 1
    last = end - (tokens.words[end - 1] in speech.arriving)
    office = (begin, last)
    if (
        begin < last
        and tokens.kinds[begin] & flags.ROLE
        and (of_post(tokens, speech, person.role, office) or person.role is None)
    ):
        person.role = office
    return person


def _of_another(book: Register, begin: int, end: int) -> bool:
    """Is an office that of another body, la nouvelle présidente DE LA COUR, and not of the one told of?"""
    tokens, speech = book.frame.tokens, book.frame.speech
    of = next((k for k in range(begin, end) if tokens.kinds[k] & flags.OF), end)
    behind = {fold(word) for k, word in enumerate(tokens.words[of:end], of) if not tokens.kinds[k] & _SMALL}
    return of < end and not behind <= speech.own_bodies | speech.bodies


def replaced(book: Register, begin: int, end: int) -> Person | None:
    """The outgoing president: who was told to be replaced: خلفا للبلجيكية X; she takes over from X."""
    tokens, speech = book.frame.tokens, book.frame.speech
    if speech.leaving.isdisjoint(map(str.lower, tokens.words[begin:end])):
        return None
    gender = tokens.kinds[begin] & flags.GENDER if speech.verb_first else 0
    for person in book.people[:_PEOPLE]:
        if gender and person.gender and not person.gender & gender:
            continue
        if person.mentions[0][0] < begin and _left(book, person):
            person.role = person.role or _office_left(book, begin, end)
            return person
    return None


def _office_left(book: Register, begin: int, end: int) -> tuple[int, int]:
    """The words for who leaves an office; in Arabic up to the one whose time ends, الرئيس المنتهية ولايته."""
    speech, words = book.frame.speech, book.frame.tokens.words
    leaves = next(k for k in range(begin, end) if words[k].lower() in speech.leaving)
    return begin, min(end, leaves + 2) if speech.verb_first else end


def _left(book: Register, person: Person) -> bool:
    """Does the text say that another one comes instead of somebody?"""
    tokens, speech = book.frame.tokens, book.frame.speech
    if not speech.verb_first:
        places = (over_titles(tokens, speech, first) for first, _ in person.mentions[:_MENTIONS])
        return any(succession_before(tokens, speech, first) >= 0 for first in places)
    first = person.mentions[0][0]
    led = tokens.words[max(0, first - _LED) : first]
    return not person.roles and any(
        phrase[0] in led for phrases in speech.predecessors.values() for phrase in phrases
    )


def _chosen(book: Register, person: Person) -> bool:
    """Does a sentence say that somebody was chosen: ont porté à leur tête X; X, a judge, was elected?"""
    told = [one for one in person.mentions[:_MENTIONS] if not book.frame.inside[one[0]]]
    return person.gained or any(_elected_at(book, *one) or _beats(book, one[1]) for one in told)


def _beats(book: Register, last: int) -> bool:
    """Is a mention who comes instead of the next one, or wins over them: X, a judge, a devancé Y?"""
    tokens, speech = book.frame.tokens, book.frame.speech
    if speech.verb_first:
        return False
    for k in range(last, min(len(tokens.words), last + _FAR)):
        if k in tokens.fresh:
            break
        if k in book.frame.beginning:
            before = over_titles(tokens, speech, book.frame.beginning[k].first)
            return succession_before(tokens, speech, before) >= last
    return False


def _elected_at(book: Register, first: int, last: int) -> bool:
    """Is a mention the object of "elected" before it, or the subject of "was elected" behind it?"""
    tokens, elected = book.frame.tokens, book.frame.speech.elected
    begin = first - bool(first and tokens.kinds[first - 1] & flags.DETERMINER)
    for k in range(first - 1, max(-1, first - _NEAR), -1):
        led = k == begin - 1 and tokens.kinds[k] & flags.LINK
        if k + 1 in tokens.fresh or (led and book.frame.speech.posts.isdisjoint(tokens.words[begin:last])):
            break  # but ont porté à la présidence de X l’Espagnole Y
        if tokens.words[k] in elected:
            return not any(one in book.frame.beginning for one in range(k + 1, begin))
    for k in range(last, min(len(tokens.words), last + 2 * _NEAR)):
        if k in tokens.fresh or k in book.frame.beginning:
            break
        if tokens.words[k] in elected:
            return bool(tokens.kinds[k - 1] & flags.PASSIVE)
    return False
