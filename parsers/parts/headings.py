"""The head of a line: a dateline in the forms of the big wires.

A dateline is a place, perhaps a date, perhaps the wire, and a dash: "LYON, France –", "ISTANBUL (Turquie) –",
"LYON, France, November 2, 2015/APO (...)/ --", "PARIS--(BUSINESS WIRE)--", "Santiago de Chile, 15 oct 2019
(EFE).-", "New Delhi [India], October 18 (ANI):", "دبي في 18 نوفمبر / وام /".
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from parsers.days_in_figures import day_in_figures
from parsers.distributors import NAMES, known_wire, read_wire
from parsers.fold import fold
from parsers.languages import every, one_of
from parsers.parts.dashes import DASH, behind_twins, first_dash, over_day
from parsers.parts.dateline_wires import (
    bracketed_wire,
    carried_by,
    trailing_wire,
    wire_behind,
)
from parsers.parts.place_words import PLACE_WORD, doubtful, named_place, place_span
from parsers.parts.senders import PAPERS, names_page, without_sender
from parsers.parts.stamps import before_date, first_day
from parsers.phrasebook import holds
from parsers.places import place_at, read_place
from parsers.records import Span

_SECTION = 36  # characters of a line with a newspaper and its section
_LONG_LINE = 140  # "New Delhi: The ..." is a dateline before so much text, else perhaps a headline
_CONCORDANCES = every(lambda one: one.dating.concordance)
_BYLINES = tuple(f"{word} " for word in every(lambda one: one.page.bylines))
_ISSUES = every(lambda one: one.page.issues)
_LONGEST_DOUBLE = 90
_SENTENCE = frozenset('.!?…”"»')  # a headline ends with none of these
_REACH_DAY = 30  # characters of a day
_REACH = 150  # a dateline ends within so many characters of its line
_CLOSE = re.compile(r"\s*(?:\.?\s*(?:--+|[-–—―=])|:)?\s*")
_LEADING_WIRE = re.compile(r"([A-Z]{2,8}|[A-Z][a-z]{3,9}), (?=[A-Z])")
_PLACED = re.compile(r"[^\d.:;()–—]{3,40}; \d")
_STAFF = re.compile(r"\((?<=\S\s\()[^()\d]{6,60}\)(?=\s?[.:–—-])")  # the bracket first: there are few
_ENVOY = re.compile(r"(?<=[^\W\d_]), [^\d,.()\n–—-]{6,50}(?=\.?\s?[–—-])")
_STAFFS = every(lambda one: one.page.staff)
_MARK = re.compile(r"[-–—―/(\[:.|]")
_CLOCK = re.compile(rf"\d{{1,2}}\s?[:h.]\s?\d\d(?:\s?{one_of(lambda one: one.dating.clocks)})?\.?\s?[|–-]\s?")
_FIGURES = re.compile(r"\s*\d{1,2}\s?-\s?\d{1,2}\s*")  # هانوي - 1 - 11 (كونا)
_BARE_DAY = re.compile(r",? \d{1,2}\s*\Z")
_BEGUN = re.compile(r"\n[^\W\d_]{4,24} [–—-] ")  # lines that begin with a word and a dash
_SENDER = 4  # words of who sends, between a day and a colon
_LISTED = 2  # of them make a list
_POINTS = (".", ":")
_Wire = tuple[int, int, Span]  # where it begins with its marks, where these end, its name
_Edge = tuple[int, int, _Wire | None]  # where place and day end, where the dateline does, its wire
_POINTED = re.compile(r"\s?[.:](?:\s*\Z|\s+(?=[^\W\d_a-zà-ÿ]|[“\"«¿¡]))")


class DatelineParts(Struct, frozen=True):
    """A dateline and its parts, as spans."""

    span: Span
    place: Span | None
    date: Span | None
    wire: Span | None


def read_dateline_at(
    text: str, folded: str, start: int, end: int, *, day_first: bool = False
) -> DatelineParts | None:
    """The dateline that opens a line, if one does."""
    clock = _CLOCK.match(folded, start, end)
    start = clock.end() if clock else start
    window, low = _window(text, folded, start, end)
    if (told := next(filter(low.__contains__, _CONCORDANCES), None)) and (
        found := _concordant(window, low, start, low.index(told), day_first=day_first)
    ):
        return found
    if not (window[:1].isalpha() and _MARK.search(window)):
        return None
    edge = _edge(
        window, low, long=end - start > _LONG_LINE or text[end - 1] in _SENTENCE, day_first=day_first
    )
    if edge is None:
        return None
    edge = edge if edge[2] else _wired(window, low, *edge[:2], day_first=day_first)
    parts = _parts(window, low, edge, day_first=day_first)
    return _shifted(_no_masthead(parts, low, end - start), start) if parts else None


def _edge(window: str, low: str, *, long: bool, day_first: bool) -> _Edge | None:
    """Where place and day end, and the dateline: a wire in brackets, a point, a dash; in a line a colon."""
    wire = bracketed_wire(window)
    dash = behind_twins(window, low, first_dash(window))
    if wire and (
        not dash
        or wire[0] <= dash.end()
        or _day_between(window, low, (dash.end(), wire[0]), day_first=day_first)
    ):
        closing = _CLOSE.match(window, wire[1])
        close = closing.end() if closing else wire[1]
        return wire[0], over_day(window, low, close, day_first=day_first, whole=True), wire
    if point := _pointed(window, low, day_first=day_first):
        return *point, None
    if dash:
        return dash.start(), over_day(window, low, dash.end(), day_first=day_first), None
    colon = window.find(":") if long else -1
    named = place_at(low, 0) if colon >= 0 else None
    led = named and named.place.city and _leads(low, named.span[1], colon, day_first=day_first)
    return (colon, colon + 1, None) if led else None


def _wired(window: str, low: str, head: int, close: int, *, day_first: bool) -> _Edge:
    """Where a dateline's head ends, and it itself, with the wire before or behind its dash."""
    if told_by := trailing_wire(window[:head]):
        return told_by[0], close, told_by
    if behind := wire_behind(window, close):
        close = over_day(window, low, behind.end(), day_first=day_first)  # OSLO – Harbour Wire – 4 May 2031 –
        return head, close, (*behind.span(1), behind.span(1))
    return head, close, None


