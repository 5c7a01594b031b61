"""Offices to people: "the INTERPOL Chief", "the Italian Minister" mean somebody who was named."""

from bisect import bisect_left

from parsers.facts.mentions import tokens_of
from parsers.facts.people.held_words import heading, held_words
from parsers.facts.people.leading import leads
from parsers.facts.people.office_points import LEAST, NamedOffice, fit
from parsers.facts.people.office_words import (
    ANY,
    any_akin,
    before_of,
    first_office,
    known_phrase,
    office_head,
)
from parsers.facts.people.officed_bodies import is_body_of
from parsers.facts.people.people import SUBJECT, Person, Register
from parsers.facts.people.preambles import behind_preamble
from parsers.facts.people.spelled import freed
from parsers.facts.people.spoken_of import subject
from parsers.facts.people.turns import replaced
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags
from parsers.languages.speech import filled
from parsers.reference import office_of

_NO_NAME = flags.LINK | flags.DETERMINER | flags.ROLE  # of a phrase: neither country nor body; but a rank
_GENERAL = flags.ROLE | flags.RANK  # la directora GENERAL de Puertos
_FURTHEST = 4  # tokens between "the" and the office
_HOLDERS = 200  # people compared


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
        one.listed = one.listed or ("" if one.roles else heading(book, one))
    taken = tokens_of(book.frame.mentions)
    for k in tokens.noted:
        if not kinds[k] & flags.ROLE or inside[k] or k in taken or not k:
            continue
        if k + 1 < len(kinds) and kinds[k + 1] & (flags.ROLE | flags.LINK):
            begins = k - 1 in tokens.fresh or behind_preamble(book.frame, k - 1) or _told(book, k - 2)
            of = k + 1 + (kinds[k + 1] & _GENERAL == _GENERAL and book.frame.speech.adjectives_follow)
            if begins and book.frame.speech.cased and kinds[min(of, len(kinds) - 1)] & flags.LINK:
                _note_full(book, k - 1)
            continue
        first = _article(book, k)
        last = _over_ranks(book, k + 1)
        person = by_office(book, first + 1, last, first) if first >= 0 else None
        if person:
            person.mentions.append((first, last))
            book.note(first, SUBJECT if leads(tokens, first, last) else 0, person)


def _told(book: Register, verb: int) -> bool:
    """Is a verb of speech right before an article whose subject stands there: INTERVINO el juez de Y?"""
    frame = book.frame
    return frame.speech.subjectless and verb > 0 and bool(frame.tokens.kinds[verb] & flags.SAID)


def _over_ranks(book: Register, end: int) -> int:
    """One past the ranks behind an office: el director EJECUTIVO ha agradecido."""
    tokens = book.frame.tokens
    while (
        book.frame.speech.adjectives_follow
        and end < len(tokens.words)
        and tokens.kinds[end] & (flags.RANK | flags.SERVICE | flags.GROUP) == flags.RANK
        and tokens.words[end].islower()
    ):
        end += 1
    return end


def _note_full(book: Register, first: int) -> None:
    """The office with all that it is of, where a subject stands: Le ministre d’État rentre."""
    tokens = book.frame.tokens
    noun = noun_at(book.frame, first, len(tokens.words))
    if noun is None or not tokens.kinds[first] & flags.DEFINITE or tokens.kinds[first] & flags.OWNER:
        return
    last = _finite(book, first + 2, noun.last)
    person = by_office(book, first + 1, last, first)
    behind = range(first + 2, last)
    named = [tokens.words[k].lower() for k in behind if not tokens.kinds[k] & _NO_NAME]
    if person and all(any_akin(word, held_words(book, person).split()) for word in named):
        person.mentions.append((first, last))
        book.note(first, SUBJECT, person)


def _finite(book: Register, begin: int, end: int) -> int:
    """The first word that ends as verbs do, or is one: La ministra de Justicia VISITÓ X; else the end."""
    tokens, endings = book.frame.tokens, filled(book.frame.speech.unstated.finite_endings)
    for k in range(begin, end):
        strange = not tokens.kinds[k] and tokens.words[k].endswith(endings)
        if strange or (tokens.kinds[k] & flags.DONE and tokens.words[k].islower()):
            return k
    return end


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
    words[:1] = [freed(book.frame.tokens, book.frame.speech, first).lower()]
    head = first_office(words, kinds) if book.frame.speech.verb_first else ""
    near = before_of(kinds) if book.frame.speech.adjectives_follow else len(kinds)
    size, whole = known_phrase(kin, words) if len(words) > 1 else (0, ())  # the head of state
    head = head or office_head(words[:near], kinds[:near], kin) or (words[0] if whole else "")
    if not head or is_body_of(book.frame.tokens, book.frame.speech, first, last):
        return None
    if gone := replaced(book, first, last):
        return gone
    offices = whole or (head, *kin.get(head, ()))
    gender = _of_anybody(book, first, last) if ANY in offices else _gender_named(book, first, last, at)
    honoured = book.frame.speech.verb_first and book.frame.tokens.kinds[max(0, first - 1)] & flags.HONORIFIC
    beside = zip(words[size:], kinds[size:], strict=True)
    wanted = [w for w, kind in beside if not kind & _NO_NAME or (kind & flags.RANK and w not in head.split())]
    bare = all(kind & (_NO_NAME | flags.PLACE) for kind in kinds[size:])
    unsure = len(offices) > 1 and at >= 0 and not book.frame.speech.verb_first
    about = _about(book, at, gender, bare=bare) if unsure else None
    sent = not book.frame.speech.delegations.isdisjoint(wanted)
    phrases = [f" {office} " for office in offices]
    named = NamedOffice(words, kinds, offices, phrases, wanted, at, bool(whole), bool(honoured), sent, about)
    best, score = None, LEAST
    for person in book.people[:_HOLDERS]:
        if gender and person.gender and not person.gender & gender:
            continue
        points = fit(book, person, named)
        if points > score:
            best, score = person, points
    return best


def by_office_alone(book: Register, begin: int, end: int, first: int) -> Person | None:
    """Whom an office of few words means, before what is told of it: el comisario EN UN ARTÍCULO."""
    kinds = book.frame.tokens.kinds
    for k in range(begin, end):
        if kinds[k] & (flags.LINK | flags.STOP):
            return None if k == begin or kinds[k] & flags.OF else by_office(book, begin, k, first)
        if not kinds[k] & (flags.ROLE | flags.RANK):
            return None
    return None


def _about(book: Register, at: int, gender: int, *, bare: bool) -> Person | None:
    """Whom the sentence around token `at` is about, or the one before where it begins there.

    Ruiz lo alabó como obra que el jerarca llamó “...”. X received Y. THE KENYAN OFFICIAL said.
    """
    begin, _ = book.frame.sentence(at)
    if begin == at and bare:
        before = bisect_left(book.frame.starts, at) - 1
        return subject(book, book.frame.starts[before], at, gender, sure=True) if before >= 0 else None
    return subject(book, begin, at, gender, sure=True)


def _of_anybody(book: Register, first: int, last: int) -> int:
    """The gender of a noun that stands for any office: المسؤولة; 0 where its article or a land tells more."""
    tokens, speech = book.frame.tokens, book.frame.speech
    if not speech.verb_first or any(kind & flags.PLACE for kind in tokens.kinds[first:last]):
        return 0
    return flags.FEMININE if speech.script.feminine.fullmatch(tokens.words[first]) else flags.MASCULINE


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
