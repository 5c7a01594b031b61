"""Mentions and sources to people: one person for a full name, a surname, an office, a pronoun."""

from dataclasses import dataclass, field

from parsers.facts.mentions import Mention, Range, Source
from parsers.languages.speech import (
    DETERMINER,
    FEMININE,
    HUMAN,
    GROUP,
    LINK,
    MASCULINE,
    PARTICLE,
    PLURAL,
    ROLE,
    Speech,
)
from parsers.tokens import Tokens


@dataclass(slots=True)
class Person:
    """Somebody of the text, gathered from all mentions."""

    name: Range
    words: tuple[str, ...]  # lower case, without initials
    role: Range | None = None
    gender: int = 0
    mentions: list[Range] = field(default_factory=list)
    place: Range | None = None
    surname: str | None = None
    speaks: bool = False
    introduced: bool = False
    nameless: bool = False


@dataclass(slots=True)
class Register:
    """Everybody found so far, by the words of their names."""

    tokens: Tokens
    speech: Speech
    inside: bytearray
    people: list[Person] = field(default_factory=list)
    by_word: dict[str, list[Person]] = field(default_factory=dict)
    of_mention: dict[int, Person] = field(default_factory=dict)  # first name token -> person
    order: list[tuple[int, Person]] = field(default_factory=list)  # frame mentions by token
    nouns: dict[str, Person] = field(default_factory=dict)


def register(tokens: Tokens, speech: Speech, inside: bytearray, mentions: list[Mention]) -> Register:
    """People for the names of a text: full names first, then the short ones."""
    book = Register(tokens, speech, inside)
    for mention in mentions:
        words = _words(tokens, mention)
        if len(words) > 1:
            _full(book, mention, words)
    for mention in mentions:
        words = _words(tokens, mention)
        if len(words) == 1:
            _short(book, mention, words)
    for person in book.people:
        person.mentions.sort()
    book.order.sort(key=lambda pair: pair[0])
    return book


def _words(tokens: Tokens, mention: Mention) -> tuple[str, ...]:
    first, last = mention.name
    return tuple(w.lower() for w in tokens.words[first:last] if len(w) > 1)


def _full(book: Register, mention: Mention, words: tuple[str, ...]) -> None:
    person = next(
        (p for p in book.by_word.get(words[-1], ()) if set(words) <= set(p.words) or set(p.words) <= set(words)), None
    )
    if person is None:
        person = _new(book, mention, words)
    elif len(words) > len(person.words) or (len(words) == len(person.words) and _longer(mention.name, person.name)):
        person.name, person.words = mention.name, words
        for word in words:
            if person not in book.by_word.setdefault(word, []):
                book.by_word[word].append(person)
    _add(book, person, mention)


def _longer(one: Range, other: Range) -> bool:
    return one[1] - one[0] > other[1] - other[0]


def _new(book: Register, mention: Mention, words: tuple[str, ...]) -> Person:
    person = Person(mention.name, words)
    book.people.append(person)
    for word in words:
        book.by_word.setdefault(word, []).append(person)
    return person


def _add(book: Register, person: Person, mention: Mention) -> None:
    tokens = book.tokens
    person.mentions.append((mention.first, mention.last))
    book.of_mention[mention.name[0]] = person
    if not book.inside[mention.name[0]]:
        book.order.append((mention.first, person))
    role = mention.role or mention.role_after
    if role and (person.role is None or not person.introduced) and (len(_words(tokens, mention)) > 1 or not person.role):
        if person.role is None or role[1] - role[0] > person.role[1] - person.role[0]:
            person.role = role
    if role:
        person.introduced = True
    person.place = person.place or mention.place
    person.gender = person.gender or _gender(tokens, mention)


def _gender(tokens: Tokens, mention: Mention) -> int:
    for k in range(mention.first, mention.last):
        flags = tokens.kinds[k] & (FEMININE | MASCULINE)
        if flags and flags != FEMININE | MASCULINE:
            return flags
    return 0


