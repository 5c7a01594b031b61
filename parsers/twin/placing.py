"""A record read from a plain twin to the same record with the places of the text as it was given."""

import re
from collections.abc import Iterator
from typing import TypeVar

from msgspec.structs import replace

from parsers.records import Cue, Fact, Quote, Release, Relevance, Span, Spans, Speaker, Statement
from parsers.twin.plain import Plain

_MARKED = re.compile(r"\s*\n[ \t]{0,3}>[> \t]*")  # between lines of a quoted mail
Value = TypeVar("Value")
Words = TypeVar("Words", Quote, Statement)


def placed(release: Release, plain: Plain, text: str) -> Release:
    """Every span led back to the text as given."""
    if not plain.layers:
        return release
    way = _Way(plain, text)
    return replace(
        release,
        relevance=way.relevance(release.relevance),
        headline=way.fact(release.headline),
        published=way.fact(release.published),
        issuer=way.fact(release.issuer),
        distributor=way.fact(release.distributor),
        dateline=way.fact(release.dateline),
        session=way.fact(release.session),
        venue=way.fact(release.venue),
        dates=way.fact(release.dates),
        theme=way.fact(release.theme),
        attendance=tuple(replace(fact, spans=way.spans(fact.spans)) for fact in release.attendance),
        member_countries=way.fact(release.member_countries),
        speakers=tuple(way.speaker(speaker) for speaker in release.speakers),
        quotes=tuple(way.words(quote) for quote in release.quotes),
        statements=tuple(way.words(statement) for statement in release.statements),
        topics=tuple(replace(topic, spans=way.spans(topic.spans)) for topic in release.topics),
        announcements=tuple(replace(one, spans=way.spans(one.spans)) for one in release.announcements),
    )


class _Way:
    """The way back for each kind of noun."""

    def __init__(self, plain: Plain, text: str) -> None:
        self.back, self.text = plain.back, text

    def spans(self, spans: Spans) -> Spans:
        return tuple(map(self.back, spans))

    def span(self, span: Span | None) -> Span | None:
        return span and self.back(span)

    def fact(self, fact: Fact[Value] | None) -> Fact[Value] | None:
        return fact and replace(fact, spans=self.spans(fact.spans))

    def relevance(self, relevance: Relevance) -> Relevance:
        reasons = tuple(replace(reason, spans=self.spans(reason.spans)) for reason in relevance.reasons)
        return replace(relevance, reasons=reasons)

    def speaker(self, speaker: Speaker) -> Speaker:
        return replace(
            speaker,
            name_span=self.span(speaker.name_span),
            role_span=self.span(speaker.role_span),
            mentions=self.spans(speaker.mentions),
        )

    def words(self, words: Words) -> Words:
        cue = words.cue and Cue(words.cue.text, self.back(words.cue.span))
        spans = [part for span in words.spans for part in self.parts(*self.back(span))]
        return replace(words, spans=tuple(spans), cue=cue)

    def parts(self, start: int, end: int) -> Iterator[Span]:
        """What somebody said, without the marks that a mail has before each line."""
        broken = self.text.find("\n", start, end) >= 0
        for match in _MARKED.finditer(self.text, start, end) if broken else ():
            yield start, match.start()
            start = match.end()
        yield start, end
