"""Lines that say what the next line is: "Where" above "Lima, Peru", "Thème" above the theme."""

import re

from parsers.sheet import Sheet

_LONGEST = 40  # characters of such a line
_BELOW = re.compile(r"[ :*\u00a0]*+\n\s*+(\S[^\n]*+)")
_AROUND = " *•-:\u00a0"


def label_above(sheet: Sheet, at: int) -> str:
    """The folded words of the line above the one of a place in the text; nothing of a long one."""
    start = sheet.folded.rfind("\n", 0, at)
    above = sheet.folded[max(0, start - _LONGEST) : max(0, start)].rstrip()
    line = above.rpartition("\n")[2]
    return "" if line == above and len(above) >= _LONGEST else line.strip(_AROUND)


def value_below(sheet: Sheet, end: int) -> tuple[int, int] | None:
    """The characters of the next line that has words, where nothing but a colon stands behind `end`."""
    value = _BELOW.match(sheet.text, end)
    return value.span(1) if value else None
