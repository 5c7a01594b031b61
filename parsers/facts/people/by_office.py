"""Offices to people: "the INTERPOL Chief", "the Italian Minister" mean somebody who was named."""

from parsers.facts.mentions import tokens_of
from parsers.facts.people.delegations import heads_delegation
from parsers.facts.people.fields import other_field
from parsers.facts.people.leading import leads
from parsers.facts.people.nations import nations
from parsers.facts.people.office_words import ANY, akin, any_akin, country_named, known_phrase, office_head
from parsers.facts.people.officed_bodies import is_body_of
from parsers.facts.people.people import SUBJECT, Person, Register
from parsers.facts.people.spoken_of import subject
from parsers.facts.people.turns import replaced, turn_points
from parsers.facts.subjects.phrases import noun_at
from parsers.fold import fold
from parsers.languages import flags
from parsers.reference import office_of

_ANYBODY = f" {ANY} "
_NO_NAME = flags.LINK | flags.DETERMINER | flags.ROLE  # of a phrase: neither country nor body
_ANY = 3  # how far behind the others any office comes
_COMPATRIOT, _FOREIGN = 3.0, -100.0  # points of who is of the country that is named, or of another one
_ABOUT = 3.0  # of whom the sentence is about, for what many are called: the chief
_ABROAD = 0.5  # lost by who has a nation: معالي الوزير is rather the minister of the house
_OFTEN = 5  # mentions that make somebody whom a text is about
_ROLES = 6  # offices of one person that are compared
_FURTHEST = 4  # tokens between "the" and the office
_LATER = 6.0  # lost by who is named only later, by another office of that noun
_OF_BODY = flags.GROUP | flags.PLACE | flags.OF
_ELSEWHERE = -4  # points of who holds an office of another body than the one that is named
_LEAST = 4.0  # points that make a match
_RECENT, _HOLDERS = 500, 200  # tokens after which it is all the same who was named last; people compared


def note_listed(book: Register, day: str | None) -> None:
    """Whom the text gives no office may hold one by the authority table on its day; the text goes first."""
    listed = book.frame.speech.listed
    for person in book.people[:_HOLDERS] if day else ():
        if not person.roles and len(person.words) > 1:
            office = office_of(book.frame.tokens.slice(*person.name), day)
            person.listed = listed.get(office or "", "")


def note_offices(book: Register) -> None:
    """Mentions by office outside the marks count as mentions of the one who holds it."""
    tokens, inside = book.frame.tokens, book.frame.inside
    kinds = tokens.kinds
    for one in book.people[:_HOLDERS] if book.frame.speech.verb_first else ():
        one.listed = one.listed or ("" if one.roles else _heading(book, one))
    taken = tokens_of(book.frame.mentions)
    for k in tokens.noted:
        if not kinds[k] & flags.ROLE or inside[k] or k in taken or not k:
            continue
        if k + 1 < len(kinds) and kinds[k + 1] & (flags.ROLE | flags.LINK):
            if kinds[k + 1] & flags.LINK and k - 1 in tokens.fresh and book.frame.speech.cased:
                _note_full(book, k - 1)
            continue
        first = _article(book, k)
        person = by_office(book, first + 1, k + 1, first) if first >= 0 else None
        if person:
            person.mentions.append((first, k + 1))
            book.note(first, SUBJECT if leads(tokens, first, k + 1) else 0, person)


def _note_full(book: Register, first: int) -> None:
    """The office with all that it is of, at the beginning of a sentence: Le ministre d’État rentre."""
    tokens = book.frame.tokens
    noun = noun_at(book.frame, first, len(tokens.words))
    if noun is None or not tokens.kinds[first] & flags.DEFINITE or tokens.kinds[first] & flags.OWNER:
        return
    person = by_office(book, first + 1, noun.last, first)
    behind = range(first + 2, noun.last)
    named = [tokens.words[k].lower() for k in behind if not tokens.kinds[k] & _NO_NAME]
    if person and all(any_akin(word, _held(book, person).split()) for word in named):
        person.mentions.append((first, noun.last))
        book.note(first, SUBJECT, person)


