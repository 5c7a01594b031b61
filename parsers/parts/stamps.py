"""A line that says its day and little else: a stamp at the head of a page, or below its text."""

import re
from itertools import islice

from parsers.day_mentions import DayMention
from parsers.days import find_days
from parsers.distributors import BY_FORM
from parsers.fold import fold
from parsers.languages import every, one_of
from parsers.places import place_at
from parsers.records import Span

_LONGEST = 110  # of such a line
_SHORT = 40  # of a label that stands on the line above
_WORD = re.compile(r"[^\W\d_]+")
_REGION = re.compile(
    r",? ?\([^()\d]{2,30}\)|, ?[^\W\d_]{1,12}\.?(?:[ -]?[^\W\d_]{1,12}\.?){0,2}"
)  # after a city
_SIGNS = one_of(lambda one: one.dating.signed)
_SIGNED = re.compile(rf"[^\d.:;!?|]{{3,60}}, ?{_SIGNS}?")  # before the day, below a text
_TOWN = re.compile(
    rf"(?!{one_of(lambda one: one.page.kinds)}\b)([^\W\d_][\w'-]{{2,24}}), ?{_SIGNS}"
)  # of no table
_DATED = tuple(f", {word}" for word in every(lambda one: one.dating.signed))
_ON = every(lambda one: one.dating.on)
_WRITTEN = tuple(f",{word.rstrip()}" for word in every(lambda one: one.dating.signed))
_LEADING = frozenset(("", *_ON))
_BEFORE_DAY = (*_ON, *every(lambda one: one.weekdays))
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d(?:\d\d\d|[./-]\d\d )")  # a search skips to one set, not to one that is repeated
_FOOT = 2 * _LONGEST  # characters of such a line that are looked at
_MOST_FEET = 500  # lines with a year that may be the stamp below a text
_KIND = one_of(lambda one: one.page.kinds)
_LABEL = one_of(lambda one: one.page.dated)
_MONTH_ONLY = re.compile(rf"\s*{_LABEL} (?:19|20)\d\d-\d\d(?=\s)")
_UPDATE = re.compile(rf"\W*{one_of(lambda one: one.page.updated)}")
_LABELLED = re.compile(rf"\W*(?:{_KIND}\W+)?{_LABEL}\s?[:=\s]\s*")
_ARTICLE = f"(?:{one_of(lambda one: one.dating.articles)})?"
_WEEKDAY = rf"(?:[\s,(]{{1,3}}{one_of(lambda one: map(fold, one.weekdays))}\b\)?)?"
_LEAD = f"(?:(?:{'|'.join(_ON)}) )?"
_HALVES = one_of(lambda one: one.dating.clocks)
_CLOCK = rf"\d{{1,2}}(?:\s?[:h.]\s?\d\d(?::\d\d)?\s*{_HALVES}?(?:[ap]\. m\.?)?|\s?{_HALVES})"
_ZONE = r"(?:\s*[a-z]{2,4}(?:[+-]\d{1,2}(?::?\d\d)?)?)"
_SITE = r"(?:[a-z\d-]{2,30}\.){1,3}[a-z]{2,4}"
HIJRI = (  # a day in the other calendar: 3 من رجب 1453 هـ
    r"(?:1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}\s?(?:[/-]\s?\d{1,2}\s?[/-]|"
    rf"(?:{one_of(lambda one: one.dating.of)}|[/-])?\s?"
    rf"[^\W\d_]{{3,9}}(?: [^\W\d_]{{1,8}})?(?:\s?[/-])?)\s?1[34]\d\d)"
    rf"\s?(?:{one_of(lambda one: one.dating.eras)}ـ?)?"
)
_ERA = rf"(?:{one_of(lambda one: one.dating.eras)})?"
_CONCORDANCE = one_of(lambda one: one.dating.concordance)
_NUMBER = rf" n[\w.°º]{{0,6}}\s?\d[\d/-]{{0,9}}[\s|:,.–-]+{one_of(lambda one: one.dating.of)}?"  # no. 7/2031
_ISSUE = (
    rf"(?:[\s,|–-]{{0,4}}(?:n[\w.°º]{{0,6}}|{one_of(lambda one: one.page.issues)}\w{{0,3}})"
    r"\s?\d[\d/-]{0,9})"
)
_PAGE = rf"{one_of(lambda one: one.page.leaves)}\.? ?\d{{1,3}}(?:-\d{{1,3}})?"
_AGENCY = "|".join(sorted((form for form, wire in BY_FORM.items() if wire.agency), key=len, reverse=True))
_STAMP_LEAD = re.compile(
    rf"\W*(?:{_KIND}(?:{_NUMBER}|[\s|:,.–-]+)|{_SITE}\s+|{_ISSUE}[\s|,–-]+|(?:{_AGENCY})(?:\s?[:|–-]\s?|\s))?(?:{_LABEL}\s*[:=]?\s*)?(?:{_CLOCK}{_ZONE}?[\s,|–-]+)?"
    rf"{_LEAD}(?:[^\W\d_]{{3,11}}(?:\s?[,،/.])?\s*)?{_LEAD}{_ARTICLE}(?:{HIJRI}[\s,،/|ـ-]+{_CONCORDANCE}?\s*)?"
)
_STAMP_TAIL = re.compile(
    rf"(?:\s?{_ERA}\s?{_CONCORDANCE}:?\s{HIJRI}|\s?{_ERA}\s?[ـ/|–-]\s?{HIJRI})?"
    rf"{_WEEKDAY}[\s,|،–-]*(?:{_KIND}|{one_of(lambda one: one.dating.eras)})?[\s,|/،.•·\[-]*{_ISSUE}?"
    rf"(?:(?:- |{one_of(lambda one: one.dating.at)}(?:: ?)?|t)?{_CLOCK}{_ZONE}?(?: [^\W\d_]{{4,14}})?)?"
    r"(?:, [^\W\d_]{3,20}/[^\W\d_]{3,20})?"  # TUNIS/Tunisie
    rf"(?:\s{one_of(lambda one: one.page.bylines)}\s[^|]{{2,50}})?(?:\s?\([^()]{{2,50}}\))?"
    rf"(?:[\s|,/–-]{{1,3}}(?:{_AGENCY})\b)?"
    rf"(?:[\s,|–-]{{1,3}}{_PAGE})?"
    r"(?:(?:\.| [–/-]) [^\W\d_]{4,20}(?: [^\W\d_]{1,14}){0,2})?"
    rf"(?:[\s(,|–-]*{one_of(lambda one: one.page.updated)}[^|\d]{{0,12}}\d[^|]{{0,40}})?[\s|.\])]*\Z"
)
_RELEASED = re.compile(rf"\W*{_KIND}\b")  # before a day in brackets
_OTHER_DAY = re.compile(rf"\W*{one_of(lambda one: one.page.other_days)}")
_BYLINE = re.compile(rf"\W*(?:{_LABEL} )?{one_of(lambda one: one.page.bylines)}(?: |\s?:\s?|(?<=:))")
_FILED = re.compile(rf"\s{one_of(lambda one: one.page.under)}\s[^|.\d]{{3,50}}\Z")  # in News, Security
_APART = tuple(",،|/–—-:")
_APART_PART = re.compile(r"\s[–—|-]\s")
_STOP = re.compile(r"[!?؟]|\w{3}\. ")
_ENDED = re.compile(rf"\W*{one_of(lambda one: one.page.ends)}\W+|\([^()\n]{{3,40}}\) ")
_SEPARATED = re.compile(r"[|•·]")
_SPACED_DASH = re.compile(r"(?:\s+|\.)[-–—|:]\s+(?=\S)")
_POINTED = re.compile(r"\.\s+(?=[^\W\d_])")
_GLUED_CLOCK = re.compile(r"\s\d{1,2}[:h]\d\d(?=[^\W\d_])")
_FIRST_DASH = re.compile(r"\s*[-–—|,]\s*")


