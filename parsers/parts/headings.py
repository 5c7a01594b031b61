"""The head of a line: a dateline in the forms of the big wires.

A dateline is a place, perhaps a date, perhaps the wire, and a dash: "LYON, France –", "ISTANBUL (Turquie) –",
"LYON, France, November 2, 2015/APO (...)/ --", "PARIS--(BUSINESS WIRE)--", "Santiago de Chile, 15 oct 2019
(EFE).-", "New Delhi [India], October 18 (ANI):", "دبي في 18 نوفمبر / وام /".
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from parsers.days import day_in_figures
from parsers.distributors import NAMES, known_wire, read_wire
from parsers.fold import fold
from parsers.languages import every, one_of
from parsers.parts.dashes import DASH, behind_twins, first_dash, over_day
from parsers.parts.dateline_wires import (
    bracketed_wire,
    carried_by,
    trailing_wire,
    whole_place,
    wire_behind,
)
from parsers.parts.senders import PAPERS, names_no_body, without_sender
from parsers.parts.stamps import HIJRI, before_date, first_day
from parsers.phrasebook import holds
from parsers.places import place_at, read_place
from parsers.records import Span

_LONG_LINE = 140  # "New Delhi: The ..." is a dateline before so much text, else perhaps a headline
_CONCORDANCES = every(lambda one: one.dating.concordance)
_BYLINES = tuple(f"{word} " for word in every(lambda one: one.page.bylines))
_ISSUES = every(lambda one: one.page.issues)
_LONGEST_DOUBLE = 90
_UNKNOWN = 3  # words without case that may be a place of no table
_SENTENCE = frozenset('.!?…”"»')  # a headline ends with none of these
_REACH = 150  # a dateline ends within so many characters of its line
_CLOSE = re.compile(r"\s*(?:\.?\s*(?:--+|[-–—―=])|:)?\s*")
_PLACE_WORD = re.compile(r"[^\W\d_](?:[\w.'’]|-(?=\w))*")
_SMALL = frozenset(every(lambda one: one.venue.particles))
_LEADING_WIRE = re.compile(r"([A-Z]{2,8}|[A-Z][a-z]{3,9}), (?=[A-Z])")
_PLACED = re.compile(r"[^\d.:;()–—]{3,40}; \d")
_STAFF = re.compile(r"(?<=\S\s)\([^()\d]{6,60}\)(?=\s?[.:–—-])")
_STAFFS = every(lambda one: one.page.staff)
_SHORT_FORM = re.compile(r" \([A-Z]{2,5}\)\Z")
_FIGURE = re.compile(r"\d")
_OTHER_CALENDAR = re.compile(HIJRI)
_MARK = re.compile(r"[-–—―/(\[:.|]")
_CLOCK = re.compile(rf"\d{{1,2}}\s?[:h.]\s?\d\d(?:\s?{one_of(lambda one: one.dating.clocks)})?\.?\s?[|–-]\s?")
_FIGURES = re.compile(r"\s*\d{1,2}\s?-\s?\d{1,2}\s*")  # هانوي - 1 - 11 (كونا)
_SHORT = 3  # letters of a body's initials: NDO –
_RUBRIC, _RUBRIC_WORDS = 40, 3
_BARE_DAY = re.compile(r",? \d{1,2}\s*\Z")
_REGION = re.compile(r"\s?\([^()\d]{2,30}\)\Z|, ?[A-Z][\w.]{0,4}(?: [A-Z][\w.]{0,4}){0,2}\Z")
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
    wire = bracketed_wire(window)
    dash = behind_twins(window, low, first_dash(window))
    if wire and (not dash or wire[0] <= dash.end() or _FIGURES.fullmatch(window, dash.end(), wire[0])):
        head, close = wire[0], wire[1]
        closing = _CLOSE.match(window, close)
        close = closing.end() if closing else close
        close = over_day(window, low, close, day_first=day_first, whole=True)
    elif point := _pointed(window, low, day_first=day_first):
        head, close, wire = point[0], point[1], None
    elif dash:
        head, close, wire = (
            dash.start(),
            over_day(window, low, dash.end(), day_first=day_first),
            None,
        )
    elif (end - start > _LONG_LINE or text[end - 1] in _SENTENCE) and ":" in window:
        head, close, wire = window.index(":"), window.index(":") + 1, None
        named = place_at(low, 0)
        if not named or not named.place.city or not _leads(low, named.span[1], head):
            return None
    else:
        return None
    if wire is None and (told_by := trailing_wire(window[:head])):
        head, wire = told_by[0], told_by
    elif wire is None and (behind := wire_behind(window, close)):
        close, wire = behind.end(), (*behind.span(1), behind.span(1))
    return _no_masthead(_parts(window, low, start, head, close, wire, day_first=day_first), low, end - start)


def _window(text: str, folded: str, start: int, end: int) -> tuple[str, str]:
    """The characters in which a dateline stands, and their twin; a semicolon before a day is a comma."""
    window = text[start : min(end, start + _REACH)]
    low = folded[start : start + len(window)]
    if (staff := _STAFF.search(window)) and holds(staff.group().lower(), _STAFFS):  # OSLO (Special envoy).-
        gap = " " * (staff.end() - staff.start())
        window, low = (one[: staff.start()] + gap + one[staff.end() :] for one in (window, low))
    if ";" in window and _PLACED.match(window):  # APIA, SAMOA; 9 November 2031: The
        return window.replace(";", ",", 1), low.replace(";", ",", 1)
    return window, low


def _leads(low: str, at: int, head: int) -> bool:
    """Does nothing stand between a city and its colon, or no more than its country?"""
    rest = low[at:head].strip(" ,،()")
    return not rest or read_place(rest) is not None


def _no_masthead(parts: DatelineParts | None, low: str, size: int) -> DatelineParts | None:
    """Without the name of a newspaper, which stands as places do, before its day or number."""
    if parts and parts.place and size < _LONG_LINE and not parts.wire:
        words = low[: parts.span[1] - parts.span[0]][: parts.place[1] - parts.place[0]].split()
        if len(words) > 1 and words[-1] in PAPERS:
            return replace(parts, place=None)
    if parts and size < _LONG_LINE and not parts.wire and low.startswith(_BYLINES):
        return None  # Por Ana Roe. 7 noviembre, 2031 - 10:12
    issue = parts and size < _LONG_LINE and holds(low, _ISSUES) and place_at(low, 0) is None
    return replace(parts, place=None) if parts and issue else parts


def _pointed(window: str, low: str, *, day_first: bool) -> tuple[int, int] | None:
    """As in "Lima, oct. 22. The minister": a known place and a day, closed by a point."""
    named = place_at(low, 0)
    mention = first_day(low[:70], day_first=day_first) if named else None
    if named is None or mention is None or mention.span[0] - named.span[1] > 24:
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
    return DatelineParts(
        (base, base + len(line.rstrip())), _moved(place.span, base), _moved(date, base), _moved(wire, base)
    )


def is_certain(text: str, folded: str, parts: DatelineParts) -> bool:
    """A place that the gazetteer knows, with a wire, a date or in capitals: no sentence begins so."""
    if parts.place is None or place_at(folded, parts.place[0]) is None:
        return False
    word = _PLACE_WORD.match(text, parts.place[0])
    return bool(parts.wire or parts.date or (word and len(word.group()) > 2 and word.group().isupper()))


def _stripped(window: str, start: int, end: int) -> Span:
    words = window[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _parts(
    window: str,
    low: str,
    base: int,
    head: int,
    close: int,
    wire: tuple[int, int, Span] | None,
    *,
    day_first: bool,
) -> DatelineParts | None:
    """Place and date in the characters before the wire or the dash; None when they are something else."""
    mention = first_day(low[:close], day_first=day_first) or day_in_figures(low, head, slashed=day_first)
    edge = before_date(low, min(head, mention.span[0])) if mention else head
    bare = _BARE_DAY.search(window, 0, edge) if wire and not mention else None  # MADRID, 4 (EUROPA PRESS)
    place = without_sender(window, low, _place_span(window, bare.start() if bare else edge))
    last = mention.span[1] if mention else head
    if wire is None and last < head and known_wire(window[last:head].strip()):
        wire = (last, head, _stripped(window, last, head))  # رام الله 27-9-2031 وفا-
    leading = _LEADING_WIRE.match(window) if place and not wire else None
    named = leading is not None and (leading[1].isupper() or known_wire(leading[1]) is not None)
    if place and leading and named and place_at(low, leading.end()) and not place_at(low, 0):
        place, wire = (leading.end(), place[1]), (*leading.span(), leading.span(1))  # NAMPA, Oslo, 4 May –
    if place is None and not (wire and mention and not low[:edge].strip(" ,")):
        return None
    told = mention or (wire and read_wire(window[wire[2][0] : wire[2][1]]) in NAMES)
    if place and not told and not (_named(low, place) if wire else _is_place(window, low, place)):
        return None
    if place and not told and _runs_on(window[close:]) and not _named(low, place):
        return None  # MINISTRY OF JUSTICE – POLICE, HARBOUR TRAIL – the paper of
    if place and not told and _rubric(window[close:]) and not window[: place[1]].isupper():
        return None  # Oslo – Security
    return DatelineParts(
        span=(base, base + len(window[:close].rstrip())),
        place=_moved(place, base),
        date=_moved(mention.span, base) if mention else None,
        wire=_moved(wire[2], base) if wire else None,
    )


def _runs_on(rest: str) -> bool:
    """Is what stands behind the dash all in capitals, or the rest of a phrase?"""
    return rest.isupper() or rest[:1].islower()


def _rubric(rest: str) -> bool:
    """Is it a word or two that end no sentence: the page's name for what it is about?"""
    return 0 < len(rest) < _RUBRIC and rest[-1].isalpha() and rest.count(" ") < _RUBRIC_WORDS


