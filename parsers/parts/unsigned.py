"""Lines of their own above a text: the wire, who wrote it and where, when it was changed."""

import re

from parsers.distributors import is_wire
from parsers.languages import every, one_of
from parsers.parts.stamps import updated
from parsers.phrasebook import holds

_SHORT, _LONGEST = 40, 45  # characters of a wire; of who wrote it, or when it was changed
_NAME = r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?"
_STAFFS = every(lambda one: one.page.staff)
_STAFF = re.compile(
    rf"(?:[^\W\d_]{{2,3}} )?{one_of(lambda one: one.page.staff)}"
    rf"(?:\s?[/|,]\s?{_NAME}|\s{one_of(lambda one: tuple(one.venue.at))} {_NAME})?\Z"
)


def unsigned(text: str, folded: str, start: int, end: int) -> bool:
    """As in "Redacción/ Sevilla", "Last changed at 14:50", "AFP": is a line only about the text?"""
    if end - start > _LONGEST:
        return False  # as a rule
    if end - start < _SHORT and is_wire(text[start:end]):
        return True
    if text[end - 1].isdigit() and updated(folded, start, end):
        return True
    return holds(folded[start:end], _STAFFS) and _STAFF.match(folded, start, end) is not None
