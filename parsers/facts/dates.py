"""First and last day of the session, in all the forms in which a range of days is written.

A year that stands elsewhere (dateline, stamp) is a span of its own; without any the year stays open.
"""

import re
from datetime import date, timedelta

from parsers.days import Day, Mention, read_days
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language
from parsers.phrasebook import holds, holds_word
from parsers.records import Dates, Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, prove

_ROLES = {
    code: (
        tuple(phrase.strip() for phrase in course.last_day + course.closing + course.until),
        tuple(phrase.strip() for phrase in course.opening),
    )
    for code, course in ((code, language.course) for code, language in LANGUAGES.items())
}
_LONGEST = 12  # days a session may last
_MONTH_ONLY = re.compile(r"date (\d{4})-(0[1-9]|1[0-2])\Z")
_TRIES = 40  # occurrences of one verb looked at
_CLOSE = 12  # characters between a day and the verb after it
_AHEAD = 90  # characters between the verb and its day


def read_dates(pieces: Pieces, language: Language) -> Dates | None:
    """Pieces say of themselves what they are: a range, an opening, an end; a bare day tells the year."""
    known = _known(pieces, language)
    start = end = None
    for piece in pieces:
        low = fold(piece)
        role = _role(low, language)
        mention = read_days(low)
        if mention and mention.last:
            start, end = start or _with_year(mention.first, known), end or _with_year(mention.last, known)
        elif role:
            day = _with_year(mention.first, known) if mention else _relative(low, role, known, language)
            start, end = (start or day, end) if role == "opening" else (start, end or day)
    if start is None and end is None:
        return None
    return Dates(start.iso() if start else None, end.iso() if end else None)


def _known(pieces: Pieces, language: Language) -> Day | None:
    """The day with a year that stands by itself: a dateline's, a stamp's, or a day beside such a month."""
    bare = [fold(piece) for piece in pieces]
    month = next((found for low in bare if (found := _MONTH_ONLY.search(low))), None)
    if (
        month
        and len(bare) > 1
        and (day := read_days(bare[-2]))
        and not _role(bare[-2], language)
        and not day.last
    ):
        return Day(int(month[1]), day.first.month, day.first.day)
    for piece in reversed(pieces):
        low = fold(piece)
        mention = read_days(low)
        if mention and mention.first.year and not mention.last and not _role(low, language):
            return mention.first
        month = _MONTH_ONLY.search(low)
        if month:
            return Day(int(month[1]), int(month[2]), 0)
    return None


def _role(low: str, language: Language) -> str | None:
    """What a phrase says: that the session opens, or that it ends; by its first words, or its last ones."""
    ends, opens = _ROLES[language.code]
    for phrases, role in ((ends, "end"), (opens, "opening")):
        if low.startswith(phrases) or low.startswith(phrases, 1) or low.endswith(phrases):
            return role
    return None


def _relative(low: str, role: str, known: Day | None, language: Language) -> Day | None:
    """A weekday, "today" or "the last day" counted from the day of release."""
    if known is None or known.year is None:
        return None
    if holds(low, language.course.last_day + language.course.today):
        return known
    weekday = next((n for name, n in language.weekdays.items() if re.search(rf"\b{name}\b", low)), None)
    if weekday is None:
        return None
    try:
        today = date(known.year, known.month, known.day)
    except ValueError:
        return None
    ahead = (weekday - today.weekday()) % 7
    forward = role == "end" or holds(low, language.course.coming)
    other = today + timedelta(days=ahead if forward or ahead == 0 else ahead - 7)
    return Day(other.year, other.month, other.day)


def _year(piece: str) -> Day | None:
    mention = read_days(fold(piece))
    return mention.first if mention and mention.first.year else None


def _with_year(day: Day, near: Day | None) -> Day:
    """The year that brings an open day nearest to a dated one."""
    if day.year or near is None or near.year is None:
        return day
    distance = day.month - near.month
    return Day(near.year + (distance < -6) - (distance > 6), day.month, day.day)


def find_dates(sheet: Sheet, others: Spans = (), *, ahead: bool = False) -> Fact[Dates] | None:
    """The range that the assembly's sentences give, else what they say of its opening and its end."""
    chosen = _range(sheet, others, ahead=ahead)
    if chosen:
        spans: Spans = (chosen.span,)
        if chosen.first.year is None:
            spans += _same_day(sheet, chosen) or _dated(sheet)
        return prove(sheet, "dates.range", spans, read_dates)
    return _ends(sheet)


def _same_day(sheet: Sheet, chosen: Mention) -> Spans:
    """The first day of a range, written elsewhere with its year."""
    for other in sheet.days:
        day = other.first
        if day.year and other.last is None and (day.month, day.day) == (chosen.first.month, chosen.first.day):
            return (other.span,)
    return ()


def _dated(sheet: Sheet) -> Spans:
    """Where the release says its own day with the year; perhaps the year alone, or the two apart."""
    layout = sheet.layout
    month = layout.stamp and _MONTH_ONLY.search(sheet.folded, *layout.stamp)
    if layout.date and layout.stamp and month and not _year(sheet.text[layout.date[0] : layout.date[1]]):
        return (layout.date, layout.stamp)
    for span in (sheet.layout.date, sheet.layout.stamp):
        if span and (_year(sheet.text[span[0] : span[1]]) or _MONTH_ONLY.search(sheet.folded, *span)):
            return (span,)
    return ()


