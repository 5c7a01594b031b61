"""Whose a theme is: the session's, or a panel's, a debate's, a ministerial meeting's."""

import re

from parsers.languages import one_of
from parsers.phrasebook import holds
from parsers.sheet import Sheet

_BEHIND = 60  # characters before the word that says whose theme it is
_WHOSE = 70  # characters of "of the debate" behind it
_CLAUSE_ENDS = (".", ",", ";", "\n", ":", ")")
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[‘“\"'«„.,\n]")
_MARKED = re.compile(r"[“\"«„.,\n]")
_LASTING = re.compile(
    rf"{one_of(lambda one: tuple(one.course.lasting))} \([^()]{{0,30}}\d[^()]{{0,30}}\) [^.,;:()\n]*\Z"
)


def of_something_else(sheet: Sheet, at: int, end: int) -> bool:
    """The theme of a panel, a debate, a ministerial meeting: what is named last before it, or right after."""
    before = sheet.folded[max(0, at - _BEHIND) : at]
    if _LASTING.search(before):
        return False  # the four-day (3 – 6 November) conference under the theme
    if sheet.language.speech.adjectives_follow and _thematic(sheet, before):
        return True
    names, others = sheet.language.assembly.names, sheet.language.themes.others
    after = _CLAUSE.split(sheet.folded[end : end + _WHOSE], maxsplit=1)[0]
    other = not others.isdisjoint(_WORD.findall(after))
    if other or holds(after, names):
        return not holds(after, names)
    if _of_meeting(sheet, end):
        return False
    clause = before[max(map(before.rfind, _CLAUSE_ENDS)) + 1 :]
    return holds(clause, others) and _last_other(sheet, clause) > max(map(clause.rfind, names))


def _of_meeting(sheet: Sheet, end: int) -> bool:
    """As in "a debate on the theme OF THIS YEAR'S GATHERING"."""
    after = _MARKED.split(sheet.folded[end : end + _WHOSE], maxsplit=1)[0].lstrip()
    of = tuple(f"{one} " for one in sheet.language.attending.of)
    return after.startswith(of) and holds(after, sheet.language.course.gatherings)


def _last_other(sheet: Sheet, clause: str) -> int:
    """Where a clause names another meeting last (a week of debates is none); -1 where it names none."""
    course, of = sheet.language.course, sheet.language.attending.of
    spent = tuple(f"{day} {small} " for day in course.lasting for small in of)
    words = (word for word in _WORD.finditer(clause) if word.group() in sheet.language.themes.others)
    return max((word.start() for word in words if not clause.endswith(spent, 0, word.start())), default=-1)


def _thematic(sheet: Sheet, before: str) -> bool:
    """La sesión temática: is the word an adjective of the meeting right before it?"""
    meeting = before.endswith(" ") and before.rstrip().rpartition(" ")[2]
    return bool(meeting) and meeting in sheet.language.assembly.session
