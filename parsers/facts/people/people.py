"""Names to people: one person for a full name and its short forms, with office, gender and mentions."""

from bisect import insort
from itertools import compress

from parsers.facts.mentions import Mention, Range
from parsers.facts.passages.frame import Frame
from parsers.facts.people.asked import asked, asks_somebody
from parsers.facts.people.couples import share_surnames
from parsers.facts.people.examples import one_of_several
from parsers.facts.people.fathers import by_father, of_father, otherwise_articled, titles, with_second
from parsers.facts.people.genders import gender_of
from parsers.facts.people.leading import articled_behind_comma, behind_verb, doubtful, leads, led_in, told_by
from parsers.facts.people.offices_compared import (
    grade_before,
    only_runs,
    replaces,
    says_less,
)
from parsers.facts.people.own_words import whose_words
from parsers.facts.people.praised import introduces
from parsers.facts.people.preambles import beside_subject
from parsers.facts.people.spelled import bones, plain
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

SUBJECT, SPEAKS = 1, 2  # strength of a mention: at the head of a clause, or somebody's words are there
_VERB = flags.SAID | flags.JUDGED | flags.AUXILIARY
_HOLDERS = 8  # people of one name that are compared
_TWO_SURNAMES = 2  # words of a name without its second surname: Ana Roe, later Ana Roe Paz
_MENTIONS = 40  # mentions of a person that are compared


class Person:
    """Somebody of the text, gathered from all mentions: it grows while the text is walked."""

    __slots__ = (
        "asks", "described", "doubtful", "gained", "gender", "held", "indefinite", "initialled", "introduced",
        "listed", "mentions", "name", "nameless", "number", "place", "plural", "quoted", "role", "roles",
        "speaks", "surname", "voiced", "words",
    )  # fmt: skip

    def __init__(self, number: int, name: Range, words: tuple[str, ...]) -> None:
        self.number = number
        self.name = name
        self.words = words  # lower case, without initials
        self.role: Range | None = None
        self.roles: list[Range] = []
        self.held = ""  # the words of the offices, once somebody asks
        self.listed = ""  # the office that the authority table gives, where the text gives none
        self.gender = 0
        self.mentions: list[Range] = []
        self.place: Range | None = None
        self.surname: str | None = None  # the words that stand for the whole name
        self.speaks = False
        self.quoted = False
        self.asks = False  # a reporter, whose questions others answer
        self.voiced = False  # a verb stands right behind a mention
        self.introduced = False  # with an office
        self.gained = False  # that office is what somebody is elected or appointed to
        self.described = False
        self.initialled = False  # an initial and a point before the surname
        self.nameless = False
        self.indefinite = False  # a spokesman, not the spokesman
        self.plural = False
        self.doubtful = True  # every mention is the first word of a sentence or stands behind a preposition

    def full(self) -> bool:
        """Is the name more than a first name or a surname: Ana Ruiz, A. Ruiz?"""
        return len(self.words) > 1 or self.surname is not None or self.initialled

    def human(self) -> bool:
        """Does anything but the capitals say that this is a person?"""
        gender = self.gender and (len(self.words) > 1 or not self.doubtful or self.voiced)
        known = self.speaks or self.introduced or self.described or gender
        return bool(known) or (self.surname is not None and len(self.words) > 1)


class Register:
    """Everybody found so far, by the words of their names, and who is named where in the frame."""

    __slots__ = ("by_word", "frame", "nouns", "of_name", "order", "people")

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.people: list[Person] = []
        self.by_word: dict[str, list[Person]] = {}
        self.of_name: dict[int, Person] = {}  # first name token -> person
        self.order: list[tuple[int, int, int]] = []  # token, strength, number of the person
        self.nouns: dict[str, Person] = {}  # speakers without a name

    def note(self, at: int, strength: int, person: Person) -> None:
        """A person is meant at a token of the frame."""
        if self.order and self.order[-1][0] > at:
            insort(self.order, (at, strength, person.number))
        else:
            self.order.append((at, strength, person.number))

    def new(self, name: Range, words: tuple[str, ...]) -> Person:
        """Somebody who was not there yet."""
        person = Person(len(self.people), name, words)
        self.people.append(person)
        return person


