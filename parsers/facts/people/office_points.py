"""How well an office that a phrase names fits somebody: the minister, the Italian minister, its head."""

from msgspec import Struct

from parsers.facts.people.delegations import heads_delegation
from parsers.facts.people.fields import other_field, over_strange
from parsers.facts.people.held_words import held_words
from parsers.facts.people.nations import nations
from parsers.facts.people.office_words import ANY, akin, any_akin, country_named
from parsers.facts.people.people import Person, Register
from parsers.facts.people.turns import turn_points
from parsers.fold import fold
from parsers.languages import flags

_ANYBODY = f" {ANY} "
_ANY = 3  # how far behind the others any office comes
_COMPATRIOT, _FOREIGN = 3.0, -100.0  # points of who is of the country that is named, or of another one
_ABOUT = 3.0  # of whom the sentence is about, for what many are called: the chief
_ABROAD = 0.5  # lost by who has a nation: معالي الوزير is rather the minister of the house
_OFTEN = 5  # mentions that make somebody whom a text is about
_ROLES = 6  # offices of one person that are compared
_UNDER = 3.0  # lost by who serves the one of that office
_LATER = 6.0  # lost by who is named only later, by another office of that noun
_OF_BODY = flags.GROUP | flags.PLACE | flags.OF
_ELSEWHERE = -4  # points of who holds an office of another body than the one that is named
LEAST = 4.0  # points that make a match
_RECENT = 500  # tokens after which it is all the same who was named last


class NamedOffice(Struct, frozen=True):
    """An office as a phrase names it: its words, what they may stand for, what they say besides."""

    words: list[str]
    kinds: list[int]
    offices: tuple[str, ...]  # the noun and its kin, the nearest first
    phrases: list[str]  # the same between blanks
    wanted: list[str]  # words of the land, the body, the field
    at: int  # token of its article
    whole: bool  # a phrase that is one office: the head of state
    honoured: bool  # معالي الوزير
    sent: bool  # of a delegation
    about: Person | None  # whom the sentence is about


def fit(book: Register, person: Person, named: NamedOffice) -> float:
    """How well somebody fits: by office, by who comes and goes, by country; 0 without the office."""
    if person.roles and not person.nameless:
        role = person.held or held_words(book, person)
        role += f"{heads_delegation(book, person)} " if named.sent else ""
        rank = _rank(role, named.phrases)
        points = 0.0 if rank is None else _held_points(book, person, role, rank, named)
    else:
        points = _listed_points(person, named) if person.listed else 0.0
    if not points:
        return 0.0  # as most
    points += turn_points(book, person, named.words) + _country_points(book, person, named)
    return points - (_ABROAD if named.honoured and not nations(book, person) <= {None} else 0.0)


def _country_points(book: Register, person: Person, named: NamedOffice) -> float:
    """El ministro español is rather the one of Spain, and never the one of Morocco."""
    country = country_named(named.words, named.kinds)
    if country is None:
        return 0.0
    theirs = nations(book, person)
    if country in theirs:
        return _COMPATRIOT
    return _FOREIGN if person.roles and theirs - {None} else 0.0


def _held_points(book: Register, person: Person, role: str, rank: int, named: NamedOffice) -> float:
    """How well the offices of somebody fit, over no other field, and whom the sentence is about."""
    if named.phrases[rank] == _ANYBODY and _of_other_body(named, role):
        return 0.0
    points = _points(book, person, role, (rank, named.phrases[rank]), named)
    if not points or rank:
        strange = points and not named.whole and over_strange(book, person, named.words, named.kinds, role)
        return 0.0 if strange else points + (_ABOUT if points and person is named.about else 0.0)
    other = not named.whole and other_field(book, person, named.words, named.kinds, role)
    return 0.0 if other else points


def _of_other_body(named: NamedOffice, role: str) -> bool:
    """The spokesman for the secretariat: is he of a body that the words of a role have not?"""
    held = role.split()
    bodies = [word for word, kind in zip(named.words, named.kinds, strict=True) if kind & flags.GROUP]
    return bool(bodies) and not any(any_akin(word, held) for word in bodies)


