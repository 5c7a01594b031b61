"""Where the day stands that a verb or a "last day" tells of: right beside it, or in the sentences before."""

import re

from parsers.facts.when.day_patterns import LASTING
from parsers.facts.when.relative_days import without_mornings
from parsers.languages import LANGUAGES, one_of
from parsers.parts.transcripts import is_transcript
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_CLOSE = 36  # characters between a day and the verb after it
_AHEAD = 90  # characters between a ceremony and its day, with no comma between
_SESSION = 48  # characters between "at the end of" and the session
_BESIDE = 18  # characters between a weekday and "the last day"
_CLAUSE = 80  # characters of "as the 99th session of the General Assembly"
_EARLIER = 2  # sentences back in which the day told of is looked for
_CALLED = 14  # characters behind a weekday in which it is said to be to come, or over
_LEAD = 3  # characters between a dateline and its sentence
_WEEKDAY = 14  # characters of a weekday right behind "tomorrow"
_THERE = 16  # characters at the head of a sentence, and before a verb, in which "there" stands
_COMING = 16  # characters before a verb in which it may be said that it is to come
_CLOSING = {"“": "”", "«": "»", "‘": "’", '"': '"'}
_BLANKS = str.maketrans(".,،;)", "     ")  # behind "tomorrow"
_WORD = re.compile(r"[^\W\d_]+")
_UP_TO = re.compile(r"[^,;.\n]*\Z")
_ARTICLE = f"{one_of(lambda one: one.dating.articles)}?"
_GOES_ON = one_of(lambda one: (*one.venue.at, *one.dating.also))  # opened on the 3rd in Oslo
_THEREOF = one_of(lambda one: one.dating.thereof)
_BARE_DAY = re.compile(
    rf"\s?(?:{one_of(lambda one: one.dating.on)} )?{_ARTICLE}(?:[^\W\d_]{{3,10}},? ){{0,2}}{_ARTICLE}"
    rf"(\d{{1,2}}){one_of(lambda one: one.dating.suffixes)}?"
    rf"(?![\w%]|[.,:]\d| (?!(?:{_THEREOF}|{_GOES_ON})\b)[^\W\d_])"
)
_EDGES = {
    code: frozenset(map(str.strip, one.course.until + one.course.closing + one.course.opening))
    for code, one in LANGUAGES.items()
}
_DAY_NAMED = re.compile(  # el pasado día 24
    rf"\s?(?:{one_of(lambda one: one.dating.on)} )?{_ARTICLE}(?:[^\W\d_]{{3,10}} )?"
    rf"{one_of(lambda one: one.course.lasting)} (\d{{1,2}})(?![\w%]|[.,:]\d)"
)


def edge_day(sheet: Sheet, at: int, end: int, stamp: Spans) -> Span | None:
    """As in "on Thursday, the last day", "on the first day, Monday"; alone it is the day of release."""
    course, (start, stop) = sheet.language.course, sheet.sentence(at, end)
    sitting = holds(sheet.folded[at:end], course.sittings)
    if sitting and holds(sheet.folded[start:at], course.campaigns):
        return None  # of the executive committee
    ceremony = not sitting and holds(sheet.folded[at : end + 2], course.ceremony)
    ended = not (ceremony or sitting or holds(sheet.folded[at:end], course.lasting))  # at the end of it
    if ended and not holds(sheet.folded[end : min(stop, end + _SESSION)], course.gatherings):
        return None
    if written := _written(sheet, end, stop):
        return (at, written)
    before = day_before(sheet, start, at, ())
    if before is None and stamp:
        before = weekday_between(sheet, max(start, at - _BESIDE), at)
    if before is not None or not stamp:
        return (before, end) if before is not None else None
    clause = sheet.folded[end : min(stop, end + _AHEAD)].replace("،", ",").partition(",")[0]
    weekday = up_to_weekday(sheet, at, max(min(stop, end + _CLOSE), end + len(clause)))
    if weekday and (weekday[1] <= end or holds(sheet.folded[end : weekday[1]], course.until)):
        weekday = None  # in it is "day", which is "today" as well; at the opening of what lasts until Friday
    if weekday or holds(sheet.folded[start:stop], course.coming):
        return weekday
    held = not ceremony or told_day(sheet, at) or is_transcript(sheet.folded, sheet.language)
    return (at, end) if held else None


def _written(sheet: Sheet, end: int, stop: int) -> int | None:
    """Where the day ends that is said of an edge: "at the opening of the session in Oslo on 3 November"."""
    for mention in sheet.days:
        between = (
            sheet.folded[end : mention.span[0]] if end <= mention.span[0] < min(stop, end + _AHEAD) else ""
        )
        words = _WORD.findall(between)
        on = words and (words[-1] in sheet.language.dating.on or words[-1] in sheet.language.weekdays)
        course = sheet.language.course
        other = course.until + course.opening + course.closing  # the last day of what began on 3 November
        if (
            on
            and mention.last is None
            and not holds(between, other)
            and not spoken(sheet, end, mention.span[0])
        ):
            return mention.span[1]
    return None