def stamp_end(folded: str, start: int, end: int, *, day_first: bool = False) -> int | None:
    """Where a date that opens a line ends, when the line is only a date or the date is glued before it."""
    window = folded[start : min(end, start + _LONGEST)]
    if not _YEAR.search(window) or _OTHER_DAY.match(window):
        return None
    month = _MONTH_ONLY.match(window)
    if month:
        return start + month.end()
    mention = first_day(window, day_first=day_first)
    if mention is None or mention.first.year is None or mention.last is not None:
        return None
    whole = end - start <= _LONGEST
    if whole and (_alone(window, mention) or _placed(window, mention)):
        return end
    if _dated_at(window, mention):
        return end
    dash = _SPACED_DASH.match(window, mention.span[1])
    if dash and before_date(window, mention.span[0]) == 0:
        return start + dash.end()
    point = _POINTED.match(window, mention.span[1])
    if point and mention.span[0] == 0 and not whole:
        return start + point.end()  # 27 November 2031. The session
    clock = _GLUED_CLOCK.match(window, mention.span[1])
    if clock and before_date(window, mention.span[0]) == 0:
        return start + clock.end()  # 03/11/2031 21:14The
    iso = window[mention.span[0] : mention.span[0] + 4].isdigit()
    if iso and mention.span[0] <= 12 and _STAMP_LEAD.fullmatch(window, 0, mention.span[0]):
        glued = mention.span[0] and window[mention.span[1] : mention.span[1] + 1].isspace()
        return start + mention.span[1] if glued else None
    return None


