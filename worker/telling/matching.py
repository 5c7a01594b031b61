"""Turns a release and what people care about into matches, each with the characters that say why; pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from parsers.records import Fact, Release, Span, Spans, Speaker
from worker.telling.offices import in_office
from worker.telling.wording import Line, Words, find, line, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """What somebody cares about.

    Topics, themes, speakers, phrases, countries and sessions are wishes: one that is fulfilled is enough, of
    whatever kind. Languages narrow: when given, only releases in one of them match. An interest
    without wishes takes every release on a General Assembly (in its languages). `all` lifts the
    condition that a session of the General Assembly is the subject.

    A word that ends in * stands for every word that begins so. Case, accents, dashes and the Arabic article
    make no difference.
    """

    id: str
    name: str = ""
    topics: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sessions: tuple[int, ...] = ()
    languages: tuple[str, ...] = ()
    all: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why: the wish, where it was found (a field of the record, or "text"), the characters and their spans.

    What comes from the authority table and not from the text has no spans.
    """

    kind: str
    value: str
    text: str
    spans: Spans
    field: str


@dataclass(frozen=True, slots=True)
class Match:
    """An interest that a release fulfils."""

    interest_id: str
    evidence: tuple[Evidence, ...]


def read_interest(definition: str | bytes) -> Interest:
    """An interest from the JSON that the store keeps; raises ValueError with the path of what is wrong."""
    return msgspec.json.decode(definition, type=Interest)


def match(release: Release, interests: Sequence[Interest], text: str = "") -> tuple[Match, ...]:
    """The interests that a release fulfils, in their order.

    `text` is the document's canonical text: phrases are looked for in it; without it, in headline, theme,
    quotations, statements and announcements of the record.
    """
    page = _Page(release, text)
    found = ((interest, _evidence(page, interest)) for interest in interests)
    return tuple(Match(interest.id, evidence) for interest, evidence in found if evidence)


@dataclass(frozen=True, slots=True)
class _Passage:
    """Words of the release that wishes are looked for in, and where they stand in the document."""

    field: str
    text: str
    line: Line
    spans: Spans


class _Page:
    """A release with its words split once for all interests."""

    def __init__(self, release: Release, text: str) -> None:
        self.release = release
        self.titles = tuple(_titles(release))
        whole = (_passage("text", text, ((0, len(text)),)),) if text else tuple(_told(release))
        self.passages = whole if text else (*self.titles, *whole)


def _passage(field: str, text: str, spans: Spans) -> _Passage:
    return _Passage(field, text, line(text), spans)


def _titles(release: Release) -> Iterator[_Passage]:
    for field, fact in (("theme", release.theme), ("headline", release.headline)):
        if fact is not None:
            yield _passage(field, fact.value, fact.spans)


def _told(release: Release) -> Iterator[_Passage]:
    for quote in release.quotes:
        yield _passage("quotes", quote.text, quote.spans)
    for statement in release.statements:
        yield _passage("statements", statement.text, statement.spans)
    for announcement in release.announcements:
        yield _passage("announcements", announcement.text, announcement.spans)


def _evidence(page: _Page, interest: Interest) -> tuple[Evidence, ...]:
    release = page.release
    if not (interest.all or release.relevance.general_assembly):
        return ()
    spoken = release.document.language.lower().partition("-")[0]
    if interest.languages and spoken not in {code.lower().partition("-")[0] for code in interest.languages}:
        return ()
    wishes = (
        *_topics(release, interest.topics),
        *_wordings("theme", interest.themes, page.titles),
        *_speakers(release, interest.speakers),
        *_wordings("phrase", interest.phrases, page.passages),
        *_countries(release, interest.countries),
        *_sessions(release, interest.sessions),
    )
    return wishes or (() if _wishes(interest) else (_everything(release),))


def _wishes(interest: Interest) -> bool:
    kinds = (interest.topics, interest.themes, interest.speakers, interest.phrases, interest.countries)
    return any(kinds) or bool(interest.sessions)