def _article(book: Register, k: int) -> int:
    """The "the" of an office at token k; -1 without."""
    kinds = book.frame.tokens.kinds
    for first in range(k - 1, max(-1, k - 1 - _FURTHEST), -1):
        if first + 1 in book.frame.tokens.fresh:
            return -1
        if kinds[first] & flags.DETERMINER:
            definite = kinds[first] & flags.DEFINITE and not kinds[first] & flags.OWNER
            return first if definite else -1
        if kinds[first] & flags.STOP:
            return -1
    return -1


def by_office(book: Register, first: int, last: int, at: int) -> Person | None:
    """Who holds the office that the tokens name; None when nobody does."""
    kin, kinds = book.frame.speech.kin, book.frame.tokens.kinds[first:last]
    words = [word.lower() for word in book.frame.tokens.words[first:last]]
    head = office_head(words, kinds, kin)
    if not head or is_body_of(book.frame.tokens, book.frame.speech, first, last):
        return None
    if gone := replaced(book, first, last):
        return gone
    size, whole = known_phrase(kin, words) if len(words) > 1 else (0, ())  # the head of state
    wanted = [w for w, kind in zip(words[size:], kinds[size:], strict=True) if not kind & _NO_NAME]
    offices = whole or (head, *kin.get(head, ()))
    phrases = [f" {office} " for office in offices]
    honoured = book.frame.speech.verb_first and bool(
        book.frame.tokens.kinds[max(0, first - 1)] & flags.HONORIFIC
    )
    best, score = None, _LEAST
    gender = 0 if ANY in offices else _gender_named(book, first, last, at)
    sent = not book.frame.speech.delegations.isdisjoint(wanted)
    about = _about(book, at, gender) if len(phrases) > 1 and at >= 0 else None
    for person in book.people[:_HOLDERS]:
        if gender and person.gender and not person.gender & gender:
            continue
        if person.roles and not person.nameless:
            role = person.held or _held(book, person)
            role += f"{heads_delegation(book, person)} " if sent else ""
            rank = _rank(role, phrases)
            points = 0.0 if rank is None else _points(book, person, role, (rank, phrases[rank]), wanted, at)
            points += _ABOUT if points and rank and person is about else 0.0
            points *= bool(whole) or rank != 0 or not other_field(book, person, (words, kinds), role)
        else:
            points = _listed_points(person, offices, wanted) if person.listed else 0.0
        if not points:
            continue  # as most
        points += turn_points(book, person, words)
        points += _country_points(book, person, words, kinds)
        points -= _ABROAD if honoured and not nations(book, person) <= {None} else 0.0
        if points > score:
            best, score = person, points
    return best


def _about(book: Register, at: int, gender: int) -> Person | None:
    """Whom the sentence around token `at` is about: Ruiz lo alabó como obra que el jerarca llamó “...”."""
    begin, _ = book.frame.sentence(at)
    return subject(book, begin, at, gender, sure=True)


def _country_points(book: Register, person: Person, words: list[str], kinds: list[int]) -> float:
    """El ministro español is rather the one of Spain, and never the one of Morocco."""
    country = country_named(words, kinds)
    if country is None:
        return 0.0
    theirs = nations(book, person)
    if country in theirs:
        return _COMPATRIOT
    return _FOREIGN if person.roles and theirs - {None} else 0.0


def _gender_named(book: Register, first: int, last: int, at: int) -> int:
    """The gender of an office by its article, where the word has but one form: la titular."""
    if at >= first:
        return 0
    article = book.frame.speech.articles.get(book.frame.tokens.words[at].lower(), 0)
    kinds = book.frame.tokens.kinds[first:last]
    return (
        article
        if article and not any(kind & flags.GENDER & ~article for kind in kinds if kind & flags.ROLE)
        else 0
    )


