"""What a person is called in one place: the words of a mention and what stands around them."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

Range = tuple[int, int]  # tokens, half-open


def size(part: Range) -> int:
    """How many tokens it has."""
    return part[1] - part[0]


class Mention(Struct, frozen=True):
    """One name in the text, by token numbers: the whole with title and office, and its parts."""

    first: int  # begins with office or title, or with the name
    last: int  # one past the name
    name: Range
    role: Range | None = None  # before the name
    role_after: Range | None = None  # ", the minister of X," or "as minister of X" behind it
    title: int = -1  # token of an honorific; -1 without
    place: Range | None = None  # of the World Health Organization, (Morocco)
    described: bool = False  # an age or what the person is stands behind: ", 58," ", a resident of"
    gained: bool = False  # the office is what somebody is elected or appointed to
    counted: bool = False  # introduced without an office: chosen, succeeded, at the head of something

    @property
    def titled(self) -> int:
        """Where the name begins, with its title."""
        return self.title if self.title >= 0 else self.name[0]

    @property
    def end(self) -> int:
        """One past the name, or the office behind it."""
        return self.role_after[1] if self.role_after else self.last


class Sayer(Struct, frozen=True):
    """Who speaks, as the frame of a quotation or statement names them."""

    kind: Literal["name", "pronoun", "noun", "verb", "nobody"]  # verb: the subject is in its form alone
    first: int
    last: int
    mention: Mention | None = None


def tokens_of(mentions: Iterable[Mention]) -> set[int]:
    """The tokens of names with their offices, also of those behind them."""
    taken = set[int]()
    for mention in mentions:
        taken.update(range(mention.first, mention.last), range(*(mention.role_after or (0, 0))))
    return taken


def named(mention: Mention) -> Sayer:
    """A name as a sayer."""
    return Sayer("name", mention.first, mention.last, mention)


def pronoun(k: int) -> Sayer:
    """A pronoun, or one word that stands for somebody like it, as a sayer."""
    return Sayer("pronoun", k, k + 1)