def _alone(line: str, mention: DayMention) -> bool:
    """Is the line a date, or one of its parts between bars, perhaps with its label?"""
    first, last = mention.span
    label = _LABELLED.match(line)
    if label and label.end() <= first and _STAMP_LEAD.fullmatch(line, 0, first):
        return True
    marks = [match.start() for match in _SEPARATED.finditer(line)]
    left = max((mark + 1 for mark in marks if mark < first), default=0)
    right = min((mark for mark in marks if mark >= last), default=len(line))
    return bool(_STAMP_LEAD.fullmatch(line, left, first) and _STAMP_TAIL.match(line[:right], last))


def _whole_day(line: str, *, day_first: bool) -> DayMention | None:
    """The first day of a line that is none too long, if it has its year and is no range."""
    mention = first_day(line, day_first=day_first) if len(line) <= _LONGEST else None
    return mention if mention and not mention.last and mention.first.year is not None else None


def _signed_end(folded: str, start: int, end: int, *, day_first: bool = False) -> int | None:
    """Where a line ends that is a place, known or not, and a day: "Torre Ejecutiva, 3 de octubre de 2028"."""
    line = folded[start:end]
    mention = _whole_day(line, day_first=day_first)
    if mention is None:
        return None
    lead, tail = _SIGNED.fullmatch(line, 0, mention.span[0]), _STAMP_TAIL.match(line, mention.span[1])
    return end if lead and tail else None


def _dated_at(line: str, mention: DayMention) -> bool:
    """As in "Palais de Monaco, le 3 novembre 2014": the article says that it is a day of writing."""
    lead = _SIGNED.fullmatch(line, 0, mention.span[0])
    dated = lead is not None and lead.group().endswith(_DATED)
    return dated and _STAMP_TAIL.match(line, mention.span[1]) is not None


def dated_line(folded: str, start: int, end: int, *, day_first: bool = False) -> bool:
    """As in "By Ana Roe, 4 May 2031", "Ministry of Justice, 4 May 2031": a short line that ends so."""
    line = folded[start:end] if end - start <= _LONGEST and _YEAR.search(folded, start, end) else ""
    mention = first_day(line, day_first=day_first)
    if mention is None or mention.last is not None or mention.first.year is None or _OTHER_DAY.match(line):
        return False
    edge = before_date(line, mention.span[0])
    led = not set(_WORD.findall(line[edge : mention.span[0]])).isdisjoint(_ON)
    known = _LABELLED.match(line) or _BYLINE.match(line) or _labelled_part(line, edge)
    apart = line[:edge].rstrip()[-1:] in _APART and not led
    apart = apart or (line[:edge].endswith("(") and _RELEASED.match(line) is not None)
    bar = _SEPARATED.search(line, mention.span[1])  # 4 May 2031 | 3 comments
    tail = _STAMP_TAIL.match(line[: bar.start()] if bar else line, mention.span[1]) or (
        known and _FILED.match(line, mention.span[1])
    )
    stopped = _STOP.search(line, 0, edge - 2 * (known is not None))
    return bool(known or apart) and bool(tail) and not stopped


def _labelled_part(line: str, edge: int) -> re.Match[str] | None:
    """A label behind a dash or bar, before a day: From our archives – edition of 4 May 2031."""
    parts = [match.end() for match in _APART_PART.finditer(line, 0, edge)]
    return _LABELLED.match(line, parts[-1]) if parts else None


def foot_stamp(folded: str, lines: list[Span], *, day_first: bool = False) -> Span | None:
    """The line below a text that says its day: one with a label, or the only one; none where they differ."""
    early = (line for line in lines if _YEAR.search(folded[slice(*line)], 0, _FOOT))
    dated = ((_behind_end(folded, *line), line[1]) for line in early)
    found = [
        line
        for line in islice(dated, _MOST_FEET)
        if stamp_end(folded, *line, day_first=day_first) == line[1]
        or _signed_end(folded, *line, day_first=day_first) == line[1]
        or (_LABELLED.match(folded, *line) and dated_line(folded, *line, day_first=day_first))
    ]
    found = [line for line in found if not updated(folded, *line)] or found
    told = [line for line in found if _LABELLED.match(folded, *line)] or found
    return told[0] if len({day_of(folded, line, day_first=day_first) for line in told}) == 1 else None


