"""Countries that came, counted without people: "delegations from 195 countries", "162 countries attended"."""

from parsers.facts.came_from import coming, named_members, own, people_before
from parsers.facts.counted_apart import counted_apart, of_any_session
from parsers.facts.figures import Figure
from parsers.facts.grouped_members import groups, is_grouped
from parsers.facts.numerals import TOKEN
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Span, Spans
from parsers.sheet import Sheet

_AFTER = 80  # characters behind all member countries in which they are said to be gathered
_NEAR, _NEARER = 60, 40  # characters around a count, without and with countries, of other things
_BROUGHT = 110  # characters before people in which something brings them together
_EVENT = 40  # characters before that in which the event is named


def came_alone(sheet: Sheet, figure: Figure, dates: Fact[Dates] | None) -> tuple[str, Spans] | None:
    """The rule and the pieces of countries counted without people: who or what says so, and their figure."""
    if _whole(sheet, figure.lead[0]) or of_any_session(sheet, figure):
        return None
    who = people_before(sheet, figure.lead[0])
    met = _met(sheet, figure, who) or _brought(sheet, figure, who)
    if named_members(sheet, figure) and _definite(sheet, figure.lead[0]) and not met:
        return None
    verb = None if who else coming(sheet, figure)
    joins = verb and holds(sheet.folded[slice(*verb)], sheet.language.members.grouping)
    told = verb and (verb[0] > figure.number[1] or not joins or _by_event(sheet, figure, verb))
    came = met or (told and not _definite(sheet, figure.lead[0]))
    came = came or _sent(sheet, figure, who)
    if _guards(sheet, figure, who) or (not came and _of_all(sheet, figure)):
        return None
    first = (who or (verb and min(verb, figure.lead)) or figure.lead)[0]
    if counted_apart(sheet, (first, figure.number[1]), dates):
        return None
    if who:
        return "attendance.countries", (who, figure.number)
    return ("attendance.countries-came", (verb, figure.number)) if verb else None


def _met(sheet: Sheet, figure: Figure, who: Span | None) -> bool:
    """As in "the delegates of the 188 member countries were gathered": all of them, and they came."""
    words = sheet.language.attending
    behind = sheet.folded[figure.number[1] : min(figure.number[1] + _AFTER, len(sheet.folded))]
    return who is not None and holds(behind, words.gathered)


def _brought(sheet: Sheet, figure: Figure, who: Span | None) -> bool:
    """As in "a meeting bringing together police chiefs from the 196 member countries": all, and they come.

    What is told of the assembly as a body ("it brings together the 196 members") is of no session.
    """
    if who is None:
        return False
    words, course = sheet.language.attending, sheet.language.course
    lead = sheet.folded[max(figure.sentence[0], who[0] - _BROUGHT) : who[0]]
    at = max(map(lead.rfind, words.assembling))
    if at < 0:
        return False
    before = sheet.folded[figure.sentence[0] : who[0] - len(lead) + at]
    return holds(before[-_EVENT:], words.events) or holds(before, course.opening)


def _by_event(sheet: Sheet, figure: Figure, verb: Span) -> bool:
    """As in "this forum brings together more than 190 member states": those who come, not all there are."""
    before = sheet.folded[max(figure.sentence[0], verb[0] - _EVENT) : verb[0]]
    words = sheet.language
    bodies = words.assembly.interpol + words.members.bodies + words.assembly.names
    return holds(before, words.attending.events) and not holds(before, bodies)


def _of_all(sheet: Sheet, figure: Figure) -> bool:
    """Does a number tell how many the body has: INTERPOL brings together 194 member states?"""
    return is_grouped(sheet, figure.number) or groups(sheet, figure.lead)


def _sent(sheet: Sheet, figure: Figure, who: Span | None) -> bool:
    """As in "delegates of 190 member countries take part": people of theirs, of whom no more is told."""
    words = sheet.language.attending
    if who is None or _definite(sheet, figure.lead[0]):
        return False
    before = sheet.folded[max(figure.sentence[0], who[0] - _NEAR) : who[0]]
    if holds(before, sheet.language.members.grouping):
        return False  # it is made up of delegates of 190 countries
    behind = sheet.folded[figure.number[1] : min(figure.sentence[1], figure.number[1] + _NEAR)]
    return holds(f"{before}\n{behind}", words.meeting)


def _guards(sheet: Sheet, figure: Figure, who: Span | None) -> bool:
    """As in "officers from 61 countries took part in Operation X": their countries send no one."""
    words = sheet.language.attending
    if who and sheet.folded[slice(*who)] in words.people:
        return False
    start, end = figure.sentence
    near = sheet.folded[max(start, figure.lead[0] - _NEARER) : min(end, figure.number[1] + _NEARER)]
    return holds(near, words.guarding)


def _definite(sheet: Sheet, at: int) -> bool:
    """As in "the 190 member countries", "INTERPOL's 190": all of them, not those that came."""
    before = TOKEN.findall(sheet.folded, max(0, at - 24), at)
    words = sheet.language
    if before[-2:-1] and before[-2] in words.attending.among:
        return False  # among the 173 countries that met
    return bool(before) and (before[-1] in words.attending.definite or own(sheet, before[-1]))


def _whole(sheet: Sheet, at: int) -> bool:
    """As in "155 of the 196 states", "the members, numbering 196": another one is a part of them."""
    words = sheet.language.attending
    before = TOKEN.findall(sheet.folded, max(0, at - 24), at)
    if before and before[-1] in words.definite:
        before.pop()
    if " ".join(before).endswith(words.wholes + words.numbering):
        return True
    bodies = sheet.language.assembly.interpol + sheet.language.members.bodies
    while before and (before[-1] in words.of | words.definite or holds(before[-1], bodies)):
        before.pop()  # 136 of the Organization's 178
        if before and before[-1][0].isdigit():
            return True
    return False
