"""The wire of a dateline: "(AFP)", "/APO (...)/", "| AFP |", ", IP.-", "- سبأنت"."""

import re

from parsers.distributors import known_wire, read_wire
from parsers.fold import fold
from parsers.languages import LANGUAGES, every
from parsers.parts.senders import OUTLETS
from parsers.phrasebook import holds
from parsers.places import read_place
from parsers.records import Span
from parsers.reference import REGIONS

_WIRE = re.compile(
    r"(?:--?|(?<!\s))\s*+(?:/([^/\n]{2,45})/|\(([^()\n]{2,70}(?:\([^()\n]{2,40}\))?)\)"
    r"|\[([A-Z][A-Za-z ]{1,24})\]|\|([^|\n]{2,30})\|)"
)
_OPENS = ("/", "(", "[", "|")
_MOST = 6  # brackets of a dateline
_LEAST = 3  # letters of a wire that no table knows: Washington (DC)
_TRAILING = re.compile(r"[,.]\s?([A-Z][^\d,.:()\n]{1,24}?)(?=\s?[.:]?\s?\Z)")
_CARRIED = re.compile(
    r"[,.،/]\s?([A-Z][^\d,.:()\n]{1,24}?|[^\W\d_a-zA-Z]{3,}|(?:[^\W\d_a-zA-Z] ){1,2}[^\W\d_])(?=\s?[.:])"
)
_BEHIND = re.compile(r"([A-Z][^\d,.:()\n–—-]{1,24}?)\s?(?:[.:]|[–—-])\s?-?\s+(?=[^\W_a-zà-ÿ]|[“\"«¿¡])")
_BESIDE = re.compile(
    r"\s?((?:[^\W\d_a-zA-Z][ .]){1,2}[^\W\d_a-zA-Z]\.?|[^\W\d_a-zA-Z]{3,})(?:\s?[-–—:.]\s|\s*\Z)"
)
_NAMED = re.compile(r"\(([A-Z][A-Za-z]{3,14})\)")
_CLOSES = frozenset("-–—.:")
_CALENDAR = frozenset(map(fold, every(lambda one: one.weekdays))).union(
    *(map(fold, one.months) for one in LANGUAGES.values())
)
_AGENCIES = tuple(every(lambda one: one.crediting.agencies))
_HEADS = frozenset(every(lambda one: one.crediting.heads))
_WIRES = frozenset(every(lambda one: one.crediting.wires))
_BODIES = every(lambda one: one.speech.own_bodies)
_PAPERS = frozenset(every(lambda one: one.page.papers))
_SMALL_WORDS = frozenset(every(lambda one: one.attending.articles | one.attending.definite))
_WIRE_NAME = range(2, 5)  # words of the name of a wire: Mekong Wire


def bracketed_wire(window: str) -> tuple[int, int, Span] | None:
    """Start, end and inner span of the first bracket that holds a wire; a stroke may end two."""
    at = 0
    for _ in range(_MOST if holds(window, _OPENS) else 0):
        match = _WIRE.search(window, at)
        if match is None:
            return None
        group = match.lastindex or 0
        carries = _carries(match[group]) and not _abbreviates(window, match, match[group])
        if not whole_place(match[group]) and (carries or names_carrier(match[group])):
            return match.start(), match.end(), match.span(group)
        if match[2] and not whole_place(match[2]) and (known_small(match.group()) or _named(window, match)):
            return match.start(), match.end(), (match.start(2) - 1, match.end(2) + 1)
        at = match.end()
        if window[at - 1] in "/|":
            at = len(window[: at - 1].rstrip())
    return None


def known_small(bracket: str) -> bool:
    """A wire that writes itself small, in its bracket: (ats), (awp/ats)."""
    bare = bracket.strip(" -")
    return bare.islower() and read_wire(bare) is not None