def _everything(release: Release) -> Evidence:
    reasons = release.relevance.reasons
    spans = release.headline.spans if release.headline else (reasons[0].spans if reasons else ())
    title = release.headline.value if release.headline else ""
    return Evidence("all", "every release", title, spans, "relevance")


def _topics(release: Release, wanted: Iterable[str]) -> Iterator[Evidence]:
    for wish in wanted:
        asked = [word.folded for word in words(wish)]
        for topic in release.topics:
            if asked and (asked == [word.folded for word in words(topic.value)] or wish == topic.medtop):
                yield Evidence("topic", wish, topic.value, topic.spans, "topics")


def _wordings(kind: str, wanted: Iterable[str], passages: Sequence[_Passage]) -> Iterator[Evidence]:
    for wish in wanted:
        asked = words(wish, wildcards=True)
        for passage in passages:
            if (place := find(asked, passage.line)) is not None:
                yield _found(kind, wish, passage, place)


def _found(kind: str, wish: str, passage: _Passage, place: Span) -> Evidence:
    """The exact characters where offsets carry over (one span, nothing collapsed); else all spans."""
    start, end = place
    spans = passage.spans
    if len(spans) == 1 and spans[0][1] - spans[0][0] == len(passage.text):
        spans = ((spans[0][0] + start, spans[0][0] + end),)
    return Evidence(kind, wish, passage.text[start:end], spans, passage.field)


def _speakers(release: Release, wanted: Iterable[str]) -> Iterator[Evidence]:
    for wish in wanted:
        asked = words(wish)
        for speaker in release.speakers:
            if asked and (_named(asked, speaker) or in_office(asked, speaker, release)):
                yield _spoke(wish, speaker)


def _spoke(wish: str, speaker: Speaker) -> Evidence:
    said = ", ".join(part for part in (speaker.name, speaker.role) if part)
    spans = tuple(span for span in (speaker.name_span, speaker.role_span) if span is not None)
    return Evidence("speaker", wish, said, spans or speaker.mentions[:1], "speakers")


def _named(asked: Words, speaker: Speaker) -> bool:
    """One word must be the surname; several, all of the shorter of the two names, the surname among them."""
    wish = {word.folded for word in asked}
    name = [word.folded for word in words(speaker.name)]
    surname = {word.folded for word in words(speaker.surname or "")} or set(name[-1:])
    if not name:
        return False
    if len(wish) == 1:
        return bool(wish & surname)
    if len(name) == 1:
        return name[0] == asked[-1].folded
    return (wish <= set(name) or set(name) <= wish) and bool(wish & surname)


def _countries(release: Release, wanted: Iterable[str]) -> Iterator[Evidence]:
    for wish in wanted:
        yield from _host(release, wish)
        for speaker in release.speakers:
            if _same_country(wish, speaker.country):
                yield Evidence("country", wish, speaker.name, speaker.mentions[:1], "speakers")


def _host(release: Release, wish: str) -> Iterator[Evidence]:
    fact = release.venue
    names = (fact.value.country, fact.value.country_name) if fact else ()
    if fact and any(_same_country(wish, name) for name in names):
        yield Evidence("country", wish, fact.value.country_name or wish, fact.spans, "venue")
    elif _same_country(wish, release.resolved.country):
        yield Evidence("country", wish, release.resolved.country or wish, (), "resolved")


def _same_country(wish: str, country: str | None) -> bool:
    return country is not None and [w.folded for w in words(wish)] == [w.folded for w in words(country)]


def _sessions(release: Release, wanted: Iterable[int]) -> Iterator[Evidence]:
    session: Fact[int] | None = release.session
    for wish in wanted:
        if session is not None and session.value == wish:
            yield Evidence("session", str(wish), str(session.value), session.spans, "session")
        elif session is None and release.resolved.session == wish:
            yield Evidence("session", str(wish), str(wish), (), "resolved")
