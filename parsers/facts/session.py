"""The session of the General Assembly that the release is about.

Of several that are named, the one in the headline, else the first that is not called next or previous,
unless another is named more often.
"""

import re
from collections import Counter

from parsers.assembly_mentions import AssemblyMention
from parsers.facts.session_ordinals import (
    LIKELY,
    LOWEST,
    SPELLED,
    in_digits,
    in_sentence,
    jubilee,
    ordinal_marks,
)
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, one_of
from parsers.numbers import read_ordinal
from parsers.phrasebook import holds
from parsers.records import Fact, Span, Spans, back
from parsers.session_numbers import HIGHEST
from parsers.sheet import Pieces, Sheet, prove

_MOST = 40  # numbered sessions looked at
_CLAUSE = 70  # characters of "General Assembly will be held in Oslo", behind a session's number
_CHOSEN = 60  # characters between "to host" and the session
_NEAR = 12  # an ordinal so near a session's number is another session's
_WHOSE = 60  # characters behind "edition" that say of what
_WORD = re.compile(r"[^\W\d_]+")
_ORDINAL = 12  # characters of "91eme "
_SAID = 4  # places looked at of each ordinal in words


def read_session(pieces: Pieces, language: Language) -> int | None:
    """The number in "84th", "eighty-fourth", "82ème", "93.ª", "التاسعة والثمانين"."""
    return read_ordinal(fold(pieces[0]), language)


