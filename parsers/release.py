"""Text of a release to its record: the table of contents of extraction."""

import re
from dataclasses import dataclass
from hashlib import sha256 as digest

from parsers.assemblies import find_assemblies
from parsers.assembly_mentions import AssemblyMention
from parsers.facts.agenda import find_topics
from parsers.facts.announcements import find_announcements
from parsers.facts.attendance import find_attendance
from parsers.facts.carriers import find_distributor, find_issuer
from parsers.facts.conflicts import find_conflicts
from parsers.facts.heading import find_dateline, find_headline, find_published
from parsers.facts.membership import find_membership
from parsers.facts.resolved import resolve
from parsers.facts.session import clauses_of, find_session, hosted_by_number, other_sessions
from parsers.facts.themes import find_theme
from parsers.facts.voices import find_people_and_words
from parsers.facts.when.dates import find_dates
from parsers.facts.when.session_sentences import goes_on_there, other_stories
from parsers.facts.where.elsewhere import held_elsewhere
from parsers.facts.where.venue import find_venue
from parsers.fold import uncommon_of
from parsers.limits import MAX_TEXT
from parsers.records import Dates, Document, Fact, Release, Relevance, Venue
from parsers.relevance import judge
from parsers.sheet import Sheet, lay_out
from parsers.twin.placing import placed
from parsers.twin.plain import undress


def parse_release(
    text: str,
    *,
    sha256: str = "",
    language: str | None = None,
    title: str | None = None,
    url: str | None = None,  # noqa: ARG001 (part of the door: rules may come to use it)
    published: str | None = None,
    reader: str = "text/1",
    truncated: bool = False,
) -> Release:
    """Read one release; never fails, always the same record for the same arguments.

    `sha256` is the hash of the raw bytes (default: of the text's UTF-8); `published`, `title` and `url`
    come from feed or page: they fill no fact, only `resolved` and `document`. What goes on behind MAX_TEXT
    characters is read from its beginning, and `truncated` says so.
    """
    text, body = _encodable(text)
    text_sha256 = digest(body).hexdigest()
    if len(text) > MAX_TEXT:
        text, truncated = text[:MAX_TEXT], True
    plain = undress(text, uncommon_of(body))
    sheet = lay_out(plain.text, language, title, plain.beyond)
    spoken = sheet.language.code
    document = Document(sha256 or text_sha256, text_sha256, spoken, title, reader, truncated)
    return placed(_read(sheet, document, published), plain, text)


def _read(sheet: Sheet, document: Document, published: str | None) -> Release:
    """One line a fact: find first, resolve second."""
    assemblies = find_assemblies(sheet)
    stated = find_published(sheet)
    day = stated.value if stated and not stated.value.startswith("X") else published
    told = _assembly(sheet, assemblies)
    attendance = find_attendance(sheet, assemblies, told.dates)
    theme = find_theme(sheet) if told.relevance.general_assembly else None
    voices = find_people_and_words(sheet, day, theme.spans[0] if theme else None)
    resolved = resolve(told.session, told.venue, told.dates, day, voices.speakers)
    return Release(
        document=document,
        relevance=told.relevance,
        headline=find_headline(sheet),
        published=stated,
        issuer=find_issuer(sheet),
        distributor=find_distributor(sheet),
        dateline=find_dateline(sheet),
        session=told.session,
        venue=told.venue,
        dates=told.dates,
        theme=theme,
        attendance=attendance,
        member_countries=find_membership(sheet, attendance),
        speakers=voices.speakers,
        quotes=voices.quotes,
        statements=voices.statements,
        topics=find_topics(sheet, voices.speakers, theme.spans if theme else ()),
        announcements=find_announcements(
            sheet, voices.speakers, assemblies, told.session, _opening(told, day)
        ),
        resolved=resolved,
        conflicts=find_conflicts(sheet.language, resolved, told.venue, told.dates, theme, voices.speakers),
    )


@dataclass(frozen=True, slots=True)
class _Assembly:
    """Which session the text is about, if any, where and when; nothing of that when it is about none."""

    relevance: Relevance
    session: Fact[int] | None = None
    venue: Fact[Venue] | None = None
    dates: Fact[Dates] | None = None


def _opening(told: _Assembly, day: str | None) -> str | None:
    """The first day of the session, or else its last one, or the one on which it is told of."""
    dates = told.dates.value if told.dates else None
    return (dates and (dates.start or dates.end)) or day


def _assembly(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> _Assembly:
    """What is told of the session: its number, place and days, and how much the text is about it."""
    if not assemblies:  # as most news: where and when something else is held, nobody asks
        return _Assembly(judge(sheet, (), None, None))
    session = find_session(sheet, assemblies)
    others, foreign = other_sessions(sheet, assemblies, session)
    told = session is not None and session.rule == "session.alone"  # the 98th edition
    ahead = not told and all(mention.elsewhere for mention in assemblies)  # "the next" is the one told of
    numbers = [span for span in session.spans if hosted_by_number(sheet, span)] if session else []
    own = tuple([sheet.sentence(*span) for span in numbers])
    beside = clauses_of(sheet, session)
    venue = find_venue(sheet, others, ahead=ahead, own=own, beside=beside, foreign=foreign)
    held = held_elsewhere(sheet, venue)
    held += other_stories(sheet)
    dates = find_dates(sheet, others + held, ahead=ahead)
    if held and not (dates or ahead):  # then its own days may be told with another place than where it is
        held = tuple(span for span in held if not goes_on_there(sheet, span))
        dates = find_dates(sheet, others + held)
    relevance = judge(sheet, assemblies, session, dates)
    if not relevance.general_assembly:
        return _Assembly(relevance)
    return _Assembly(relevance, session, venue, dates)


def _encodable(text: str) -> tuple[str, bytes]:
    """The text with each lone surrogate replaced by one mark, and its UTF-8."""
    try:
        return text, text.encode()
    except UnicodeEncodeError:
        text = re.sub("[\ud800-\udfff]", "\ufffd", text)
        return text, text.encode()
