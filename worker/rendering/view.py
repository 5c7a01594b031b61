"""Turns a digest into what is shown of it: text and HTML mail both show this, in this order; pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from parsers.records import Quote, Release
from worker.digests import Digest
from worker.matching import Evidence
from worker.news import Copy, Entry
from worker.rendering.dates import moment
from worker.rendering.facts import before_and_after, facts_of, ordinal
from worker.rendering.plain import label, paragraph, web_address

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
SECTIONS = (("new", "New"), ("correction", "Corrected"), ("archive", "Added to the archive"))
MARKS = {"fr": ("«\u00a0", "\u00a0»"), "es": ("«", "»"), "ar": ("«", "»")}
PLACES = {
    "headline": " in the headline",
    "theme": " of the session",
    "text": " in the text",
    "quotes": " in a quotation",
    "statements": " in a statement",
    "announcements": " in an announcement",
    "venue": " as host",
    "resolved": " by the reference table",
}
LONGEST_QUOTE = 4000
QUOTES = ((1, 20), (3, 8), (10, 5), (50, 3))
"""Quotations shown of each release, by how many releases the digest tells."""
SCRAP = 4
"""Borrowed words ("formidable", "step up") shorter than this are left to the record."""


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
    """One release."""

    number: int
    handle: str
    headline: str
    language: str
    direction: str
    facts: tuple[tuple[str, str], ...]
    changes: tuple[ChangeView, ...]
    reasons: tuple[ReasonView, ...]
    quotes: tuple[QuoteView, ...]
    quotes_left: int
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


def view(digest: Digest) -> View:
    """What is shown of a digest."""
    shown = next((most for size, most in QUOTES if len(digest.entries) <= size), QUOTES[-1][1])
    order = [entry for role, _ in SECTIONS for entry in digest.entries if entry.role == role]
    cards = {id(entry): _card(entry, n, digest, shown) for n, entry in enumerate(order, 1)}
    sections = tuple(
        Section(title, tuple(cards[id(entry)] for entry in order if entry.role == role))
        for role, title in SECTIONS
        if any(entry.role == role for entry in order)
    )
    return View(
        subject=subject(digest),
        title=_assemblies(digest.entries),
        date=moment(digest.created_at),
        summary=_counted(digest),
        sections=sections,
        more=_more(digest.more),
        why=f"You get this as {label(digest.subscription_id, 80)} ({label(digest.schedule, 80)}).",
    )


def subject(digest: Digest) -> str:
    """One line that says what came: the headline of a single release, else how many and on what."""
    if len(digest.entries) > 1 or digest.more:
        return f"{_assemblies(digest.entries)}: {_tally(digest)}"
    entry = digest.entries[0]
    prefix = {"correction": "Corrected: ", "archive": "From the archive: "}.get(entry.role, "")
    return prefix + _headline(entry.record)


def _counted(digest: Digest) -> str:
    counts = Counter(entry.role for entry in digest.entries)
    parts = [
        _plural(counts["new"], "new release"),
        _plural(counts["correction"], "correction"),
        f"{counts['archive']} from the archive" if counts["archive"] else "",
        f"{digest.more} more" if digest.more else "",
    ]
    return ", ".join(part for part in parts if part)


def _tally(digest: Digest) -> str:
    counts = Counter[str](entry.role for entry in digest.entries)
    words = (("new", "new"), ("correction", "corrected"), ("archive", "archived"))
    parts = [f"{counts[role]} {word}" for role, word in words if counts[role]]
    return ", ".join([*parts, f"{digest.more} more"] if digest.more else parts)


def _plural(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""


def _assemblies(entries: Iterable[Entry]) -> str:
    found = {entry.record.session.value if entry.record.session else None for entry in entries}
    sessions = sorted(session for session in found if session)
    if not sessions or len(sessions) < len(found) or len(sessions) > 3:
        return "INTERPOL General Assembly"
    *others, last = map(ordinal, sessions)
    if not others:
        return f"{last} INTERPOL General Assembly"
    return f"{', '.join(others)} and {last} INTERPOL General Assemblies"


def _more(left_out: int) -> str | None:
    if not left_out:
        return None
    what = "1 more release is" if left_out == 1 else f"{left_out:,} more releases are"
    return f"{what} not shown here. See all with: plenary releases list"


def _headline(record: Release) -> str:
    title = label((record.headline.value if record.headline else record.document.title) or "")
    session = (
        f"on the {ordinal(record.session.value)} General Assembly" if record.session else "without headline"
    )
    return title or f"A release {session}"


def _card(entry: Entry, number: int, digest: Digest, most_quotes: int) -> Card:
    record = entry.record
    language = record.document.language
    quotes = _chosen(entry, most_quotes)
    return Card(
        number=number,
        handle=label(entry.release_id, 80),
        headline=_headline(record),
        language=language if language.replace("-", "").isalnum() and language.isascii() else "und",
        direction="rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr",
        facts=tuple((name, value) for name, value in facts_of(record, entry.published) if value),
        changes=tuple(ChangeView(*before_and_after(change)) for change in entry.changes[:12]),
        reasons=tuple(_reason(m.interest_id, m.evidence, digest) for m in entry.matches[:10]),
        quotes=tuple(_quote(quote, record) for quote in quotes),
        quotes_left=len(record.quotes) - len(quotes),
        copies=tuple(_copied(copy) for copy in entry.copies[:10]),
        link=web_address(entry.url),
    )


def _reason(interest_id: str, evidence: Sequence[Evidence], digest: Digest) -> ReasonView:
    found = dict.fromkeys(_because(one) for one in evidence)
    return ReasonView(label(digest.interests.get(interest_id) or interest_id, 80), tuple(found)[:6])


def _because(evidence: Evidence) -> str:
    if evidence.kind == "all":
        return "every release on a General Assembly"
    text, wish = label(evidence.text, 120), label(evidence.value, 80)
    place = PLACES.get(evidence.field, "")
    found = "" if text.casefold() == wish.casefold() else f" ({text})"
    return f"{evidence.kind} “{wish}”{place}{found}"


def _chosen(entry: Entry, most: int) -> tuple[Quote, ...]:
    """The quotations of those the interests name go first; told in the order of the text."""
    wanted = {one.text for match in entry.matches for one in match.evidence if one.kind == "speaker"}
    named = {s.id for s in entry.record.speakers if any(text.startswith(s.name) for text in wanted)}
    whole = [(n, quote) for n, quote in enumerate(entry.record.quotes) if not _scrap(quote)]
    ranked = sorted(whole, key=lambda pair: (pair[1].speaker not in named, pair[0]))
    return tuple(quote for _, quote in sorted(ranked[:most], key=lambda pair: pair[0]))


def _scrap(quote: Quote) -> bool:
    return quote.kind == "mixed" and len(quote.text.split()) < SCRAP


def _quote(quote: Quote, record: Release) -> QuoteView:
    opened, closed = MARKS.get(record.document.language.partition("-")[0], ("“", "”"))
    speaker = next((one for one in record.speakers if one.id == quote.speaker), None)
    comma = "، " if record.document.language.startswith("ar") else ", "
    by = comma.join(label(part, 160) for part in (speaker.name, speaker.role) if part) if speaker else ""
    words = paragraph(quote.text)
    told = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"
    return QuoteView(f"{opened}{told}{closed}", by or "speaker not named")


def _copied(copy: Copy) -> CopyView:
    parts = (copy.headline or copy.release_id, copy.distributor, copy.language)
    return CopyView(", ".join(label(part, 160) for part in parts if part), web_address(copy.url))