def _place_span(window: str, edge: int) -> Span | None:
    """The characters of the place: capitalised words, particles, commas, brackets; at most eight words."""
    stop = len(window[:edge].rstrip(" ,،-–—/|([.:"))
    stop += window[stop : stop + 1] == "." and window[stop - 2 : stop - 1] == "."  # D.C.
    figure = _FIGURE.search(window, 0, stop)
    if figure and _OTHER_CALENDAR.match(window, figure.start()):
        stop, figure = len(window[: figure.start()].rstrip()), None  # الرياض 12 رجب 1453 هـ الموافق
    if not 2 <= stop <= 60 or figure:
        return None
    words = _PLACE_WORD.findall(window[:stop])
    if not 0 < len(words) <= 8 or (len(words) > _UNKNOWN and _prose(window, words[0])):
        return None
    if any(word[0].islower() and word not in _SMALL for word in words) and not _with_country(window[:stop]):
        return None
    if any(letter in '“”"«»:;!?’‘' and not _apostrophe(window, i) for i, letter in enumerate(window[:stop])):
        return None
    return (0, stop)


def _prose(window: str, first: str) -> bool:
    """Do words without case begin with no place that is known?"""
    return first.upper() == first.lower() and place_at(fold(window), 0) is None


def _with_country(words: str) -> bool:
    """As in "RIYAD, Arabie saoudite", "RIYAD (Arabie saoudite)": behind a capital a name with small words."""
    city, mark, country = words.partition(", " if ", " in words else " (")
    country = _SHORT_FORM.sub("", country).removesuffix(")")  # (RDC)
    return mark != "" and city[:1].isupper() and " " in country and whole_place(city) and whole_place(country)


