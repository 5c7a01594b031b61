"""Counts of others than those who came to the session: of a vote, a training, a session that is past."""

import re
from itertools import islice

from parsers.facts.figures import Figure
from parsers.facts.numerals import TOKEN
from parsers.languages import one_of
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Span, back
from parsers.sheet import Sheet

_GOVERNED, _DOING = 48, 44  # characters before a count, and behind it, that say what it is of
_COMPOSED = 72  # characters between "composed of" and a number of countries
_FAR = 60  # characters between a count and the year of another session
_HEADED = 26  # of what such a "last year" may belong to, without a mark
_HEADS, _AGO = 4, 14  # characters before a year, or a "last year", that heads its sentence
_FOUND = 20  # years looked at
_APART = re.compile(r"[,;:،؛–—\n]")
_PAST_YEAR = re.compile(
    rf"(?<![a-z\d]){one_of(lambda one: one.dating.past + one.dating.years)} "
    rf"(?:[^\W\d_]{{3,12}} {one_of(lambda one: one.dating.of)}?)?((?:19|20)\d\d)(?!\d)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_CENTURIES = ("19", "20")
_COMMAS = frozenset(",،")
_OPENING, _CLOSING, _STRAIGHT = "“«", "”»", '"'


def counted_apart(sheet: Sheet, span: Span, dates: Fact[Dates] | None) -> bool:
    """Are those counted between two places not the session's: "the votes of 92 delegations", "in 1923"?"""
    return governed(sheet, span[0]) or _doing(sheet, span[1]) or _of_the_past(sheet, span, dates)


def told_by_speaker(sheet: Sheet, at: int) -> bool:
    """Does a place stand in somebody's words, between marks that tell the opening from the closing one?"""
    before = sheet.text[sheet.text.rfind("\n", 0, at) + 1 : at]
    opening = max(before.rfind(_OPENING[0]), before.rfind(_OPENING[1]))
    closing = max(before.rfind(_CLOSING[0]), before.rfind(_CLOSING[1]))
    return opening > closing or before.count(_STRAIGHT) % 2 == 1


def ranked(sheet: Sheet, figure: Figure) -> bool:
    """Does it count ministers, police chiefs: who are counted apart where few of them came?"""
    return figure.people is not None and not sheet.language.attending.ranking.isdisjoint(
        TOKEN.findall(sheet.folded, *figure.people)
    )


def of_any_session(sheet: Sheet, figure: Figure) -> bool:
    """As in "the Assembly, composed of delegates from 190 countries": of any session."""
    near = max(figure.sentence[0], figure.lead[0] - _COMPOSED)
    return sheet.tells(sheet.language.attending.habitual, near, figure.lead[0])


def governed(sheet: Sheet, at: int) -> bool:
    """As in "the support of the 41 delegations", "trained 400 officers"."""
    words = sheet.language.attending
    before = sheet.folded[back(at, _GOVERNED) : at].rstrip()
    head, _, last = before.rpartition(" ")
    if last in words.articles or last in words.definite:
        before = head
    return before.endswith(words.governing)


def _doing(sheet: Sheet, end: int) -> bool:
    """As in "92 delegations in favour", "twelve countries abstained"."""
    doing = sheet.language.attending.doing
    if not sheet.tells(doing, end, end + _DOING):
        return False  # as a rule
    behind = _APART.split(sheet.folded[end : end + _DOING].partition(". ")[0], maxsplit=1)[0]
    return sheet.tells(doing, end, end + len(behind))


def _of_the_past(sheet: Sheet, span: Span, dates: Fact[Dates] | None) -> bool:
    """As in "in 1923 police chiefs of 20 countries met", "the session a year ago drew 900 delegates"."""
    start, end = sheet.sentence(*span)
    for phrase in filter(sheet.told.__contains__, sheet.language.attending.bygone):
        at = sheet.folded.find(phrase, start, end)
        if at >= 0 and (_heads(sheet, start, at) or _close(sheet, (at, at + len(phrase)), span)):
            return True
    written = holds(sheet.folded[start:end], _CENTURIES) and _YEAR.search(sheet.folded, start, end)
    years = list(islice(_PAST_YEAR.finditer(sheet.folded, start, end), _FOUND)) if written else []
    told = _told_year(sheet, dates) if years else 0
    return any(
        int(year[1]) < told
        and (
            year.start() - start <= _HEADS
            or (_close(sheet, year.span(), span) and not _since(sheet, year.start()))
        )
        for year in years
    )


def _heads(sheet: Sheet, start: int, at: int) -> bool:
    """As in "The session of last year, in Oslo, drew": is a "last year" at the head of its sentence?"""
    return at - start < _AGO or (at - start < _HEADED and not _APART.search(sheet.folded, start, at))


def _since(sheet: Sheet, at: int) -> bool:
    """Does "since" begin at a place, or stand right before it: for the first time since 1985?"""
    before = TOKEN.findall(sheet.folded, back(at, _AGO), at)[-1:]
    words = (*before, *TOKEN.findall(sheet.folded, at, at + _AGO)[:1])
    return not sheet.language.assembly.since.isdisjoint(words)


def _close(sheet: Sheet, other: Span, span: Span) -> bool:
    """Do two places stand in one clause?"""
    first, last = (other[1], span[0]) if other[1] <= span[0] else (span[1], other[0])
    if sheet.folded.endswith(", ", 0, other[0]) and sheet.folded[other[1] : other[1] + 1] in _COMMAS:
        first += 1  # the session in Lima, in 2030, had
    return last - first < _FAR and not _APART.search(sheet.folded, min(first, last), last)


def _told_year(sheet: Sheet, dates: Fact[Dates] | None) -> int:
    """The year of the session or of the release, whichever is earlier; else the last one written."""
    edges = (sheet.layout.date, sheet.layout.stamp)
    stated = [
        mention.first.year
        for mention in sheet.days
        if mention.first.year and any(edge and edge[0] <= mention.span[0] < edge[1] for edge in edges)
    ]
    day = (dates.value.start or dates.value.end or "") if dates else ""
    stated += [int(day[:4])] if day[:4].isdigit() else []
    if stated:
        return min(stated)
    return max((int(match[1]) for match in islice(_PAST_YEAR.finditer(sheet.folded), _FOUND)), default=0)
