"""Who speaks in a release, and their words: speakers, quotations, reported statements.

Find first (tokens, passages, names, attributions), resolve second (people), then write the record.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable

from parsers.facts.cues.attribution import attribute
from parsers.facts.cues.quotations import Attributed
from parsers.facts.cues.repeats import without_repeats
from parsers.facts.cues.statements import find_statements
from parsers.facts.lexicons import kinds_of
from parsers.facts.mentions import Mention
from parsers.facts.names.headline_names import without_headline_names
from parsers.facts.names.names import find_names
from parsers.facts.names.own_names import set_bodies
from parsers.facts.offices.between_dashes import set_commas
from parsers.facts.offices.listed_below import share_below
from parsers.facts.offices.named_later import note_named_later
from parsers.facts.offices.shared import share_offices
from parsers.facts.passages.dash_lines import with_dash_lines
from parsers.facts.passages.frame import build_frame
from parsers.facts.passages.incises import split_incises
from parsers.facts.passages.left_open import cut_left_open
from parsers.facts.passages.marks import find_passages
from parsers.facts.passages.passage import Passage
from parsers.facts.people.by_office import note_listed, note_offices
from parsers.facts.people.gathered import register
from parsers.facts.people.offices_noted import note_subjects
from parsers.facts.spoken import speak
from parsers.facts.uncased.names import find_uncased_names
from parsers.facts.voice_records import Voices, write
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language
from parsers.languages.speech import Speech
from parsers.parts.layout import Layout
from parsers.parts.transcripts import is_transcript
from parsers.records import Span
from parsers.sheet import Sheet
from parsers.tokens import Tokens, compile_tokens, tokenize
from parsers.words import words_of

_PATTERNS: dict[str, re.Pattern[str]] = {
    code: compile_tokens(one.speech.elisions) for code, one in LANGUAGES.items()
}

_CHOOSING = {
    code: one.speech.elected
    | one.speech.becoming
    | one.speech.contests
    | one.speech.elections
    | one.speech.winning
    for code, one in LANGUAGES.items()
}


def _by_longest(words: Iterable[str]) -> dict[str, list[str]]:
    """Words and phrases by the longest word of each, as a sheet has it."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(max(words_of(fold(word)), key=len, default=""), []).append(word)
    return found


_CHOSEN = {code: _by_longest(words) for code, words in _CHOOSING.items()}
_NOTICES = {code: tuple(filter(None, one.speech.notices)) for code, one in LANGUAGES.items()}
_INITIALS = {
    code: frozenset(letter for one in some for letter in (one[0], one[0].upper()))
    for code, some in _NOTICES.items()
}
_MARKS = 3  # characters of marks, points and blanks on one side of a theme
_LABEL = 60  # characters of a line that only says who wrote: Autor: X
_LONGEST = 250_000  # characters that are read: forty times a long release


def find_people_and_words(sheet: Sheet, published: str | None, theme: Span | None = None) -> Voices:
    """Speakers by first mention, quotations and statements in order of the text.

    `published` (ISO) is the day for which the authority table is asked who holds an office; what stands in
    the marks around a session's `theme` is nobody's words.
    """
    text, layout, language = sheet.text[:_LONGEST], sheet.layout, sheet.language
    speech, code = language.speech, language.code
    chosen = _CHOSEN[code]
    choosing = [word for key in sheet.words.intersection(chosen) for word in chosen[key]]
    tokens = tokenize(text, _PATTERNS[code], kinds_of(code), choosing)
    if not tokens.words:
        return Voices((), (), ())
    blocks, notices = _lines(sheet, text)
    tokens.begin_lines([start for start, _ in blocks])
    set_commas(tokens)
    set_bodies(tokens, speech)
    marked = find_passages(text, blocks, speech.dialogue_dash)
    passages = split_incises(tokens, speech, cut_left_open(tokens, speech, marked))
    passages = with_dash_lines(tokens, speech, blocks, passages)
    names = _names(tokens, speech)
    passages = passages if speech.cased else _without_names(tokens, passages, names)
    frame = build_frame(tokens, speech, passages, blocks, _silent(layout, notices), names)
    said = [] if is_transcript(sheet.folded, language) else _without(attribute(frame, passages), theme)
    quoted = without_repeats(said, tokens, layout.captions)
    told = find_statements(frame, {one.cue[0] for one in quoted if one.cue and one.kind == "direct"})
    book = register(frame)
    note_listed(book, published and published[:10])
    note_named_later(book)
    note_offices(book)
    note_subjects(book)
    return write(language, book, *speak(book, quoted, told))


def _lines(sheet: Sheet, text: str) -> tuple[list[Span], list[Span]]:
    """Paragraphs and captions of what is read of the text, and those that are notices of the page."""
    layout, language = sheet.layout, sheet.language
    lines = sorted(layout.paragraphs + layout.captions)
    if len(text) < len(sheet.text):
        lines = [(start, min(end, len(text))) for start, end in lines if start < len(text)]
    initials = _INITIALS[language.code]
    blocks = [one for one in lines if text[one[0]] not in initials or not _notice(text, one[0], language)]
    return blocks, [] if len(blocks) == len(lines) else sorted({*lines} - {*blocks})


def _silent(layout: Layout, notices: list[Span]) -> tuple[Span, ...]:
    """Where nobody speaks."""
    return (
        *(one for one in notices if one[1] - one[0] < _LABEL),
        *layout.boilerplate,
        *layout.residue,
        *layout.mastheads,
        *([layout.stamp] if layout.stamp else ()),
        *([layout.credit] if layout.credit else ()),
    )


def _names(tokens: Tokens, speech: Speech) -> list[Mention]:
    names = find_names(tokens, speech) if speech.cased else find_uncased_names(tokens, speech)
    names = share_offices(tokens, speech, without_headline_names(tokens, names))
    return share_below(tokens, speech, names)


def _without(said: list[Attributed], theme: Span | None) -> list[Attributed]:
    """The quotations but the one that is a theme in its marks."""
    if theme is None:
        return said
    begin, end = theme
    return [
        one for one in said if abs(one.passage.start - begin) > _MARKS or abs(one.passage.end - end) > _MARKS
    ]


def _without_names(tokens: Tokens, passages: list[Passage], names: list[Mention]) -> list[Passage]:
    """Without names in marks behind their titles, and what an office has in marks: قائد القوة "X"."""
    marked = {tokens.starts[one.name[0]] for one in names if one.first < one.name[0] < one.name[1] < one.last}
    offices = sorted(tokens.span(*part) for one in names for part in (one.role, one.role_after) if part)
    return [one for one in passages if not one.spans or not _marked(one.spans[0][0], marked, offices)]


def _marked(at: int, names: set[int], offices: list[Span]) -> bool:
    """Is a place that of a name in marks, or inside of the office that begins right before it?"""
    before = bisect_left(offices, (at, at)) - 1
    return at in names or (before >= 0 and at < offices[before][1])


def _notice(text: str, at: int, language: Language) -> bool:
    """A line of the page ("READ MORE: ..."), not of the text."""
    return text[at : at + 24].lower().startswith(_NOTICES[language.code])