def _apostrophe(window: str, at: int) -> bool:
    return window[at] == "’" and window[at + 1 : at + 2].isalpha()


def _named(low: str, place: Span) -> bool:
    """Does the gazetteer know the place: a wire of no table proves none: MINISTRY OF JUSTICE (MOJ)."""
    return place_at(low, place[0]) is not None


def _is_place(window: str, low: str, place: Span) -> bool:
    """Without date or wire: capitals, or a name the gazetteer knows."""
    name = window[place[0] : place[1]]
    known = place_at(low, place[0])
    if known is not None:
        rest = low[known.span[1] : place[1]].strip(" ,،()[]/|")
        if not rest or name.isupper() or _REGION.match(name, known.span[1] - place[0]):
            return True
        return place_at(low, low.find(rest, known.span[1])) is not None
    first = _PLACE_WORD.match(name)
    return (
        first is not None and len(first.group()) > _SHORT and first.group().isupper() and names_no_body(name)
    )


def _moved(span: Span | None, base: int) -> Span | None:
    return (span[0] + base, span[1] + base) if span else None


def ends_sentence(text: str, end: int) -> bool:
    """A headline ends with none of these, nor with a low or single mark behind a point."""
    return text[end - 1] in '.,;:…”"»' or (text[end - 1] in "“‘’'" and text[end - 2 : end - 1] in ".?!…,")
