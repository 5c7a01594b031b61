"""Datelines of other forms: in brackets, "(Oslo, Norway – 4 May 2031) – ", with day or writer first."""

import re

from msgspec.structs import replace

from parsers.distributors import known_wire
from parsers.languages import every
from parsers.parts.bare_places import MARKS, PARAGRAPH, REACH, on_own_line, place_alone, shouted
from parsers.parts.dashes import over_day, unmarked
from parsers.parts.dateline_wires import names_carrier, whole_place
from parsers.parts.headings import DatelineParts, read_dateline_at
from parsers.parts.senders import OUTLETS, without_sender
from parsers.parts.stamps import before_date, first_day
from parsers.parts.uncased_places import OPENING, without_case
from parsers.phrasebook import holds
from parsers.places import Named, place_at
from parsers.records import Span

_BRACKETED = re.compile(r"[(\[]([^()\[\]\n]{2,70})[)\]](\.?\s*[-–—―]+\s*|\s*:\s+|\.?\s+)(?=[^\W\d_]|[“\"«])")
_WIRE_LED = re.compile(r"(?:\(([^()\n]{2,30})\)\s*[-–—:]\s*|([A-Z]{2,8})\s?[-–—/]\s?)(?=[A-Z])")
_AFTER_DAY = re.compile(r"\s?[,،|–—-]\s*(?:\((?=[^()]{3,40}\)))?|\s\((?=[^()]{3,40}\))")
_DASH = re.compile(
    r"\)\s+(?=[^\W\d_])|\)?(?:(?<!\s)\s++[-–—―]+\s+|\.\s?[-–—]+\s+|(?:(?<!\s)\s++)?--+\s*|:\s+|\.\s+(?=[a-z]))"
)
_DIGIT = re.compile(r"\d")
_FIRST = re.compile(r"([^\W\d_]{3,})\s[-–—]\s")
_FIRST_DASH = re.compile(r"\s[-–—]\s")
_BESIDE = re.compile(r"\s?[|/]\s?|[.,]\s|\s-\s")
_APART = re.compile("[-–—/:(]")
_WIRED = re.compile(
    r"\s?[-–—/:]\s?([^\W\d_][^\s/:.،–—-]*|[^\W\d_](?: [^\W\d_]){1,2})(?:\s?[-–—/:]\s?|\s|\Z)|\s?[-–—/:]"
)
_BYLINE = re.compile(r"\s?/\s?[^/\n]{3,30}/\s?([^\s/][^/\n]{1,20})\Z")  # Oslo/ Ana Roe/ AA
_COUNTRY = re.compile(r"\s?\(([^()\n]{3,30})\)\s+(?=[^\W\d_a-zà-ÿ]|[“\"«])")
_PAPER = re.compile(r"\s\(([^\W\d_]+(?: [^\W\d_]+)?)\)\s(?=[^\W\d_])")
_MARK = re.compile(r"\s?[/|،,]\s?|\s[-–—]\s")
_MOST_LISTED = 5  # parts of a line that lists place, wire, writer, day
_ALONE = re.compile(
    r"\s?\([^()\n]{3,30}\)\s*|\s?[-–—:]\s?(?:[«\"“][^«»\"“”\n]{2,30}[»\"”]|[^\W\d_]+(?: [^\W\d_]+){1,3})\s*"
)
_WORD = re.compile(r"[^\W\d_][^\s.]*")
_STORY = 20  # characters that follow a dateline behind its wire
_NAME = 2, 4  # words of a writer's name
_LONGEST = 60  # characters of a line that names its writer and a place
_BODIES = every(lambda one: one.speech.own_bodies)
_AGENCIES = frozenset(every(lambda one: one.page.agencies))
_POINTS = (".", ",")
_STOPS = ".:؟!"
_CLOSING = "-:."  # folded: one of them is in what closes a dateline behind its day
_LISTING = "/|،,-–—"  # in a line that lists
_APARTS = "|/.,-–—"  # one of them is between the parts of a line that names its writer


def dateline_at(
    text: str, folded: str, start: int, end: int, *, day_first: bool = False
) -> DatelineParts | None:
    """The dateline, of whatever form, that opens a line, if one does."""
    if unmarked(folded, start, end):
        return None
    found = read_dateline_at(text, folded, start, end, day_first=day_first)
    return found or _other(text, folded, start, end, day_first=day_first)


def _other(text: str, folded: str, start: int, end: int, *, day_first: bool) -> DatelineParts | None:
    """The dateline in brackets or behind its day that opens a line, if one does."""
    if text[start].isalpha() and text[start].upper() == text[start].lower():
        return _uncased(text, folded, start, end, day_first=day_first)
    if text[start] in OPENING and (led := without_case(text, folded, start, end)):
        return led
    if led := _wire_led(text, folded, start, end, day_first=day_first):
        return led
    if text[start] in "([":
        return _bracketed(text, folded, start, end, day_first=day_first)
    if not text[start].isupper() and not text[start].isdigit():
        return None
    short = end - start <= _LONGEST
    written = _signed if short else shouted
    if found := written(text, folded, start, end):
        return found
    if short and (found := _listed(text, folded, start, end, day_first=day_first)):
        return found
    window = folded[start : min(end, start + REACH)]
    if holds(window, _CLOSING) and _DIGIT.search(window) and _DASH.search(window):
        return _day_led(folded, window, start, day_first=day_first)
    return None


