"""Somebody of a text, with office, gender and mentions, and the register of all of them."""

from bisect import insort

from parsers.facts.mentions import Range
from parsers.facts.passages.frame import Frame

# Strength of a mention: at the head of a clause; somebody's words are there; the sentence ends with who acts.
SUBJECT, SPEAKS, HANDED = 1, 2, 3


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


Named = tuple[int, int, int]  # token, strength, number of the person


class Register:
    """Everybody found so far, by the words of their names, and who is named where in the frame."""

    __slots__ = ("by_shape", "by_word", "frame", "nouns", "of_name", "order", "people", "shaped")

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.people: list[Person] = []
        self.by_word: dict[str, list[Person]] = {}
        self.by_shape: dict[str, list[Person]] = {}  # by the consonants of the last word, where it was asked
        self.shaped = 0  # how many of the people are there
        self.of_name: dict[int, Person] = {}  # first name token -> person
        self.order: list[Named] = []
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
