"""The nouns of a digest as a person sees it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuoteView:
    """Exact words, in the quotation marks of their language, and who said them."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A field that was corrected: what it said, what it says now."""

    field: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReasonView:
    """An interest and what of it was found."""

    interest: str
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyView:
    """The same release elsewhere."""

    title: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """One release.

    `lost` are the names of interests that it is no longer about; `quotes_left` says how many quotations are
    not shown, and nothing where all are.
    """

    number: int
    handle: str
    headline: str
    language: str
    direction: str
    facts: tuple[tuple[str, str], ...]
    changes: tuple[ChangeView, ...]
    lost: tuple[str, ...]
    reasons: tuple[ReasonView, ...]
    quotes: tuple[QuoteView, ...]
    quotes_left: str
    copies: tuple[CopyView, ...]
    link: str | None


@dataclass(frozen=True, slots=True)
class Section:
    """The releases of one role."""

    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A digest as a person sees it."""

    subject: str
    title: str
    date: str
    summary: str
    sections: tuple[Section, ...]
    more: str | None
    why: str
