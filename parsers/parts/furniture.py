"""Lines of a page that are no part of the release: share bars, counters, endings, credit lines.

All patterns run over folded text, at the beginning of a line, in all languages at once: pages mix them.
"""

import re

from parsers.distributors import CREDITED
from parsers.languages import every, one_of
from parsers.phrasebook import holds

_AGENCY = f"(?:{'|'.join(CREDITED)})"
_SERVICES = "tweet|facebook|twitter|whatsapp|linkedin|telegram|pinterest"
_ADDRESS = r"[a-z0-9-]{3,30}\.(?:com|org|net|int)\Z"
_STOPS = frozenset('.!?…؟"”»)')
_HEADING = r"(?=\s*(?:\Z|[:.–—-]))"

COUNTER = re.compile(r"\d{0,3}\s*/\s*\d{0,3}\Z|\d{1,3}\Z|[*•·|<>/\s-]+\Z")
_RULE = re.compile(r"[*•·|<>/\s_=~+#—–ـ-]++\Z")  # ______ or * * *

CREDIT = re.compile(
    rf"\(?(?:{one_of(lambda one: one.page.credit)}"
    rf"|{one_of(lambda one: one.page.along)}{_AGENCY}\b|©)"
)

SHARE = re.compile(rf"(?:{one_of(lambda one: one.page.share)}|{_SERVICES}|{_ADDRESS})(?!\w)")

# What jumps to another place of the page.
_SKIP = re.compile(rf"{one_of(lambda one: one.page.skips)}(?!\w)")

_NETWORKS = every(lambda one: one.page.networks)
_COUNTER = 40  # characters of a line that counts pictures
_BUTTONS, _SHARED = 40, 60  # characters of a line of buttons; of those that name a network
_PROSE = 150  # characters that no line of buttons has
# Who speaks: the day below is that of the speech, and no dateline.
_SPEECH = re.compile(rf"\n[^\S\n]*+{one_of(lambda one: one.page.speeches)}\b")

# Who wrote it for a paper; below the headline.
_LONGEST_BYLINE = 60
BYLINE = re.compile(rf"{one_of(lambda one: one.page.bylines)}(?:\s[:–-]?|:|(?<=:))\s?[^\W\d_]")

ENDING = re.compile(
    rf"{one_of(lambda one: one.page.about)}{_HEADING}|{one_of(lambda one: one.page.ending)}"
    rf"|[-(\[]?\s?{one_of(lambda one: one.page.ends)}\s?[-)\]]?\Z"
    r"|#{2,}|-?(?:30|0)-?\Z"
)

# A paragraph that says what INTERPOL is, whatever the news.
PORTRAIT = re.compile(one_of(lambda one: one.page.portrait))

# What leads to other stories, perhaps with a colon.
RELATED = re.compile(rf"{one_of(lambda one: one.page.related)}\s?:?")

COOKIES = re.compile(one_of(lambda one: one.page.cookies))


def is_counter(text: str, start: int, end: int) -> bool:
    """A line that counts pictures, 1 / 3, or is drawn: ______."""
    if text[start].isalnum() and text[start] != "ـ":
        return end - start < _COUNTER and COUNTER.match(text[start:end]) is not None
    line = text[start:end]
    return _RULE.match(line) is not None or (len(line) < _COUNTER and COUNTER.match(line) is not None)


def of_buttons(folded: str, start: int, end: int) -> bool:
    """Does a line that is short, or names a network early, begin with what a reader may do: Share, Skip?"""
    size = end - start
    if size >= _PROSE:
        return False
    if _SKIP.match(folded, start, end):
        return True
    early = size < _BUTTONS or holds(folded[start : min(end, start + _SHARED)], _NETWORKS)
    return early and SHARE.match(folded, start, end) is not None


def is_byline(folded: str, start: int, end: int) -> bool:
    """As in "By Our Reporter", which ends with no point."""
    short = end - start <= _LONGEST_BYLINE and folded[end - 1] not in _STOPS
    return short and BYLINE.match(folded, start, end) is not None


def speech_title(folded: str, end: int) -> int:
    """Where the beginning of the first line before a place that says who speaks ends; 0 without."""
    title = _SPEECH.search(f"\n{folded[:end]}")
    return title.end() - 1 if title else 0


def speech_start(folded: str, end: int) -> int:
    """Where that line begins; the place itself without."""
    title = _SPEECH.search(f"\n{folded[:end]}")
    return title.start() if title else end