def _points(book: Register, person: Person, role: str, kin: tuple[int, str], named: NamedOffice) -> float:
    """How well an office fits a person: the same noun or its kin, the same country or body, named near.

    What is named stands between blanks in the words of the role, and has a place among its kin.
    """
    (rank, phrase), at, wanted = kin, named.at, named.wanted
    if _of_another(book, role, phrase):
        return 0.0  # the governor is not the spokesman for the governor
    held, office = role.split(), phrase.split()
    before = rank and person.mentions[0][0] > at and book.frame.speech.subjectless
    if before and not (wanted and all(any(akin(word, one) for one in held) for word in wanted)):
        return 0.0  # what somebody else is called too, before the name; but Ministro del Interior: “...”
    kinds = book.frame.tokens.kinds[person.roles[0][0] : person.roles[0][1]]
    points = 10.0 - 1.5 * rank + (2.0 if person.mentions[0][0] <= at else 0.0)
    for word in wanted:
        points += 2 if any_akin(word, held) else _owned(book, person, word, held)
    if book.frame.speech.verb_first:
        points -= _losses(book, person, held, office, named)
    points -= 1.5 * _other_ranks(held, kinds, (*wanted, *office))  # "the President" is not the Vice President
    if book.frame.speech.subjectless and phrase not in role:  # la autoridad: who was named last
        since = next((at - first for first, _ in reversed(person.mentions) if first <= at), _RECENT)
        return points - min(1.0, since / _RECENT)
    if book.frame.speech.subjectless:
        points += 0.1 * min(len(person.mentions), _OFTEN)
    return points - min(1.0, abs(at - person.mentions[-1][0]) / 5000)


def _losses(book: Register, person: Person, held: list[str], office: list[str], named: NamedOffice) -> float:
    """Points lost by who serves the office, نائبة رئيس المنظمة, or is named only later by another one."""
    under = _UNDER if _under(book, held, office[0]) else 0.0
    if not named.wanted or person.mentions[0][0] <= named.at:
        return under
    return under + (0.0 if any(akin(word, one) for word in named.wanted for one in held) else _LATER)


def _other_ranks(held: list[str], kinds: list[int], said: tuple[str, ...]) -> int:
    """The ranks that an office has, up to one word behind its head, and that are not said."""
    head = next((n for n, kind in enumerate(kinds) if kind & flags.ROLE), 0)
    ranks = 0
    for word, kind in zip(held, kinds[: head + 2], strict=False):
        ranks += bool(kind & flags.RANK) and word not in said
    return ranks


def _owned(book: Register, person: Person, word: str, held: list[str]) -> int:
    """INTERPOL's in the words of an office: the organization's, or a bare one, rather than another body's."""
    speech = book.frame.speech
    if fold(word) not in speech.own_bodies:
        return -1
    if not speech.bodies.isdisjoint(held):
        return 2
    kinds = (kind for one in person.roles[:_ROLES] for kind in book.frame.tokens.kinds[slice(*one)])
    return _ELSEWHERE if any(kind & _OF_BODY for kind in kinds) else 2


def _of_another(book: Register, role: str, office: str) -> bool:
    """Does an office stand in the words of a role only as whom it serves: spokesman for the governor?"""
    speech = book.frame.speech
    if not speech.cased or role.count(office) != 1:
        return False
    before = role[: role.index(office)].split()
    while before and before[-1] in speech.determiners:
        before.pop()
    served = len(before) > 1 and before[-1] in speech.links
    return served and any(word in speech.roles or word in speech.feminine_roles for word in before[:-1])


def _under(book: Register, held: list[str], office: str) -> bool:
    """Does an office stand behind another one that is over it?"""
    at = held.index(office) if office in held else 0
    speech = book.frame.speech
    return at > 0 and (held[at - 1] in speech.roles or held[at - 1] in speech.feminine_roles)


def _rank(role: str, phrases: list[str]) -> int | None:
    """Which of the offices, the nearest first, stands in the words of a role."""
    for n, phrase in enumerate(phrases):
        if phrase in role:
            return n
    return min(len(phrases) - 1, _ANY) if _ANYBODY in phrases else None  # the official: whatever the office


def _listed_points(person: Person, named: NamedOffice) -> float:
    """Just enough where the table's office is the one named, and nothing that is named contradicts it."""
    held = person.listed.split()
    fits = any(office in person.listed for office in named.offices)
    return LEAST + 1 if fits and all(any_akin(word, held) for word in named.wanted) else 0.0