def _window(text: str, folded: str, start: int, end: int) -> tuple[str, str]:
    """The characters in which a dateline stands, and their twin; a semicolon before a day is a comma."""
    window = text[start : min(end, start + _REACH)]
    low = folded[start : start + len(window)]
    staff = _STAFF.search(window) or _ENVOY.search(window)
    if staff and holds(fold(staff.group()), _STAFFS):  # OSLO (Special envoy).-; OSLO, from our envoy. –
        gap = " " * (staff.end() - staff.start())
        window, low = (one[: staff.start()] + gap + one[staff.end() :] for one in (window, low))
    if ";" in window and _PLACED.match(window):  # APIA, SAMOA; 9 November 2031: The
        return window.replace(";", ",", 1), low.replace(";", ",", 1)
    return window, low


def _day_between(window: str, low: str, between: Span, *, day_first: bool) -> bool:
    """Is a day all that stands between a dash and a wire: "Oslo - 4 May 2031 (NTB)"?"""
    start, end = between
    if _FIGURES.fullmatch(window, start, end):
        return True
    mention = first_day(low[start:end], day_first=day_first)
    if mention is None or end - start > _REACH_DAY:
        return False
    return not (low[start : start + mention.span[0]] + low[start + mention.span[1] : end]).strip(" ,")


def _leads(low: str, at: int, head: int, *, day_first: bool) -> bool:
    """Does nothing stand between a city and its colon, or only its country, or a day and who sends?"""
    rest = low[at:head].strip(" ,،()")
    if not rest or read_place(rest) is not None:
        return True
    mention = first_day(rest, day_first=day_first)
    whole = mention and not mention.span[0] and mention.first.year and not mention.last
    return bool(whole and mention) and len(rest[mention.span[1] if mention else 0 :].split()) <= _SENDER


def _no_masthead(parts: DatelineParts, low: str, size: int) -> DatelineParts | None:
    """Without the name of a newspaper, which stands as places do, before its day or number."""
    if size >= _LONG_LINE:
        return parts
    if parts.place and not parts.wire:
        words = low[: parts.span[1]][: parts.place[1] - parts.place[0]].split()
        if len(words) > 1 and words[-1] in PAPERS:
            return replace(parts, place=None)
    bare = parts.place and not (parts.wire or parts.date or "," in low[slice(*parts.place)])
    if bare and parts.span[1] < size < _SECTION and parts.place and place_at(low, parts.place[0]) is None:
        return None  # HERALD – World news
    if not parts.wire and low.startswith(_BYLINES):
        return None  # Por Ana Roe. 7 noviembre, 2031 - 10:12
    issue = holds(low, _ISSUES) and place_at(low, 0) is None
    return replace(parts, place=None) if issue else parts


def _pointed(window: str, low: str, *, day_first: bool) -> tuple[int, int] | None:
    """As in "Lima, oct. 22. The minister": a known place and a day, closed by a point."""
    named = place_at(low, 0)
    if named is None or not holds(window[named.span[1] :], _POINTS):
        return None  # as most: "Oslo, 4 May 2031 – The"
    mention = first_day(low[:70], day_first=day_first)
    if mention is None or mention.span[0] - named.span[1] > 24:
        return None
    point = _POINTED.match(window, carried_by(window, mention.span[1]))
    return (point.start(), point.end()) if point and not DASH.search(window[: mention.span[0]]) else None


