"""The dash that closes a dateline, and a day that stands behind it: "Oslo – 4 May 2031: The"."""

import re

from parsers.languages import one_of
from parsers.parts.stamps import before_date, first_day
from parsers.places import place_at

DASH = re.compile(r"\.?(?:(?<!\s)\s++(?:ـ+\s+|[-–—―]+\s*)|--+\s*|[-–—―]\s+|\.-\s*|[–—](?=[A-Z“\"]))")
_ERA = rf"(?:\s?{one_of(lambda one: one.dating.eras)}ـ?)?"
_CLOSES = re.compile(
    rf"{_ERA}[\s,]{{0,2}}(?:{DASH.pattern}|:\s+|\.\s+(?=[^\W\d_a-zà-ÿ]|[“\"«¿¡]))"
)  # behind a day
_CLOSES_LINE = re.compile(rf"{_ERA}(?:\s?[/|]\s+|[\s:]{{0,2}}\Z)")
_BEFORE = " ,،/|"  # between a wire and the day
_ANY_DASH = re.compile("[-–—―ـ]")
_NO_HYPHEN = re.compile(r"[-–—―ـ](?:(?<=[\s.].)|(?=[-\s])|(?=[A-Z“\"]))")  # inside a word
_FIGURES = re.compile(r" ?\d{1,2} - \d{1,2} - \d{4}")  # a day whose hyphens stand apart
_PARAGRAPH, _REACH = 60, 150  # characters of a line that is one; in which a dateline or a stamp ends
_SIGN = re.compile(r"[-ـ/(\[|:.\d]")  # every form of either has one of these
_BEHIND_DASH = 40  # characters of a day between two dashes


def unmarked(folded: str, start: int, end: int) -> bool:
    """Has the head of a paragraph neither a figure nor a mark: no stamp, no dateline?"""
    return end - start > _PARAGRAPH and not _SIGN.search(folded, start, min(end - 1, start + _REACH))


def first_dash(window: str) -> re.Match[str] | None:
    """The first dash that closes a dateline, with the point and the blanks before it."""
    first = _ANY_DASH.search(window)
    if first and (figures := _FIGURES.match(window, max(0, first.start() - 3))):
        first = _ANY_DASH.search(window, figures.end())
    first = _NO_HYPHEN.search(window, first.start()) if first else None
    return DASH.search(window, max(0, len(window[: first.start()].rstrip()) - 2)) if first else None


def behind_twins(window: str, low: str, dash: re.Match[str] | None) -> re.Match[str] | None:
    """As in "Paris – Genève, 19 novembre 2031 –": the dash behind the day, not the one between the places."""
    named = place_at(low, dash.end()) if dash else None
    if dash is None or named is None or not named.place.city or place_at(low, 0) is None:
        return dash
    second = DASH.search(window, named.span[1])
    return second if second and first_day(low[named.span[1] : second.start()]) else dash


def over_day(window: str, low: str, close: int, *, day_first: bool, whole: bool = False) -> int:
    """Behind the day too: "Ottawa (Ontario) – Le 7 mars 2031 – La ministre", "Oslo – 4 May 2031: The".

    `whole`: the day may also end the line, or stand before a stroke.
    """
    mention = first_day(low[close : close + _BEHIND_DASH], day_first=day_first)
    last = close + mention.span[1] if mention and not mention.last else 0
    second = _CLOSES.match(window, last) or (_CLOSES_LINE.match(window, last) if whole else None)
    if second is None or mention is None or not last:
        return close
    led = low[close : close + before_date(low[close:], mention.span[0])]
    return close if led.strip(_BEFORE) else second.end()
