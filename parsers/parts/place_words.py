"""What at the head of a line is a place: known, in capitals, with its country or region."""

import re

from parsers.fold import fold
from parsers.languages import every, one_of
from parsers.parts.dateline_wires import whole_place
from parsers.parts.senders import names_no_body
from parsers.parts.stamps import HIJRI
from parsers.places import place_at
from parsers.records import Span

PLACE_WORD = re.compile(r"[^\W\d_](?:[\w.'’]|-(?=\w))*")
_SMALL = frozenset(every(lambda one: one.venue.particles))
_SHORT_FORM = re.compile(r" \([A-Z]{2,5}\)\Z")
_FIGURE = re.compile(r"\d")
_OTHER_CALENDAR = re.compile(HIJRI)
_REGION = re.compile(r"\s?\([^()\d]{2,30}\)\Z|, ?[A-Z][\w.]{0,4}(?: [A-Z][\w.]{0,4}){0,2}\Z")
_MASTS = frozenset(every(lambda one: one.page.masts))  # embassy, ministry
_KIND = re.compile(one_of(lambda one: one.page.kinds))
_RUBRIC, _RUBRIC_WORDS = 40, 3
_UNKNOWN = 3  # words without case that may be a place of no table
_SHORT = 3  # letters of a body's initials: NDO –
_NO_PLACE = frozenset('“”"«»:;!?’‘')  # marks that no place has, but for an apostrophe


def _runs_on(rest: str) -> bool:
    """Is what stands behind the dash all in capitals, or the rest of a phrase?"""
    return rest.isupper() or rest[:1].islower()


def _rubric(rest: str) -> bool:
    """Is it a word or two that end no sentence: the page's name for what it is about?"""
    return 0 < len(rest) < _RUBRIC and rest[-1].isalpha() and rest.count(" ") < _RUBRIC_WORDS


def place_span(window: str, edge: int) -> Span | None:
    """The characters of the place: capitalised words, particles, commas, brackets; at most eight words."""
    stop = len(window[:edge].rstrip(" ,،-–—/|([.:"))
    stop += window[stop : stop + 1] == "." and window[stop - 3 : stop - 1].rstrip().endswith(".")  # D. C.
    figure = _FIGURE.search(window, 0, stop)
    if figure and _OTHER_CALENDAR.match(window, figure.start()):
        stop, figure = len(window[: figure.start()].rstrip(" ,،")), None  # الرياض 12 رجب 1453 هـ الموافق
    if not 2 <= stop <= 60 or figure:
        return None
    words = PLACE_WORD.findall(window[:stop])
    if not 0 < len(words) <= 8 or (len(words) > _UNKNOWN and _prose(window, words[0])):
        return None
    if any(word[0].islower() and word not in _SMALL for word in words) and not _with_country(window[:stop]):
        return None
    if not _NO_PLACE.isdisjoint(window[:stop]) and any(
        letter in _NO_PLACE and not _apostrophe(window, i) for i, letter in enumerate(window[:stop])
    ):
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


def named_place(low: str, place: Span) -> bool:
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
    first = PLACE_WORD.match(name)
    return (
        first is not None and len(first.group()) > _SHORT and first.group().isupper() and names_no_body(name)
    )


def _of_page(low: str) -> bool:
    """Does a line call itself a release, or who sends it an embassy or a ministry?"""
    head = low.partition("(")[0].partition(",")[0].strip()
    return _KIND.fullmatch(head) is not None or not _MASTS.isdisjoint(PLACE_WORD.findall(head))


def doubtful(window: str, low: str, place: Span, close: int, *, told: bool, carried: bool) -> bool:
    """Is what stands like a place perhaps none: where no day and no known wire tells?"""
    if told:
        return False
    if _of_page(low[place[0] : place[1]]):
        return True  # EMBASSY OF X, OSLO – NEWS; COMMUNIQUÉ – the league
    named = named_place(low, place)
    if not (named if carried else _is_place(window, low, place)):
        return True
    if _runs_on(window[close:]) and not named:
        return True  # MINISTRY OF JUSTICE – POLICE, HARBOUR TRAIL – the paper of
    return _rubric(window[close:]) and not window[: place[1]].isupper()  # Oslo – Security