def find_session(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> Fact[int] | None:
    """The session told of, or None when no number is written."""
    named = [m for m in assemblies if m.number_span and m.kind != "other" and 0 < (m.number or 0) <= HIGHEST]
    chosen = _chosen(sheet, named)
    if chosen and chosen.number_span:
        rule = "session.headline" if _in_headline(sheet, chosen) else "session.named"
        return prove(sheet, rule, (chosen.number_span,), read_session)
    spelled = SPELLED[sheet.language.code].find(sheet.folded, sheet.words, _SAID)
    spans = _alone(sheet, spelled)[:1]
    if spans:
        return prove(sheet, "session.alone", spans, read_session)
    spans = in_sentence(sheet, assemblies)[:1]
    return prove(sheet, "session.sentence", spans, read_session) if spans else None


def other_sessions(
    sheet: Sheet, assemblies: tuple[AssemblyMention, ...], session: Fact[int] | None
) -> tuple[Spans, Spans]:
    """Sentences that tell of another session only: their days and places are not this one's.

    Then the numbers of other sessions: right behind one of them a place is where that one is.
    """
    if session is None:
        return (), ()
    numbered = _numbered(sheet, assemblies, session)
    numbers = tuple([span for number, span in numbered if number != session.value])
    if not numbers:
        return (), ()  # as a rule
    told = {sheet.sentence(*span) for number, span in numbered if number == session.value}
    return tuple(sorted({sheet.sentence(*span) for span in numbers} - told)), numbers


def _numbered(
    sheet: Sheet, assemblies: tuple[AssemblyMention, ...], session: Fact[int]
) -> list[tuple[int | None, Span]]:
    """Sessions that are named with a number, or by it alone."""
    named = [(mention.number, mention.span) for mention in assemblies if mention.number is not None]
    spelled = SPELLED[sheet.language.code].find(sheet.folded, sheet.words, _SAID)
    return named + [
        (read_ordinal(sheet.folded[start:end], sheet.language), (start, end))
        for start, end in (*_alone(sheet, spelled), *_elided(sheet, session.value, spelled))
    ]


def _chosen(sheet: Sheet, named: list[AssemblyMention]) -> AssemblyMention | None:
    """Which session is meant: the headline's, else the first, unless another is named twice as often."""
    told = [mention for mention in named if not mention.elsewhere] or named
    for mention in told:
        if _in_headline(sheet, mention):
            return mention
    if not told:
        return None
    first = _dated_behind(sheet, told) or told[0]
    if all(mention.number == first.number for mention in told):
        return first
    counts = Counter(mention.number for mention in told)
    most = max(counts.values())
    if counts[first.number] * 2 < most:
        return next(mention for mention in told if counts[mention.number] == most)
    return first


def hosted_by_number(sheet: Sheet, span: Span) -> bool:
    """Does the sentence say before a session's number or name that somebody hosts it, or bids to?"""
    start, at, venue = sheet.sentence(*span)[0], span[0], sheet.language.venue
    return sheet.tells(venue.hosting + venue.bids, max(start, at - _CHOSEN), at)


def clauses_of(sheet: Sheet, session: Fact[int] | None) -> Spans:
    """What is said right behind the session's number: is to be IN OSLO NEXT YEAR, it and no other one."""
    found = []
    for _, at in session.spans if session else ():
        end = min(at + _CLAUSE, sheet.sentence(at, at)[1])
        commas = (comma for mark in ",،" if (comma := sheet.folded.find(mark, at, end)) >= 0)
        found.append((at, min((end, *commas))))
    return tuple(found)


def _dated_behind(sheet: Sheet, told: list[AssemblyMention]) -> AssemblyMention | None:
    """Behind a session that somebody was chosen to host, the one whose days are told: there they were."""
    start, end = sheet.sentence(*told[0].span)
    headline = sheet.layout.headline
    awarded = headline is not None and sheet.tells(sheet.language.venue.hosting, *headline)
    if awarded or not hosted_by_number(sheet, told[0].span):
        return None
    ranges = [sheet.sentence(*mention.span) for mention in sheet.days if mention.last]
    for mention in told:
        if mention.number != told[0].number and (there := sheet.sentence(*mention.span)) in ranges:
            ahead = any((start, end) <= one < there for one in ranges)  # in its own sentence, or the next
            return None if ahead else mention
    return None


def _in_headline(sheet: Sheet, mention: AssemblyMention) -> bool:
    headline = sheet.layout.headline
    return headline is not None and headline[0] <= mention.span[0] < headline[1]


def _alone(sheet: Sheet, spelled: list[tuple[int, Span]]) -> Spans:
    """Ordinals right before "session" and its like (those `spelled` in words: or behind it), in order."""
    found: list[Span] = []
    pattern, nouns = _BEFORE[sheet.language.code], sheet.language.assembly.session & sheet.words
    for word in nouns:
        for at in sheet.told.get(word, ()):
            end = at + len(word)
            if sheet.folded[end : end + 1].isalpha():
                continue
            match = pattern.search(sheet.folded, back(at, _ORDINAL), at)
            match = match or _NUMBERED[sheet.language.code].match(sheet.folded, end)
            match = match or _OWNED[sheet.language.code].match(sheet.folded, end)
            match = match or _bare(sheet, word, (at, end))
            if match and len(found) < _MOST and not _of_something(sheet, end):
                found.append(match.span(1))
    for _, (start, end) in spelled if nouns else ():
        beside = {
            *_WORD.findall(sheet.folded, end, end + 12)[:1],
            *_WORD.findall(sheet.folded, back(start, 12), start)[-1:],
        }
        if beside & sheet.language.assembly.session:
            found.append((start, end))
    return tuple(sorted(found))


def _bare(sheet: Sheet, noun: str, span: Span) -> re.Match[str] | None:
    """As in "su 96 edición", "دورتها الـ 96": digits with no mark, in a language that writes them so."""
    language = sheet.language
    if "" not in language.ordinal_marks or noun in _PLURALS[language.code]:
        return None
    if not any(sheet.told[name][0] < span[0] for name in sheet.told_of(language.assembly.names)):
        return None  # of what the text names before the assembly
    if language.assembly.behind:
        match = _BEHIND.match(sheet.folded, span[1])
    else:
        match = _BARE.search(sheet.folded, back(span[0], _ORDINAL), span[0])
    if match and not language.assembly.behind and _of_something(sheet, span[1]):
        return None
    return match if match and LOWEST <= int(match[1]) <= LIKELY else None


def _of_something(sheet: Sheet, at: int) -> bool:
    """As in "edición de la Feria del Mar": of neither the assembly nor a meeting nor INTERPOL."""
    language, behind = sheet.language, sheet.folded[at : at + _WHOSE].lstrip()
    ours = language.assembly.names + language.course.gatherings
    led = behind.startswith(tuple(f"{one} " for one in language.assembly.of))
    return led and not holds(behind, (*ours, *language.speech.own_bodies))


def _elided(sheet: Sheet, session: int, spelled: list[tuple[int, Span]]) -> Spans:
    """Ordinals near a session's number without its noun: "the ninety-sixth is expected in Lima"."""
    found = [
        span for number, span in spelled if 0 < abs(number - session) <= _NEAR and not jubilee(sheet, span)
    ]
    near = [span for number, span in in_digits(sheet) if 0 < abs(number - session) <= _NEAR]
    return (*found, *(span for span in near if not jubilee(sheet, span)))


def _before_word(language: Language) -> re.Pattern[str]:
    """Digits and the mark of an ordinal, at the end: "91ème "."""
    marks = ordinal_marks(language)
    suffix = rf"\s?(?:{marks})" if marks else ""
    return re.compile(rf"\b(\d{{2,3}}{suffix})\s\Z")


def _bodies(language: Language) -> str:
    """The names and nouns of the body whose assembly it is, as a pattern."""
    named = language.speech.own_bodies | {fold(word) for word in language.speech.bodies}
    return "|".join(sorted(map(re.escape, named)))


_BEFORE = {code: _before_word(language) for code, language in LANGUAGES.items()}
_BARE = re.compile(r"(?<![\w.,:/-])(\d{2,3}) \Z")
_THE = one_of(lambda one: one.speech.joining.definite)
_BEHIND = re.compile(rf" {_THE}\u0640? ?(\d{{2,3}})(?![\w%]|[.,]\d)")
_PLURALS = {  # "sessions": behind a number so many
    code: frozenset(
        noun
        for noun in one.assembly.session
        if one.speech.cased and any(noun[:-1].startswith(other) for other in one.assembly.session)
    )
    for code, one in LANGUAGES.items()
}
_NUMBERED = {  # behind "session": number 96
    code: re.compile(rf" ?(?:{'|'.join(map(re.escape, one.assembly.numbering))}) ?(\d\d\d?)(?![\w%]|[.,]\d)")
    for code, one in LANGUAGES.items()
}
_OWNED = {  # or before whose it is: asamblea 96 de la Interpol; asamblea, la número 96 del organismo
    code: re.compile(
        rf"(?:,? \w\w)? ?(?:{'|'.join(map(re.escape, one.assembly.numbering))})? ?(\d\d\d?)"
        rf" (?:{'|'.join(map(re.escape, one.assembly.of))}) ?(?:{_bodies(one)})\b"
    )
    for code, one in LANGUAGES.items()
}
