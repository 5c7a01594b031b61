"""Names to people: one person for a full name and its short forms, with office, title, gender and mentions."""

from bisect import insort
from dataclasses import dataclass, field

from parsers.facts.mentions import Mention, Range
from parsers.languages.speech import (
    AND,
    CLAUSE,
    COMMA,
    END,
    FEMININE,
    LINK,
    MASCULINE,
    RELATIVE,
    THAT,
    Speech,
)
from parsers.tokens import Tokens

_GENITIVE = ("’s", "'s", "’", "'")
SUBJECT, SPEAKS = 1, 2  # strength of a mention: at the head of a clause, or somebody's words are there


@dataclass(slots=True)
class Person:
    """Somebody of the text, gathered from all mentions."""

    name: Range
    words: tuple[str, ...]  # lower case, without initials
    role: Range | None = None
    roles: list[Range] = field(default_factory=list)
    gender: int = 0
    mentions: list[Range] = field(default_factory=list)
    place: Range | None = None
    surname: str | None = None  # the word that stands for the whole name
    speaks: bool = False
    quoted: bool = False
    introduced: bool = False  # with an office
    described: bool = False
    nameless: bool = False
    plural: bool = False
    doubtful: bool = True  # every mention is the first word of a sentence

    def human(self) -> bool:
        """Does anything but the capitals say that this is a person?"""
        return self.speaks or self.introduced or self.described or bool(self.gender) or (self.surname is not None and len(self.words) > 1)


@dataclass(slots=True)
class Register:
    """Everybody found so far, by the words of their names, and who is named where in the frame."""

    tokens: Tokens
    speech: Speech
    inside: bytearray
    people: list[Person] = field(default_factory=list)
    by_word: dict[str, list[Person]] = field(default_factory=dict)
    of_name: dict[int, Person] = field(default_factory=dict)  # first name token -> person
    order: list[tuple[int, int, int]] = field(default_factory=list)  # token, strength, number of the person
    nouns: dict[str, Person] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)

    def note(self, at: int, strength: int, person: Person) -> None:
        """Person is meant at a token of the frame."""
        number = self.numbers.setdefault(id(person), len(self.numbers))
        insort(self.order, (at, strength, number))

    def add(self, person: Person) -> Person:
        """Keep a new person."""
        self.people.append(person)
        self.numbers.setdefault(id(person), len(self.numbers))
        return person


def register(tokens: Tokens, speech: Speech, inside: bytearray, mentions: list[Mention]) -> Register:
    """People for the names of a text: full names first, then the short ones."""
    book = Register(tokens, speech, inside)
    words = [_words(tokens, mention) for mention in mentions]
    for mention, its in zip(mentions, words, strict=True):
        if len(its) > 1:
            _full(book, mention, its)
    for mention, its in zip(mentions, words, strict=True):
        if len(its) == 1:
            _short(book, mention, its[0])
    for person in book.people:
        person.mentions.sort()
    return book


def _words(tokens: Tokens, mention: Mention) -> tuple[str, ...]:
    first, last = mention.name
    return tuple(w.lower() for w in tokens.words[first:last] if len(w) > 1)


def _full(book: Register, mention: Mention, words: tuple[str, ...]) -> None:
    own = set(words)
    person = next((p for p in book.by_word.get(words[-1], ()) if own <= set(p.words) or set(p.words) <= own), None)
    if person is None:
        person = _new(book, mention, words)
    elif len(words) < len(person.words) and words[-1] == person.words[-1]:
        person.surname = person.surname or " ".join(tokens_of(book.tokens, mention.name))
    elif _size(mention.name) > _size(person.name):
        person.name, person.words = mention.name, words
        _index(book, person)
    _add(book, person, mention, full=True)


def tokens_of(tokens: Tokens, part: Range) -> list[str]:
    """The words of a range."""
    return tokens.words[part[0] : part[1]]


def _size(part: Range) -> int:
    return part[1] - part[0]


def _new(book: Register, mention: Mention, words: tuple[str, ...]) -> Person:
    person = book.add(Person(mention.name, words))
    _index(book, person)
    return person


def _index(book: Register, person: Person) -> None:
    for word in person.words:
        holders = book.by_word.setdefault(word, [])
        if person not in holders[-3:]:
            holders.append(person)


def _add(book: Register, person: Person, mention: Mention, *, full: bool) -> None:
    person.mentions.append((mention.first, mention.last))
    book.of_name[mention.name[0]] = person
    if not book.inside[mention.name[0]]:
        new = full and len(person.mentions) == 1 and (mention.described or mention.role is not None)
        book.note(mention.first, SUBJECT if new or leads(book.tokens, mention.first, mention.last) else 0, person)
    role = mention.role or mention.role_after
    if role:
        if person.role is None or (full and not person.introduced) or (full and _size(role) > _size(person.role)):
            person.role = role
        person.introduced = True
        person.roles.append(role)
    person.doubtful = person.doubtful and mention.name[0] in book.tokens.fresh and mention.first == mention.name[0]
    person.described = person.described or mention.described
    person.place = person.place or mention.place
    person.gender = person.gender or _gender(book.tokens, mention)


def leads(tokens: Tokens, first: int, last: int) -> bool:
    """Does a mention stand where a subject stands, and is it no genitive?"""
    kinds = tokens.kinds
    if last < len(tokens.words) and tokens.words[last] in _GENITIVE:
        return False
    if first in tokens.fresh or (first - 1 in tokens.fresh and kinds[first - 1] & LINK):
        return True
    before = kinds[first - 1]
    return bool(before & (COMMA | AND | END | THAT | RELATIVE | CLAUSE))


def _gender(tokens: Tokens, mention: Mention) -> int:
    for k in range(max(0, mention.first - 1), mention.last):
        flags = tokens.kinds[k] & (FEMININE | MASCULINE)
        if flags and flags != FEMININE | MASCULINE:
            return flags
    return 0


def _short(book: Register, mention: Mention, word: str) -> None:
    """A surname or first name alone: the person who was named so last, or comes next."""
    gender = _gender(book.tokens, mention)
    person = _pick(book.by_word.get(word, [])[-8:], mention.first, gender, word)
    if person is None:
        person = _new(book, mention, (word,))
    elif len(person.words) > 1 and (mention.title >= 0 or mention.role or word == person.words[-1]):
        person.surname = book.tokens.words[mention.name[0]]
    _add(book, person, mention, full=False)


def _pick(people: list[Person], at: int, gender: int, word: str) -> Person | None:
    best, score = None, (0, 0, 0)
    for person in people:
        if gender and person.gender and gender != person.gender and len(people) > 1:
            continue
        before = [first for first, _ in person.mentions[-40:] if first <= at]
        rank = (int(bool(before)), int(person.words[-1] == word), before[-1] if before else -person.mentions[0][0])
        if best is None or rank > score:
            best, score = person, rank
    return best
