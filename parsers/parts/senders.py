"""What stands like a place at the head of a line, or beside one, and is who sends or prints it."""

from parsers.distributors import BY_FORM
from parsers.languages import every
from parsers.places import place_at
from parsers.records import Span

PAPERS = frozenset(every(lambda one: one.page.papers))  # last words of names of newspapers
_INITIALS = range(3, 6)  # letters of an office


def without_sender(window: str, low: str, place: Span | None) -> Span | None:
    """Without the initials of who sends it: "Oslo, DPI, Monday, 4 May 2031"."""
    comma = window.rfind(", ", *place) if place else -1
    sender = window[comma + 2 : place[1]] if place and comma > 0 else ""
    if not place or len(sender) not in _INITIALS or not sender.isupper() or window[:comma].isupper():
        return place
    return (place[0], comma) if place_at(low, comma + 2) is None else place


def names_no_body(name: str) -> bool:
    """Capitals that name no wire and no body: "INTERPOL -" is no dateline."""
    return name.lower().partition("/")[0] not in BY_FORM and "interpol" not in name.lower()