def told_day(sheet: Sheet, at: int) -> Span | None:
    """The weekday named last before a place, in its sentence or one of those before."""
    start = at
    for _ in range(_EARLIER + 1):
        start = sheet.sentence(max(0, start - 2), max(0, start - 1))[0]
    found = None
    while (begin := weekday_between(sheet, start, at)) is not None:
        match = _WORD.match(sheet.folded, begin)
        assert match is not None
        found, start = match.span(), match.end()
    return found


def up_to_number(sheet: Sheet, at: int, end: int) -> Span | None:
    """As in "until the 21st", "jusqu'au 21", "concluirá el jueves 21", "will conclude on the 6th"."""
    if sheet.folded[at:end].strip() not in _EDGES[sheet.language.code]:
        return None
    while sheet.folded[end : end + 1].isalpha():
        end += 1  # se terminera
    match = _BARE_DAY.match(sheet.folded, end) or _DAY_NAMED.match(sheet.folded, end)
    return (at, match.end()) if match else None


def day_before(sheet: Sheet, start: int, at: int, stamp: Spans) -> int | None:
    """Where a day begins that stands right before the verb: "le lundi 4 novembre s'ouvre", "today opened"."""
    heads = [span for span in (sheet.layout.stamp, sheet.layout.dateline) if span]
    for mention in sheet.days:
        if any(head[0] <= mention.span[0] < head[1] for head in heads):
            continue
        if start <= mention.span[0] and 0 < at - mention.span[1] <= 12 and mention.last is None:
            return mention.span[0]
    eve = next((word for word in sheet.language.course.eve if sheet.folded.endswith(word, start, at)), "")
    if eve and stamp:
        return at - len(eve)
    clause = _UP_TO.search(sheet.folded, max(start, at - _CLOSE), at)
    return weekday_between(sheet, clause.start(), at) if stamp and clause else None


def headed(sheet: Sheet, start: int, at: int) -> int | None:
    """Where a sentence begins that "today", "yesterday" or a weekday heads.

    Before the verb nothing else begins or ends, and today nothing is to come.
    """
    course = sheet.language.course
    dateline = sheet.layout.dateline
    words = sheet.folded[max(start, dateline[1] if dateline else 0) : at].lstrip()
    first = words.replace("،", ",").partition(",")[0].split()[:2]
    if not first or holds(words, course.closing + course.opening):
        return None
    on = frozenset((*sheet.language.dating.on, *map(str.strip, sheet.language.dating.articles)))
    if first[0] in sheet.language.weekdays or (first[0] in on and first[-1] in sheet.language.weekdays):
        return at - len(words)
    heads = words.startswith(course.today + course.yesterday) and not holds(words, course.coming)
    return at - len(words) if heads else None


def meanwhile(sheet: Sheet, start: int, at: int, end: int) -> int | None:
    """The day of what was done as the session opened: "urged police yesterday to act, as the session opened".

    Of a session that is told to last so many days it is today's.
    """
    course = sheet.language.course
    links = [sheet.folded.rfind(word, start, at) for word in course.meanwhile]
    link = max(links, default=-1)
    day = weekday_between(sheet, start, link) if link > 0 else None
    if day is not None and weekday_between(sheet, day + 3, at) is None:
        return day
    stop = sheet.sentence(at, end)[1]
    if day is None and link > 0 and at - link < _CLAUSE and _behind_lead(sheet, start):
        named = weekday_between(sheet, start, stop) is None and holds(
            sheet.folded[link:at], course.gatherings
        )
        told = told_day(sheet, start) if named else None
        return told[0] if told else None
    today = max((sheet.folded.rfind(word, start, at) for word in course.today), default=-1)
    lasts = today >= 0 and LASTING[sheet.language.code].search(sheet.folded, end, stop)
    return today if lasts and not holds(sheet.folded[today:at], course.closing) else None


def _behind_lead(sheet: Sheet, start: int) -> bool:
    """Does a sentence follow the first one of the text, in its paragraph or the next?"""
    body = sheet.layout.dateline[1] if sheet.layout.dateline else sheet.layout.paragraphs[0][0]
    first = sheet.sentence(body + 1, body + 2)[1]
    return first <= start and not sheet.folded[first:start].strip(" .\n")


def written_meanwhile(sheet: Sheet, start: int, at: int) -> int | None:
    """Where a written day begins on which the session opened: "on 3 November 2031, when X opened it"."""
    links = tuple(word.lstrip(" ,") for word in sheet.language.course.meanwhile)
    for mention in sheet.days:
        first, last = mention.span
        if (
            start <= first
            and last < at
            and mention.last is None
            and sheet.folded[last:at].lstrip(" ,").startswith(links)
        ):
            return first
    return None


