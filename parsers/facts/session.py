"""The session of the General Assembly that the release is about.

Of several that are named, the one in the headline, else the first that is not called next or previous,
unless another is named more often.
"""

import re
from collections import Counter
from functools import cache

from parsers.assemblies import Mention
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language
from parsers.numbers import read_ordinal
from parsers.records import Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, prove

_MOST = 40  # numbered sessions looked at
_HIGHEST = 199  # more sessions than there will be in this program's life


def read_session(pieces: Pieces, language: Language) -> int | None:
    """The number in "84th", "eighty-fourth", "82ème", "93.ª", "التاسعة والثمانين"."""
    return read_ordinal(fold(pieces[0]), language)


def find_session(sheet: Sheet, assemblies: tuple[Mention, ...]) -> Fact[int] | None:
    """The session told of, or None when no number is written."""
    named = [m for m in assemblies if m.number_span and m.kind != "other" and 0 < (m.number or 0) <= _HIGHEST]
    chosen = _chosen(sheet, named)
    if chosen and chosen.number_span:
        rule = "session.headline" if _in_headline(sheet, chosen) else "session.named"
        return prove(sheet, rule, (chosen.number_span,), read_session)
    spans = _alone(sheet)
    return prove(sheet, "session.alone", spans, read_session) if spans else None


def other_sessions(
    sheet: Sheet, assemblies: tuple[Mention, ...], session: Fact[int] | None
) -> tuple[Span, ...]:
    """Sentences that tell of another session only: their days and places are not this one's."""
    if session is None:
        return ()
    numbered: list[tuple[int | None, Span]]
    numbered = [(mention.number, mention.span) for mention in assemblies if mention.number is not None]
    for word in sheet.language.assembly.session & sheet.words:
        for match in _alone_pattern(sheet.language.code, word).finditer(sheet.folded):
            numbered.append((read_ordinal(match[1], sheet.language), match.span(1)))
            if len(numbered) > _MOST:
                break
    told = {sheet.sentence(*span) for number, span in numbered if number == session.value}
    others = {sheet.sentence(*span) for number, span in numbered if number != session.value}
    return tuple(sorted(others - told))


def _chosen(sheet: Sheet, named: list[Mention]) -> Mention | None:
    told = [mention for mention in named if not mention.elsewhere] or named
    for mention in told:
        if _in_headline(sheet, mention):
            return mention
    if not told:
        return None
    counts = Counter(mention.number for mention in told)
    first = told[0]
    most = max(counts.values())
    if counts[first.number] * 2 < most:
        return next(mention for mention in told if counts[mention.number] == most)
    return first


def _in_headline(sheet: Sheet, mention: Mention) -> bool:
    headline = sheet.layout.headline
    return headline is not None and headline[0] <= mention.span[0] < headline[1]


def _alone(sheet: Sheet) -> Spans:
    """An ordinal before "session" where the assembly is not named beside it."""
    for word in sorted(sheet.language.assembly.session & sheet.words):
        match = _alone_pattern(sheet.language.code, word).search(sheet.folded)
        if match:
            return (match.span(1),)
    return ()


@cache
def _alone_pattern(code: str, word: str) -> re.Pattern[str]:
    """Digits, the mark of an ordinal, the word: "91ème session"."""
    marks = "|".join(
        sorted((re.escape(mark) for mark in LANGUAGES[code].ordinal_marks if mark), key=len, reverse=True)
    )
    suffix = rf"\s?(?:{marks})" if marks else ""
    return re.compile(rf"\b(\d{{2,3}}{suffix})\s{word}\b")