def _behind_end(folded: str, start: int, end: int) -> int:
    """Behind "Ends/", which leads to the day."""
    match = _ENDED.match(folded, start, end)
    return match.end() if match else start


def day_of(folded: str, line: Span, *, day_first: bool = False) -> str | None:
    """The day that a line names with its year, ISO."""
    mention = first_day(folded[line[0] : line[1]], day_first=day_first)
    return mention.first.iso() if mention and mention.first.year else None


def updated(folded: str, start: int, end: int) -> bool:
    """Does a line give the day of a later change, as it says or as the short line above it says?"""
    above = folded.rfind("\n", 0, max(0, start - 1)) + 1
    label = start - above < _SHORT and _UPDATE.match(folded, above, start)
    alone = label and not _DIGIT.search(folded, above, start)
    return bool(alone) or _UPDATE.match(folded, start, end) is not None


def days_open(folded: str, start: int, end: int) -> bool:
    """Does a line begin with a day or a range of days?"""
    mention = first_day(folded[start : min(end, start + 70)])
    return mention is not None and mention.span[0] < 3


def placed_day(folded: str, start: int, end: int, *, day_first: bool = False) -> tuple[Span, Span] | None:
    """Place and day of a line that is no more: "Monaco, 7 March 2031", "Le 7 mars 2031 – Ottawa (ON)"."""
    line = folded[start:end]
    mention = _whole_day(line, day_first=day_first)
    if mention is None:
        return None
    place, (first, last) = _placed(line, mention), mention.span
    return ((start + place[0], start + place[1]), (start + first, start + last)) if place else None


def _placed(line: str, mention: DayMention) -> Span | None:
    """The place beside the day of a line that is no more."""
    named = place_at(line, 0)
    if named and named.span[1] <= mention.span[0]:
        edge = len(line[: before_date(line, mention.span[0])].rstrip(" ,،:|.–—-"))
        edge += line[edge : edge + 1] == "." and line[edge - 2 : edge - 1] == "."  # D. C.
        rest = line[named.span[1] : edge].strip(" ,،()[]/–-")
        known = _only_places(rest) or _REGION.fullmatch(line, named.span[1], edge)
        if known and _STAMP_TAIL.match(line, mention.span[1]):
            return 0, edge
    town = None if named else _TOWN.fullmatch(line, 0, mention.span[0])
    if town and town[1] not in _BEFORE_DAY and _STAMP_TAIL.match(line, mention.span[1]):
        return 0, town.end(1)
    dash = _FIRST_DASH.match(line, mention.span[1])
    if dash and line[: mention.span[0]].strip(" ,") in _LEADING and (named := place_at(line, dash.end())):
        edge = len(line.rstrip(" .:"))
        if edge == named.span[1] or _REGION.fullmatch(line, named.span[1], edge):
            return dash.end(), edge
    return None


def _only_places(rest: str) -> bool:
    """Is what stands behind a place nothing but further ones: Graz, Styria, Austria?"""
    while rest and (more := place_at(rest, 0)):
        rest = rest[more.span[1] :].strip(" ,،()[]/–-")
    return not rest


def before_date(low: str, edge: int) -> int:
    """Where the words that lead to the date begin: ", le 3", "في 18", "Tuesday, 4", "le vendredi 3"."""
    while True:
        head = low[:edge].rstrip(" ,،")
        word = None
        if head.endswith(_BEFORE_DAY):
            word = next((w for w in _BEFORE_DAY if head.endswith((" " + w, "," + w)) or head == w), None)
        if word in _ON and low[len(head) : len(head) + 1] == ",":  # Ottawa, ON, 4 May
            return edge
        named = place_at(low, 0) if word else None  # Santo Domingo, 4 de mayo
        if named and len(head) - len(word or "") < named.span[1] <= len(head):
            return len(head)
        if word is None:
            return edge - len(head) + len(head.rsplit(",", 1)[0]) if _written(head) else edge
        edge = len(head) - len(word)


def _written(head: str) -> bool:
    """Do the words before a date end in ", a" or its like: Oslo, a 4 de mayo?"""
    return head.replace(", ", ",").endswith(_WRITTEN)


def first_day(low: str, *, day_first: bool = False) -> DayMention | None:
    """The first day or range in a few folded words."""
    if not _DIGIT.search(low):
        return None
    found = find_days(low, frozenset(_WORD.findall(low)), day_first=day_first)
    return found[0] if found else None