def _uncased(text: str, folded: str, start: int, end: int, *, day_first: bool) -> DatelineParts | None:
    """Without case: a wire right behind the place (دمشق-سانا), a paper or writer on a line of its own."""
    window = text[start : min(end, start + REACH)]
    if led := _wire_first(text, folded, start, end, day_first=day_first):
        return led
    if led := without_case(text, folded, start, end):
        return led
    if text[end - 1] == ":" and end - start <= _LONGEST:
        end = len(text[: end - 1].rstrip())
    if end - start <= _LONGEST and (listed := _listed(text, folded, start, end, day_first=day_first)):
        return listed
    if alone := on_own_line(text, folded, start, end) if end - start <= _LONGEST else None:
        return alone
    named = place_at(folded, start) if _APART.search(window) else None
    if named and (by := _BYLINE.match(text, named.span[1], end)) and known_wire(by[1]):
        return DatelineParts((start, end), named.span, None, by.span(1))
    if named is None:
        return None
    if wired := _wired(text, named, start, end):
        return wired
    if _in_paper(text, named.span[1], end):
        return DatelineParts((start, named.span[1]), named.span, None, None)
    wires = folded[named.span[1] : end].strip(MARKS) in _AGENCIES  # إسطنبول - وكالات
    whole = start and (wires or _ALONE.fullmatch(text, named.span[1], end))
    return DatelineParts((start, end), named.span, None, None) if whole else None


def _wired(text: str, named: Named, start: int, end: int) -> DatelineParts | None:
    """A wire right behind the place: دمشق-سانا."""
    beside = _WIRED.match(text, named.span[1], end) if named.place.city else None
    if beside and beside[1] and known_wire(beside[1]):
        return DatelineParts((start, len(text[: beside.end()].rstrip())), named.span, None, beside.span(1))
    return None


def _in_paper(text: str, at: int, end: int) -> bool:
    """As in "أبوظبي (الاتحاد) تستضيف": a paper's name in brackets between a place and a paragraph."""
    paper = _PAPER.match(text, at, end) if end - at > PARAGRAPH else None
    return paper is not None and not whole_place(paper[1]) and not place_at(paper[1], 0)


def _wire_first(text: str, folded: str, start: int, end: int, *, day_first: bool) -> DatelineParts | None:
    """As in "وطنية - موناكو - 5/11/2031 - ": a wire, and perhaps a place and a day, each before a dash."""
    match = _FIRST.match(text, start, end)
    prose = end - start >= PARAGRAPH or text[end - 1] in _STOPS
    if match is None or not prose or not known_wire(match[1]):
        return None
    named = place_at(folded, match.end())
    dash = _FIRST_DASH.match(text, named.span[1], end) if named else None
    last = dash.end() if dash else match.end()
    place = named.span if named and dash else None
    rest = folded[last : min(end, last + REACH)]
    close = over_day(text[last : last + len(rest)], rest, 0, day_first=day_first)
    day = first_day(rest[:close], day_first=day_first) if close else None
    date = (last + day.span[0], last + day.span[1]) if day else None
    return DatelineParts((start, len(text[: last + close].rstrip())), place, date, match.span(1))


def _wire_led(text: str, folded: str, start: int, end: int, *, day_first: bool) -> DatelineParts | None:
    """As in "(AGP) - Oslo, 4 May 2031 - ", "APA-Oslo (Norway) - ": a wire, then a dateline."""
    match = _WIRE_LED.match(text, start, end)
    if match is None or not known_wire(match[1] or match[2]):
        return None
    found = read_dateline_at(text, folded, match.end(), end, day_first=day_first)
    found = found or _with_country(text, folded, match.end(), end)
    if found is None or found.place is None or place_at(folded, found.place[0]) is None:
        return None
    if end - found.span[1] < _STORY:
        return None  # ATOP/LOME/AJA
    return replace(found, span=(start, found.span[1]), wire=match.span(match.lastindex or 0))


def _with_country(text: str, folded: str, start: int, end: int) -> DatelineParts | None:
    """As in "Dakar (Senegal) The", behind a wire: no mark closes it."""
    named = place_at(folded, start)
    beside = _COUNTRY.match(text, named.span[1], end) if named and named.place.city else None
    if beside is None or not whole_place(beside[1]):
        return None
    place = (start, beside.start(1) + len(beside[1]) + 1)
    return DatelineParts(place, place, None, None)


