"""What a person is called in one place: the words of a mention and what stands around them."""

from dataclasses import dataclass

Range = tuple[int, int]  # tokens, half-open


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in the text, by token numbers: the whole with title and office, and its parts."""

    first: int  # begins with office or title, or with the name
    last: int  # one past the name
    name: Range
    role: Range | None = None
    role_after: Range | None = None  # ", the minister of X," behind the name; ends the mention for `behind`
    title: int = -1  # token of an honorific; -1 without
    behind: int = -1  # one past the apposition, or `last`
    place: Range | None = None  # of the World Health Organization, (Morocco)
    described: bool = False  # an age or what the person is stands behind: ", 58," ", a resident of"


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks, as the frame of a quotation or statement names them."""

    kind: str  # "name", "pronoun", "noun"
    first: int
    last: int
    mention: Mention | None = None