def register(frame: Frame) -> Register:
    """People for the names of a text: full names first, then the short ones."""
    book = Register(frame)
    words = [_words(frame.tokens, frame.speech, mention) for mention in frame.mentions]
    share_surnames(frame, words)
    kinds = frame.tokens.kinds
    late = [  # De la Roe, Sheikh Omar
        kinds[mention.name[0]] & flags.PARTICLE or len(its) == 1 + titles(frame.speech, its)
        for mention, its in zip(frame.mentions, words, strict=True)
    ]
    for mention, its, led_so in zip(frame.mentions, words, late, strict=True):
        if len(its) > 1 and not led_so:
            _full(book, mention, its)
    for mention, its in compress(zip(frame.mentions, words, strict=True), late):
        if len(its) > 1:
            _full(book, mention, its)
    for person in book.people:
        person.mentions.sort()
    for mention, its in zip(frame.mentions, words, strict=True):
        if len(its) == 1:
            _short(book, mention, its[0])
    book.order.sort()
    return book


def _words(tokens: Tokens, speech: Speech, mention: Mention) -> tuple[str, ...]:
    first, last = mention.name
    found = tuple([plain(speech, word) for word in tokens.words[first:last] if len(word) > 1])
    return (found[0][1:], *found[1:]) if found and led(tokens, first) else found


def led(tokens: Tokens, first: int) -> bool:
    """Is an "and" or a "to" written into the first word of a name?"""
    kind = tokens.kinds[first]
    return bool(kind & flags.ATTACHED and kind & flags.GIVEN)


def _full(book: Register, mention: Mention, words: tuple[str, ...]) -> None:
    own, speech = set(words), book.frame.speech
    holders = book.by_word.get(words[-1], ())
    same = (p for p in holders[:_HOLDERS] if own <= set(p.words) or own >= set(p.words))
    person = next((p for p in same if not of_father(speech, words, p.words)), None)
    if person is None and speech.subjectless and len(words) > _TWO_SURNAMES:
        person = next((p for p in book.by_word.get(words[-2], ()) if with_second(words, p.words)), None)
    person = person or by_father(speech, book.by_word, words)
    if person is None:
        person = _known(book, mention, words)
    elif len(words) < len(person.words) and words[-1] == person.words[-1]:
        person.surname = person.surname or book.frame.tokens.slice(*mention.name)
    elif _size(mention.name) > _size(person.name) or _shouted(book.frame.tokens, mention.name, person.name):
        person.name, person.words = mention.name, words
        _index(book, person)
    person.gender = person.gender or gender_of(book.frame, mention)
    _add(book, person, mention, full=True)


def _shouted(tokens: Tokens, name: Range, other: Range) -> bool:
    """Is the other one the same name in the capitals of a headline?"""
    same = _size(name) == _size(other)
    return same and tokens.slice(*other).isupper() and not tokens.slice(*name).isupper()


def _size(part: Range) -> int:
    return part[1] - part[0]


def _known(book: Register, mention: Mention, words: tuple[str, ...]) -> Person:
    person = book.new(mention.name, words)
    second = book.frame.tokens.words[mention.name[0] + 1 : mention.name[1]][:1]
    person.initialled = second == ["."] or mention.counted
    _index(book, person)
    return person


def _index(book: Register, person: Person) -> None:
    for word in person.words:
        holders = book.by_word.setdefault(word, [])
        if person not in holders[-3:]:
            holders.append(person)


def _add(book: Register, person: Person, mention: Mention, *, full: bool) -> None:
    """One more mention of a person, with what it tells."""
    person.mentions.append((mention.first, mention.last))
    book.of_name[mention.name[0]] = person
    if role := _better(book.frame.tokens, book.frame.speech, mention):
        _take_office(book, person, mention, role, full=full)
    elif mention.counted:
        person.introduced = person.introduced or introduces(book.frame, mention)
    if not book.frame.inside[mention.name[0]]:
        new = full and len(person.mentions) == 1 and (mention.described or mention.role is not None)
        _note(book, person, mention, new=new)
    person.doubtful = person.doubtful and doubtful(book.frame.tokens, mention)
    person.described = person.described or mention.described
    person.place = person.place or mention.place
    person.voiced = person.voiced or _voiced(book, mention)