def _points(
    book: Register, person: Person, role: str, named: tuple[int, str], wanted: list[str], at: int
) -> float:
    """How well an office fits a person: the same noun or its kin, the same country or body, named near.

    What is named stands between blanks in the words of the role, and has a place among its kin.
    """
    rank, phrase = named
    if _of_another(book, role, phrase):
        return 0.0  # the governor is not the spokesman for the governor
    held, office = role.split(), phrase.split()
    before = rank and person.mentions[0][0] > at and book.frame.speech.subjectless
    if before and not (wanted and all(any(akin(word, one) for one in held) for word in wanted)):
        return 0.0  # what somebody else is called too, before the name; but Ministro del Interior: “...”
    kinds = book.frame.tokens.kinds[person.roles[0][0] : person.roles[0][1]]
    ranks = _other_ranks(held, kinds, (*wanted, *office))
    points = 10.0 - 1.5 * rank + (2.0 if person.mentions[0][0] <= at else 0.0)
    for word in wanted:
        points += 2 if any_akin(word, held) else _owned(book, person, word, held)
    if book.frame.speech.verb_first and _under(book, held, office[0]):
        points -= 3.0  # رئيس المنظمة is not نائبة رئيس المنظمة
    if book.frame.speech.verb_first and wanted and person.mentions[0][0] > at:
        points -= 0.0 if any(akin(word, one) for word in wanted for one in held) else _LATER
    points -= 1.5 * ranks  # "the President" is not the Vice President
    if book.frame.speech.subjectless and phrase not in role:  # la autoridad: who was named last
        since = next((at - first for first, _ in reversed(person.mentions) if first <= at), _RECENT)
        return points - min(1.0, since / _RECENT)
    if book.frame.speech.subjectless:
        points += 0.1 * min(len(person.mentions), _OFTEN)
    return points - min(1.0, abs(at - person.mentions[-1][0]) / 5000)


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
    if not speech.cased or office == _ANYBODY or role.count(office) != 1:
        return False
    before = role[: role.index(office)].split()
    while before and before[-1] in speech.determiners:
        before.pop()
    served = len(before) > 1 and before[-1] in speech.links and before[-1] not in speech.ands
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


def _held(book: Register, person: Person) -> str:
    """The words of somebody's offices, small, between blanks; put together once, as the offices stay."""
    if not person.held:
        words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
        held: list[str] = []
        for first, last in person.roles[:_ROLES]:
            held += (_free(book, first), *words[first + 1 : last])
        for first, last in person.mentions[:_ROLES]:  # jefe de la oficina, mayor X
            held += [words[k] for k in range(first, last) if kinds[k] & flags.SERVICE]
        if book.frame.speech.verb_first:
            held += _heading(book, person).split()
        person.held = f" {' '.join(held)} ".lower()
    return person.held


def _free(book: Register, k: int) -> str:
    """The first word of an office without an "and" or "to" written into it: والأمين, للأمين."""
    word, joining = book.frame.tokens.words[k], book.frame.speech.joining
    if not book.frame.speech.verb_first or not book.frame.tokens.kinds[k] & flags.ATTACHED:
        return word
    article = book.frame.speech.script.articles[0]
    if word.startswith(joining.articled[article]):
        return article + word[len(article) :] if word[1] != article[1] else word
    return word[1:] if word.startswith(joining.joined) else word


def _heading(book: Register, person: Person) -> str:
    """The office of who leads a delegation: وفد برئاسة X is رئيس الوفد."""
    words, leading = book.frame.tokens.words, book.frame.speech.script.leading
    before = (words[first - 1] for first, _ in person.mentions[:_ROLES] if first)
    return next((leading[word] for word in before if word in leading), "")


def _listed_points(person: Person, offices: tuple[str, ...], wanted: list[str]) -> float:
    """Just enough where the table's office is the one named, and nothing that is named contradicts it."""
    held = person.listed.split()
    fits = any(office in person.listed for office in offices)
    return _LEAST + 1 if fits and all(any_akin(word, held) for word in wanted) else 0.0