def _signed(text: str, folded: str, start: int, end: int) -> DatelineParts | None:
    """A line of its own with a writer or a wire, and a known place: "EFE | Lima", "A. B. ROE. Oslo"."""
    if alone := on_own_line(text, folded, start, end):
        return alone
    marked = holds(text[start : end - 1], _APARTS)
    for match in _BESIDE.finditer(text, start, end) if marked else ():
        left, right = (start, match.start()), (match.end(), end)
        for place, other in ((right, left), (left, right)):
            named = place_at(folded, place[0])
            if not named or not named.place.city or not place_alone(folded, named.span[1], place[1]):
                continue
            wire = known_wire(text[slice(*other)]) or folded[slice(*other)] in _AGENCIES
            if wire or (place == right and _writer(text[slice(*other)], match.group())):
                return DatelineParts(
                    (start, end), place, None, other if known_wire(text[slice(*other)]) else None
                )
    return None


def _listed(text: str, folded: str, start: int, end: int, *, day_first: bool) -> DatelineParts | None:
    """A line that lists a city, its wire and perhaps day or writer: "AA/Oslo/Ana Roe", "Oslo, 4 May, EFE"."""
    marks = list(_MARK.finditer(text, start, end)) if holds(text[start:end], _LISTING) else ()
    if not 0 < len(marks) < _MOST_LISTED:
        return None
    edges = (start, *(at for mark in marks for at in mark.span()), end)
    parts = list(zip(edges[::2], edges[1::2], strict=True))
    named = next(filter(None, (_city(folded, part) for part in parts)), None)
    if named is None:
        return None
    told = not text[start].isupper() or "/" in text[start:end]  # where no "Harbour News, Oslo" is a byline
    wire = next((part for part in parts if known_wire(text[slice(*part)])), None)
    wire = wire or next((part for part in parts if told and names_carrier(text[slice(*part)])), None)
    prints = wire or next((part for part in parts if told and holds(folded[slice(*part)], OUTLETS)), None)
    if prints is None:
        return None
    mention = first_day(folded[start:end], day_first=day_first)
    date = (start + mention.span[0], start + mention.span[1]) if mention and not mention.last else None
    for part in parts:
        told = part in (prints, named) or whole_place(text[slice(*part)])
        told = told or (date is not None and date[0] < part[1] and part[0] < date[1])
        if not (told or _writer(text[slice(*part)], "/") or not text[start].isupper()):
            return None
    return DatelineParts((start, end), named, date, wire)


def _city(folded: str, part: Span) -> Span | None:
    """A part of a line that is a city and nothing else, or with its country; a country before a colon."""
    named = place_at(folded, part[0])
    told = named and (named.place.city or folded[part[1] : part[1] + 2].strip() == ":")
    alone = named and told and place_alone(folded, named.span[1], part[1])
    return part if alone else None


def _writer(words: str, mark: str) -> bool:
    """Is it somebody's name: two capitals or more; before a mere point all in capitals?"""
    found = _WORD.findall(words)
    named = _NAME[0] <= len(found) <= _NAME[1] and all(word[0].isupper() for word in found)
    return named and not holds(words.lower(), _BODIES) and (mark.strip() not in _POINTS or words.isupper())


def _bracketed(text: str, folded: str, start: int, end: int, *, day_first: bool) -> DatelineParts | None:
    """A known place, and a day or a dash behind the bracket."""
    match = _BRACKETED.match(text, start, end)
    named = place_at(folded, match.start(1)) if match else None
    if match is None or named is None:
        return None
    inner = folded[match.start(1) : match.end(1)]
    mention = first_day(inner, day_first=day_first)
    edge = before_date(inner, mention.span[0]) if mention else len(inner)
    place = (match.start(1), match.start(1) + len(inner[:edge].rstrip(MARKS)))
    place = without_sender(text, folded, place) or place
    if mention and inner[mention.span[1] :].strip(MARKS):
        return None
    closed = match[2].strip() or (named.place.city and end - start > REACH)
    if mention is None and not (closed and place_alone(folded, named.span[1], place[1])):
        return None
    base, last = match.start(1), match.end()
    rest = folded[last:end]
    if mention is None and (close := over_day(text[last:end], rest, 0, day_first=day_first)):
        mention, base, last = first_day(rest[:close], day_first=day_first), last, last + close
    date = (base + mention.span[0], base + mention.span[1]) if mention else None
    return DatelineParts((start, len(text[:last].rstrip())), place, date, None)


def _day_led(folded: str, window: str, start: int, *, day_first: bool) -> DatelineParts | None:
    """As in "4 May 2031, Oslo – ", "Tuesday, 4 May 2031 – Oslo, Norway – "."""
    mention = first_day(window, day_first=day_first)
    if mention is None or mention.last is not None or before_date(window, mention.span[0]) > 0:
        return None
    lead = _AFTER_DAY.match(window, mention.span[1])
    named = place_at(folded, start + lead.end()) if lead else None
    dash = _DASH.search(window, named.span[1] - start) if named else None
    if lead is None or named is None or dash is None:
        return None
    place: Span = (named.span[0], start + dash.start())
    if not place_alone(folded, named.span[1], place[1]):
        return None
    date = (start + mention.span[0], start + mention.span[1])
    return DatelineParts((start, start + len(window[: dash.end()].rstrip())), place, date, None)