def _take_office(book: Register, person: Person, mention: Mention, role: Range, *, full: bool) -> None:
    """The offices that a mention tells, `role` the better one; what says most of somebody is the role."""
    tokens, speech = book.frame.tokens, book.frame.speech
    longer = (full or mention.gained) and (
        not person.introduced or (person.role is not None and _size(role) > _size(person.role))
    )
    gained = person.gained, mention.gained
    if replaces(tokens, speech, person.role, role, longer=longer, gained=gained):
        person.role = role
    won = mention.gained and not only_runs(tokens, speech, role)
    person.gained = person.gained or (won and not book.frame.inside[mention.name[0]])
    person.introduced = person.introduced or introduces(book.frame, mention)
    person.roles += filter(None, (mention.role, mention.role_after, grade_before(tokens, speech, mention)))


def _better(tokens: Tokens, speech: Speech, mention: Mention) -> Range | None:
    """Of the offices before and behind a name the one that says more: General X, director of Y."""
    role, after = mention.role, mention.role_after
    if role is None or after is None:
        return role or after
    owned = tokens.kinds[mention.first] & flags.OWNER  # his counterpart, X, director of Y
    return after if owned or says_less(tokens, speech, role, after) else role


def _note(book: Register, person: Person, mention: Mention, *, new: bool) -> None:
    """Note where somebody is named, and whether the sentence is about whom it names there."""
    tokens, (first, last) = book.frame.tokens, (mention.first, mention.last)
    if asked(book.frame, mention):
        return book.note(first, SUBJECT, person)
    if asks_somebody(book.frame, last):
        return book.note(first, 0, person)
    new = new and not (book.frame.speech.subjectless and led_in(tokens, first))
    if book.frame.speech.cased and (side := beside_subject(book.frame, mention, person.gender)):
        return book.note(first, SUBJECT if side > 0 else 0, person)
    first -= articled_behind_comma(tokens, first) if book.frame.speech.subjectless else 0
    new = new or one_of_several(book.frame, mention) or whose_words(book.frame, mention)
    behind = told_by(tokens, first) or (book.frame.speech.verb_first and behind_verb(tokens, first))
    return book.note(first, SUBJECT if new or behind or leads(tokens, first, last) else 0, person)


def _voiced(book: Register, mention: Mention) -> bool:
    """Does a verb follow that people are the subject of: Ana Ruiz agreed, Ruiz defied it."""
    tokens, behind = book.frame.tokens, mention.last
    if behind >= len(tokens.words) or not tokens.words[behind].islower():
        return False
    kind = tokens.kinds[behind]
    endings = book.frame.speech.participles
    return bool(kind & _VERB) or (not kind and bool(endings[0]) and tokens.words[behind].endswith(endings))


def _short(book: Register, mention: Mention, word: str) -> None:
    """A surname or first name alone: the person who was named so last, or comes next."""
    gender = gender_of(book.frame, mention)
    holders = book.by_word.get(word) or _spelled_otherwise(book, word)
    person = _pick(holders[-_HOLDERS:], mention.first, gender, word)
    if person is None:
        person = _known(book, mention, (word,))
    elif len(person.words) > 1 and (mention.title >= 0 or mention.role or word == person.words[-1]):
        person.surname = book.frame.tokens.words[mention.name[0]]
        person.name = person.name if _size(person.name) > 1 else mention.name  # Mr Roe, of Bo and Ana Roe
    person.gender = person.gender or gender
    _add(book, person, mention, full=False)


def _spelled_otherwise(book: Register, word: str) -> list[Person]:
    """Those whose surname it is but for vowels or the article: أوركيزا, later أوركويزا; الحموشي, حموشي."""
    for last in otherwise_articled(book.frame.speech, word):
        if found := [one for one in book.by_word.get(last, ()) if one.words[1:] and one.words[-1] == last]:
            return found
    shape = bones(word)
    people = book.people if shape and not book.frame.speech.cased else []
    return [one for one in people if bones(one.words[-1]) == shape]


def _pick(people: list[Person], at: int, gender: int, word: str) -> Person | None:
    """Of the people of one name: of this gender, named before, by this surname, so before, last."""
    best, score = None, (0, 0, 0, 0)
    for person in people:
        if gender and person.gender and gender != person.gender and len(people) > 1:
            continue
        before = [first for first, _ in person.mentions[-_MENTIONS:] if first <= at]
        rank = (
            int(bool(before)),
            int(person.words[-1] == word),
            int(person.surname is not None),  # Roe, his daughter Ana Roe, and Roe again
            before[-1] if before else -person.mentions[0][0],
        )
        if best is None or rank > score:
            best, score = person, rank
    return best