def _concordant(window: str, low: str, base: int, at: int, *, day_first: bool) -> DatelineParts | None:
    """A line with the day in two calendars: "مراكش 07 جمادى الآخرة 1447 هـ الموافق 28 نوفمبر 2025 م واس"."""
    line = window.split("\n", 1)[0]
    if at >= len(line) or not line.strip():
        return None
    mention = first_day(low[at : len(line)], day_first=day_first)
    place = place_at(low, 0)
    if mention is None or place is None or len(line) > _LONGEST_DOUBLE:
        return None
    last = len(line.rstrip()) - len(line.split()[-1])
    wire = (last, len(line.rstrip())) if read_wire(line[last:]) else None
    date = (at + mention.span[0], at + mention.span[1])
    return _shifted(DatelineParts((0, len(line.rstrip())), place.span, date, wire), base)


def is_certain(text: str, folded: str, parts: DatelineParts) -> bool:
    """A known place with a wire or a date, or a city in capitals: no sentence begins so."""
    named = place_at(folded, parts.place[0]) if parts.place else None
    if parts.place is None or named is None:
        return False
    one = named.place.city or parts.wire or parts.date or len(_BEGUN.findall(text)) < _LISTED
    word = PLACE_WORD.match(text, parts.place[0]) if one else None  # KENYA – of a list
    return bool(parts.wire or parts.date or (word and len(word.group()) > 2 and word.group().isupper()))


def _stripped(window: str, start: int, end: int) -> Span:
    words = window[start:end]
    return start + len(words) - len(words.lstrip(" /")), start + len(words.rstrip(" /"))


def _parts(window: str, low: str, edge: _Edge, *, day_first: bool) -> DatelineParts | None:
    """Place and date in the characters before the wire or the dash; None when they are something else."""
    head, close, wire = edge
    mention = first_day(low[:close], day_first=day_first) or day_in_figures(low, head, slashed=day_first)
    day = mention.span if mention else None
    last = before_date(low, min(head, day[0])) if day else head
    if day and low[:last].rstrip().endswith(":") and not named_place(low, (0, last)):
        return None  # Dates: 4 May – 7 May 2031
    bare = _BARE_DAY.search(window, 0, last) if wire and not day else None  # MADRID, 4 (EUROPA PRESS)
    place = without_sender(window, low, place_span(window, bare.start() if bare else last))
    wire = wire or (_wire_behind_day(window, day, head) if day else None)
    if place and not wire and (leading := _leading_wire(window, low)):
        place, wire = (leading.end(), place[1]), (*leading.span(), leading.span(1))
    if place is None and not (wire and day and not low[:last].strip(" ,")):
        return None
    parts = DatelineParts((0, len(window[:close].rstrip())), place, day, wire[2] if wire else None)
    if place and day and not wire and not named_place(low, place) and names_page(window, low, place[1]):
        return replace(parts, place=None)  # GIS – 4 May 2031:
    return None if place and _no_dateline(window, low, parts, place, close) else parts


def _wire_behind_day(window: str, day: Span, head: int) -> _Wire | None:
    """A known wire without marks between a day and the dash: رام الله 27-9-2031 وفا-"""
    known = day[1] < head and known_wire(window[day[1] : head].strip(" /"))
    return (day[1], head, _stripped(window, day[1], head)) if known else None


def _leading_wire(window: str, low: str) -> re.Match[str] | None:
    """A wire that stands before the place: NAMPA, Oslo, 4 May –"""
    leading = _LEADING_WIRE.match(window)
    if leading is None or not (leading[1].isupper() or known_wire(leading[1])):
        return None
    named = place_at(low, leading.end())
    town = named and not (named.place.city or known_wire(leading[1]))  # MINDELO, Cape Verde –
    return leading if named and not town and not place_at(low, 0) else None


def _no_dateline(window: str, low: str, parts: DatelineParts, place: Span, close: int) -> bool:
    """Is what stands like a place none, or the line a caption with its photographer's agency?"""
    told = parts.date or (parts.wire and read_wire(window[slice(*parts.wire)]) in NAMES)
    if doubtful(window, low, place, close, told=bool(told), carried=parts.wire is not None):
        return True
    caption = parts.wire and not parts.date and not window[close:].strip()
    return bool(caption) and not named_place(low, place)


def _shifted(parts: DatelineParts | None, base: int) -> DatelineParts | None:
    """Parts of a window as parts of the text in which it begins at `base`."""
    if parts is None:
        return None
    return DatelineParts(
        (base, parts.span[1] + base),
        *((one[0] + base, one[1] + base) if one else None for one in (parts.place, parts.date, parts.wire)),
    )


def ends_sentence(text: str, end: int) -> bool:
    """A headline ends with none of these, nor with a low or single mark behind a point."""
    return text[end - 1] in '.,;:…”"»' or (text[end - 1] in "“‘’'" and text[end - 2 : end - 1] in ".?!…,")