def _short(book: Register, mention: Mention, words: tuple[str, ...]) -> None:
    """A surname or first name alone: the person who was named so last, or comes next."""
    at = mention.first
    gender = _gender(book.tokens, mention)
    person = _pick(book.by_word.get(words[0], []), at, gender, words[0])
    if person is None:
        person = _new(book, mention, words)
    elif mention.title >= 0 or not person.surname:
        person.surname = book.tokens.words[mention.name[0]]
    _add(book, person, mention)


def _pick(people: list[Person], at: int, gender: int, word: str) -> Person | None:
    best, score = None, (-1, 0, 0)
    for person in people:
        if gender and person.gender and gender != person.gender:
            continue
        seen = [first for first, _ in person.mentions if first <= at]
        rank = (1 if seen else 0, max(seen) if seen else -person.mentions[0][0], 1 if person.words[-1] == word else 0)
        if rank > score or best is None:
            best, score = person, rank
    return best


def resolve(book: Register, source: Source, speaker: Person | None) -> Person | None:
    """The person a source means; `speaker` is who spoke last."""
    if source.mention is not None:
        person = book.of_mention.get(source.mention.name[0])
    elif source.kind == "pronoun":
        person = _pronoun(book, source, speaker)
    else:
        person = _noun(book, source, speaker)
    if person and source.mention is None:
        person.mentions.append((source.first, source.last))
        if not book.inside[source.first]:
            book.order.append((source.first, person))
    return person


def _pronoun(book: Register, source: Source, speaker: Person | None) -> Person | None:
    word = book.tokens.words[source.first].lower()
    flags = book.tokens.kinds[source.first]
    if flags & PLURAL:
        return speaker if speaker and speaker.nameless else None
    gender = FEMININE if word.endswith("elle") else flags & (FEMININE | MASCULINE)
    before = sorted((at for at in book.order if at[0] < source.first), key=lambda pair: -pair[0])[:12]
    for _, person in before:
        if person.gender in (0, gender) and (len(person.words) > 1 or person.speaks or person.introduced):
            if speaker and speaker.gender in (0, gender) and person is not speaker and not person.introduced:
                continue
            person.gender = person.gender or gender
            return person
    return speaker


def _noun(book: Register, source: Source, speaker: Person | None) -> Person | None:
    tokens = book.tokens
    first, last = source.first, source.last
    definite = tokens.words[first].lower() in ("the", "le", "la", "l’", "el", "los", "las", "les", "his", "her", "their")
    begin = first + (1 if tokens.kinds[first] & DETERMINER else 0)
    phrase = " ".join(tokens.words[begin:last]).lower()
    if definite or begin == first:
        person = _by_office(book, begin, last, source.first)
        if person:
            return person
    if phrase in book.nouns:
        return book.nouns[phrase]
    person = Person((first, last), (phrase,), nameless=True)
    book.people.append(person)
    book.nouns[phrase] = person
    return person


def _by_office(book: Register, first: int, last: int, at: int) -> Person | None:
    """The INTERPOL Chief, the Italian Minister: who has such an office."""
    tokens = book.tokens
    wanted = [tokens.words[k].lower() for k in range(first, last) if not tokens.kinds[k] & LINK]
    heads = [tokens.words[k].lower() for k in range(first, last) if tokens.kinds[k] & ROLE]
    if not heads:
        return None
    best, score = None, 0.0
    for person in book.people:
        if person.role is None or person.nameless:
            continue
        role = " ".join(tokens.words[person.role[0] : person.role[1]]).lower()
        head = next((n for n, kin in enumerate((heads[-1], *book.speech.kin.get(heads[-1], ()))) if kin in role), None)
        if head is None:
            continue
        points = 10.0 - head - 0.01 * max(0, at - person.mentions[-1][0]) / 10
        points += sum(2 for word in wanted if word not in heads and any(_akin(word, w) for w in role.split()))
        if points > score:
            best, score = person, points
    return best


def _akin(one: str, other: str) -> bool:
    """Italian and Italy."""
    size = min(len(one), len(other), 4)
    return size > 2 and one[:size] == other[:size]
