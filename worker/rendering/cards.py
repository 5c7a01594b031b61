"""Turns one entry of a digest into its card; pure."""

from collections.abc import Iterator, Sequence

from parsers.records import Quote, Release
from worker.rendering.facts import before_and_after, facts_of
from worker.rendering.numbers import plural
from worker.rendering.plain import label, paragraph, web_address
from worker.rendering.shown import Card, ChangeView, CopyView, QuoteView, ReasonView
from worker.rendering.titles import headline
from worker.telling.digests import Digest
from worker.telling.matching import Evidence
from worker.telling.news import Copy, Entry

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
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
SCRAP = 4
"""Borrowed words ("formidable", "step up") shorter than this are left to the record."""


def card(entry: Entry, number: int, digest: Digest, most_quotes: int) -> Card:
    """One release: facts, changes, quotations, and why it is told."""
    record = entry.record
    language = record.document.language
    quotes = _chosen(entry, most_quotes)
    left = len(record.quotes) - len(quotes)
    return Card(
        number=number,
        handle=label(entry.release_id, 80),
        headline=headline(record),
        language=language if language.replace("-", "").isalnum() and language.isascii() else "und",
        direction="rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr",
        facts=tuple((name, value) for name, value in facts_of(record, entry.published) if value),
        changes=tuple(_changes(entry)),
        lost=tuple(label(digest.interests.get(one) or one, 80) for one in entry.lost[:10]),
        reasons=tuple(_reason(m.interest_id, m.evidence, digest) for m in entry.matches[:10]),
        quotes=tuple(_quote(quote, record) for quote in quotes),
        quotes_left=plural(left, "more quotation") if left else "",
        copies=tuple(_copied(copy) for copy in entry.copies[:10]),
        link=web_address(entry.url),
    )


def _changes(entry: Entry) -> Iterator[ChangeView]:
    for change in entry.changes[:12]:
        field, old, new = before_and_after(change)
        if old or new:  # else only what is not shown of it has changed
            yield ChangeView(field, old, new)


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
