"""The release record, version 1: the nouns that the facts share.

Offsets are half-open, in code points, of the document's canonical text. A fact that the
text does not state is None; it is never a guess. Lists are empty when nothing was found.
"""

from collections.abc import Iterable
from typing import Final, Generic, Literal, TypeVar

from msgspec import Struct

SCHEMA: Final = "plenary.release/1"

Value = TypeVar("Value")

Span = tuple[int, int]
Spans = tuple[Span, ...]


def back(at: int, size: int) -> int:
    """So many characters or words before a place, or the first one; a fifth of what max() costs."""
    return at - size if at > size else 0


def stands_in(at: int, spans: Iterable[Span]) -> bool:
    """Does a character stand in one of some places?"""
    for start, end in spans:  # noqa: SIM110 (asked for each word of a topic)
        if start <= at < end:
            return True
    return False


class Fact(Struct, Generic[Value], frozen=True):
    """A value, the characters that prove it and the rule that read it."""

    value: Value
    spans: Spans
    rule: str
    confidence: float


class Document(Struct, frozen=True):
    """Which bytes and which text the record was read from; url and fetched_at come from collect."""

    sha256: str
    text_sha256: str
    language: str
    title: str | None
    reader: str
    truncated: bool
    url: str | None = None
    fetched_at: str | None = None


class Reason(Struct, frozen=True):
    """One rule that speaks for or against relevance, and where."""

    rule: str
    spans: Spans


class Relevance(Struct, frozen=True):
    """Is a session of the General Assembly the subject?"""

    general_assembly: bool
    score: float
    reasons: tuple[Reason, ...]


class Dateline(Struct, frozen=True):
    """Where and when the release was issued, as its first line says."""

    place: str
    city: str | None
    country: str | None
    date: str | None


class Venue(Struct, frozen=True):
    """Where the session is held: common English names, country as ISO 3166-1 alpha-2."""

    city: str | None
    country: str | None
    country_name: str | None


class Dates(Struct, frozen=True):
    """First and last day of the session; EDTF style, "XXXX-11-05" where the year is open."""

    start: str | None
    end: str | None


class Attendance(Struct, frozen=True):
    """How many of whom, from how many countries."""

    count: int | None
    qualifier: Literal["exact", "approx", "more than", "nearly"]
    of: str | None
    countries: int | None


class Speaker(Struct, frozen=True):
    """A person (or unnamed voice) of the text with every mention; id is local to the record."""

    id: str
    name: str
    surname: str | None
    role: str | None
    organisation: str | None
    country: str | None
    office: str | None
    wikidata: str | None
    name_span: Span | None
    role_span: Span | None
    mentions: Spans


class Cue(Struct, frozen=True):
    """The words that say who speaks."""

    text: str
    span: Span


class Quote(Struct, frozen=True):
    """Exact words of a speaker; the spans, joined by one space, are the text."""

    text: str
    speaker: str | None
    kind: Literal["direct", "mixed"]
    spans: Spans
    cue: Cue | None


class Statement(Struct, frozen=True):
    """Reported speech."""

    text: str
    speaker: str | None
    spans: Spans
    cue: Cue | None


class Topic(Struct, frozen=True):
    """A subject of the closed list, with its IPTC Media Topic id where one exists."""

    value: str
    medtop: str | None
    spans: Spans


class Announcement(Struct, frozen=True):
    """A decision or event that the release announces; people are speaker ids."""

    kind: Literal[
        "resolution", "declaration", "election", "admission", "notice", "agreement", "next-host", "other"
    ]
    text: str
    spans: Spans
    people: tuple[str, ...]


class Resolved(Struct, frozen=True):
    """What the authority tables add; never mixed with the text's own facts."""

    session: int | None = None
    year: int | None = None
    start: str | None = None
    end: str | None = None
    city: str | None = None
    country: str | None = None
    officials: dict[str, str] | None = None
    source: Literal["reference"] = "reference"


class Conflict(Struct, frozen=True):
    """Where text and authority table disagree; a flag, never an overwrite."""

    fact: str
    text_value: str
    reference_value: str


class Release(Struct, frozen=True):
    """The structured record of one document."""

    document: Document
    relevance: Relevance
    headline: Fact[str] | None = None
    published: Fact[str] | None = None
    issuer: Fact[str] | None = None
    distributor: Fact[str] | None = None
    dateline: Fact[Dateline] | None = None
    session: Fact[int] | None = None
    venue: Fact[Venue] | None = None
    dates: Fact[Dates] | None = None
    theme: Fact[str] | None = None
    attendance: tuple[Fact[Attendance], ...] = ()
    member_countries: Fact[int] | None = None
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    statements: tuple[Statement, ...] = ()
    topics: tuple[Topic, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    resolved: Resolved = Resolved()
    conflicts: tuple[Conflict, ...] = ()
    schema: Literal["plenary.release/1"] = SCHEMA

    @property
    def published_day(self) -> str | None:
        """The day of publication, where the text says its year too."""
        told = self.published.value if self.published else "X"
        return None if told.startswith("X") else told