def perfected(sheet: Sheet, start: int, at: int) -> int | None:
    """Where the verb begins that tells, with no day, what has happened on the day of release.

    Behind the dateline the first sentence says "has ended", "s’est ouverte", "ha concluido".
    """
    head, speech = sheet.layout.dateline or sheet.layout.stamp, sheet.language.speech
    lead = head is not None and head[1] <= at and start <= head[1] + _LEAD
    day = weekday_between(sheet, head[1], at) if head else None
    if head is None or not lead or (day and not sheet.folded.startswith(sheet.language.course.today, day)):
        return None
    if speech.verb_first and sheet.folded.startswith(sheet.language.course.opens, at):
        return None  # is being held
    if not holds(sheet.around(at, at + 1), sheet.language.assembly.names):
        return None
    having = sheet.language.course.having
    before = _WORD.findall(sheet.folded, max(head[1], at - _COMING), at)
    if speech.verb_first:
        return None if before and before[-1] not in having else at
    perfect = sheet.folded.startswith(tuple(f"{word} " for word in having), at)
    perfect = perfect or sheet.folded.endswith(sheet.language.course.just, head[1], at)
    return at if perfect or (before and before[-1] in having) else None


def before_pronoun(sheet: Sheet, start: int, at: int, end: int) -> int | None:
    """The day of the sentence before, where a pronoun or "there" goes on: "He opened the session"."""
    first = _WORD.match(sheet.text, start)
    pronoun = first is not None and first[0].lower() in sheet.language.speech.pronouns
    there = sheet.language.course.there
    near = holds(sheet.folded[start : start + _THERE] + sheet.folded[max(start, at - _THERE) : at], there)
    day = earlier_day(sheet, start, at, end) if near or pronoun else None
    return day[0] if day else None


def earlier_day(sheet: Sheet, start: int, at: int, end: int) -> Span | None:
    """From the day of the sentence before to a verb whose own sentence has none but tells of the assembly."""
    if start < 2 or "\n" in sheet.text[start - 2 : start]:
        return None
    if not holds(sheet.around(at, end), sheet.language.assembly.names):
        return None
    day = weekday_between(sheet, sheet.sentence(start - 2, start - 1)[0], start)
    return (day, end) if day is not None else None


def spoken(sheet: Sheet, start: int, at: int) -> bool:
    """Do somebody's words begin between two places and not end there?"""
    between = sheet.text[start:at]
    opened = sum(map(between.count, "“«")) > sum(map(between.count, "”»"))
    return opened or between.count('"') % 2 == 1


def weekday_between(sheet: Sheet, start: int, end: int) -> int | None:
    """Where the first weekday, "today" or "yesterday" between two places begins."""
    course = sheet.language.course
    days = course.today + course.yesterday + course.tomorrow
    for match in _WORD.finditer(sheet.folded, start, end):
        if match.group() in sheet.language.weekdays or match.group() in days:
            return match.start()
    return None


def up_to_weekday(sheet: Sheet, at: int, stop: int) -> Span | None:
    """From a verb to the weekday behind it, with what says that it is to come, before or behind."""
    course = sheet.language.course
    weekdays = tuple(sheet.language.weekdays)
    names = weekdays + course.today + course.yesterday + course.tomorrow + course.before_yesterday
    words = without_mornings(sheet.folded[at:stop], sheet.language).translate(_BLANKS)
    found = [(at + where, at + where + len(name)) for name in names if (where := words.find(name)) >= 0]
    if not found:
        return None
    first = min(found)[0]
    last = max(end for where, end in found if where == first)
    beside = sheet.folded[last : last + _WEEKDAY].lstrip()
    if named := next((name for name in weekdays if beside.startswith(name)), ""):
        last = sheet.folded.index(named, last) + len(named)  # بعد غد الخميس
    after = sheet.folded[last : last + 2 * _CALLED].replace("،", ",").partition(",")[0]
    weeks = [word for word in course.next_week + course.last_week if word in after]
    same = _clause(sheet, after[:_CALLED])
    told = weeks or [word for word in course.coming + course.last if word in same]
    return _with_coming(sheet, at), min((last + after.find(word) + len(word) for word in told), default=last)


def _clause(sheet: Sheet, words: str) -> str:
    """Words up to an "and": it began on Monday and will end."""
    for also in sheet.language.dating.also:
        words = words.partition(f" {also} ")[0]
    return words


def _with_coming(sheet: Sheet, at: int) -> int:
    """Where "will be", "sera" begins that stands right before a verb; else where the verb does."""
    before = sheet.folded[max(0, at - _COMING) : at]
    leads = [word for word in sheet.language.course.coming if before.endswith((word, word + " "))]
    return at - max((len(word) + (not before.endswith(word)) for word in leads), default=0)


def places(sheet: Sheet, words: tuple[str, ...], start: int, stop: int) -> list[int]:
    """Where words first stand between two places."""
    return [at for word in words if (at := sheet.folded.find(word, start, stop)) >= 0]


def quoted(sheet: Sheet, at: int, start: int) -> bool:
    """Inside somebody's words a day is theirs."""
    mark, words = sheet.text[start : start + 1], sheet.text[start + 1 : at]
    return mark in _CLOSING and _CLOSING[mark] not in words