def _range(sheet: Sheet, others: Spans, *, ahead: bool) -> Mention | None:
    """The best range of days: near the assembly's name or a word for meetings, not of another session."""
    best: tuple[int, int] | None = None
    chosen = None
    for mention in sheet.days:
        if mention.last is None or not 1 <= _length(mention) <= _LONGEST:
            continue
        score = 0 if _inside(mention.span, others) else _score(sheet, mention, ahead=ahead)
        if score > 0 and (best is None or (score, -mention.span[0]) > best):
            best, chosen = (score, -mention.span[0]), mention
    return chosen


def _inside(span: Span, others: Spans) -> bool:
    return any(start <= span[0] < end for start, end in others)


def _length(mention: Mention) -> int:
    assert mention.last is not None
    try:
        first = date(mention.first.year or 2020, mention.first.month, mention.first.day)
        last = date(mention.last.year or 2020, mention.last.month, mention.last.day)
    except ValueError:
        return 0
    return (last - first).days % 366 + 1


def _score(sheet: Sheet, mention: Mention, *, ahead: bool) -> int:
    start, end = sheet.sentence(*mention.span)
    sentence = sheet.folded[start:end]
    language = sheet.language
    near = sheet.folded[max(start, mention.span[0] - 60) : min(end, mention.span[1] + 30)]
    if not ahead and holds_word(near, language.assembly.elsewhere):
        return 0
    if holds(sentence, language.assembly.regional):
        return 0
    score = 1
    score += 3 * holds(sentence, language.assembly.names)
    score += 1 * holds(sentence, language.venue.meeting)
    score += 1 * (sheet.folded[mention.span[0] - 1 : mention.span[0]] == "(")
    score += 1 * (mention.span[0] < 1500)
    return score


def _ends(sheet: Sheet) -> Fact[Dates] | None:
    """Opening and end said apart: "opened on 4 November", "hasta el viernes", "on its last day"."""
    course, stamp = sheet.language.course, _dated(sheet)
    start = _phrase(sheet, course.opening, stamp)
    end = _phrase(sheet, course.last_day, stamp) or _phrase(sheet, course.closing, stamp)
    end = end or _phrase(sheet, course.until, stamp)
    spans = tuple(span for span in (start, end) if span)
    if not spans:
        return None
    rule = "dates.opening-end" if start and end else "dates.opening" if start else "dates.end"
    return prove(sheet, rule, spans + stamp, read_dates)


def _phrase(sheet: Sheet, phrases: tuple[str, ...], stamp: Spans) -> Span | None:
    """From a verb that opens or ends to the day that its sentence gives, when it speaks of the session."""
    best: Span | None = None
    opening = phrases is sheet.language.course.opening
    for phrase in phrases:
        at = sheet.folded.find(phrase)
        tries = _TRIES
        while at >= 0 and tries and (best is None or at < best[0]):
            tries -= 1
            if not sheet.folded[at - 1 : at].isalpha() or sheet.language.code == "ar":
                best = _up_to_day(sheet, at, at + len(phrase), stamp, opening=opening) or best
            at = sheet.folded.find(phrase, at + len(phrase))
    return best


def _up_to_day(sheet: Sheet, at: int, end: int, stamp: Spans, *, opening: bool) -> Span | None:
    start, stop = sheet.sentence(at, end)
    sentence = sheet.folded[start:stop]
    words = sheet.language.assembly
    meets = holds(sentence, sheet.language.venue.meeting) or holds(sentence, words.names)
    if not (meets or holds(sentence, words.session)):
        return None
    if holds(sentence, words.regional) or _quoted(sheet, at, start):
        return None
    if holds(sheet.folded[at : end + 2], sheet.language.course.last_day):
        return (at, end) if stamp else None
    stop = min(stop, end + _AHEAD)
    if opening and (before := _day_before(sheet, start, at)):
        return before, end
    weekday = _up_to_weekday(sheet, at, end, stop) if stamp else None
    for mention in sheet.days:
        if end <= mention.span[0] < stop:
            if weekday and weekday[1] + 3 < mention.span[0]:
                return weekday
            other = holds(sheet.folded[end : mention.span[0]], sheet.language.course.until)
            return None if other and opening else (at, mention.span[1])
    return weekday


def _day_before(sheet: Sheet, start: int, at: int) -> int | None:
    """Where a single day begins that stands right before the verb: "le lundi 4 novembre s'ouvre"."""
    stamp = sheet.layout.stamp or (0, 0)
    for mention in sheet.days:
        if stamp[0] <= mention.span[0] < stamp[1]:
            continue
        if start <= mention.span[0] and 0 < at - mention.span[1] <= _CLOSE and mention.last is None:
            return mention.span[0]
    return None


def _up_to_weekday(sheet: Sheet, at: int, end: int, stop: int) -> Span | None:
    names = tuple(sheet.language.weekdays) + sheet.language.course.today
    found = [
        (where, where + len(name)) for name in names if (where := sheet.folded.find(name, end, stop)) >= 0
    ]
    if not found:
        return None
    last = min(found)[1]
    after = sheet.folded[last : last + 14]
    coming = [last + after.find(word) + len(word) for word in sheet.language.course.coming if word in after]
    return at, min(coming, default=last)


def _quoted(sheet: Sheet, at: int, start: int) -> bool:
    """Inside somebody's words a day is theirs."""
    return sheet.text[start : start + 1] in '“"«‘' and sheet.text[start:at].count("”") == 0