def _named(window: str, bracket: re.Match[str]) -> bool:
    """Does the bracket that ends a dateline hold a wire of no table: OSLO, Norway (Harbourpress) -?"""
    complete = "," in window[: bracket.start()]  # its country or its day is told already
    closed = window[bracket.end() :].lstrip()[:1] in _CLOSES
    return complete and closed and named_in_bracket(bracket.group().lstrip(" -")) is not None


def named_in_bracket(bracket: str) -> str | None:
    """The wire that writes itself as a name, in its bracket: (Harbourpress)."""
    match = _NAMED.fullmatch(bracket)
    return match[1] if match and fold(match[1]) not in _CALENDAR and match[1] not in REGIONS else None


def _carries(words: str) -> bool:
    """A wire, of the table or by its form; no region: Sydney (NSW)."""
    wire = read_wire(words)
    return wire is not None and (wire != words.strip() or known_wire(wire) is not None or _initials(wire))


def _abbreviates(window: str, bracket: re.Match[str], wire: str) -> bool:
    """Are these the initials of words of the text: OSLO, Nov 2: Inspector General of Police (IGP)?

    Also where a text begins with them, and no dash is behind: Assistant Commissioner of Police (ACP) Ana Roe.
    """
    before = window[: bracket.start()]
    led = ":" in before and not known_wire(wire)
    if not wire.isupper() or not (led or window[bracket.end() :].lstrip()[:1].isalpha()):
        return False
    words = [word[0] for word in before.split()[-2 * len(wire) :] if word[0].isupper()]
    return "".join(words).endswith(wire)


def _initials(wire: str) -> bool:
    return len(wire) >= _LEAST and wire not in REGIONS


def names_agency(words: str) -> bool:
    """Do the words say that they name an agency: "Harbour News Agency", "Agence de presse du Port"?"""
    low = fold(words).strip()
    return (low.endswith(_AGENCIES) or low.startswith(_AGENCIES)) and low not in _AGENCIES


def names_carrier(words: str) -> bool:
    """Do the words name an agency or a wire by what it calls itself, also one of no table: "Mekong Wire"?"""
    return names_agency(words) or _names_wire(words)


def _names_wire(words: str) -> bool:
    """No newspaper, and nobody's own press: "Daily Press", "Interpol Press"."""
    low = fold(words).split()
    shouted = words.isupper() and words.isascii() and holds(low[-1], OUTLETS) if low else False  # ROE NEWS
    named = low[-1:] and (low[-1] in _WIRES or low[0] in _HEADS or shouted)
    if len(low) not in _WIRE_NAME or not named or low[0] in _SMALL_WORDS:
        return False
    capitals = not words.isascii() or all(word[0].isupper() for word in words.split())
    paper = len(low) == _WIRE_NAME[0] and low[0] in _PAPERS
    return capitals and not paper and not holds(" ".join(low), _BODIES)


def _carrier(words: str) -> bool:
    return known_wire(words) is not None or _names_wire(words)


def wire_behind(window: str, close: int) -> re.Match[str] | None:
    """The wire behind the dash of a dateline, before a mark or at the end of its line: صنعاء - سبأنت."""
    found = (pattern.match(window, close) for pattern in (_BEHIND, _BESIDE))
    return next((match for match in found if match and _carrier(match[1])), None)


def trailing_wire(head: str) -> tuple[int, int, Span] | None:
    """The wire that a dateline ends in, without brackets: "Oslo, 10 May, Roe News. The", "Oslo, IP.- "."""
    match = _TRAILING.search(head)
    return (*match.span(), match.span(1)) if match and _carrier(match[1]) else None


def carried_by(window: str, at: int) -> int:
    """Behind the wire that stands between a day and its point: "Oslo, 4 May, Roe News. The"."""
    match = _CARRIED.match(window, at)
    return match.end() if match and _carrier(match[1].strip()) else at


def whole_place(words: str) -> bool:
    """Is it a place that the gazetteer knows, and nothing else?"""
    return read_place(fold(words)) is not None
