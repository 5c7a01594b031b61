"""Short lines around a story, of which a part is its wire: "Ana Roe | Associated Press"."""

import re

from parsers.distributors import known_wire, read_wire
from parsers.fold import fold
from parsers.languages import every, one_of
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_HIGH = 400  # characters above a story in which such a line stands
_LONGEST = 90
_NAME, _PARTICLE = 2, 3  # words of an Arabic name, letters of a small word in one
_PROSE = 40  # characters of a line that is text and ends so
_ENDS = frozenset('.!?…؟"”»')
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_SMALL = re.compile(r"\([a-z]{2,6}\)")  # (ats)
_MOST_LINES, _DEEPEST = 6, 500  # lines and characters below it
_PART = re.compile(
    rf"[^\n/|+,،;:·•()–—\s-](?:[^\n/|+,،;:·•()–—]|(?<=\w)\((?=\w))*?(?=\s*(?:[/|+,،;:·•()–—]|\s-\s|\.?\s*\Z"
    rf"|\s{one_of(lambda one: one.page.along)}))"
)
_STAFF = re.compile(rf"\s{one_of(lambda one: one.page.staff)}\.?\s*\Z")
_LED = re.compile(rf"(?:{one_of(lambda one: one.page.bylines)}|{one_of(lambda one: one.page.along)}) ?")
_OWNED = re.compile(
    rf"{one_of(lambda one: one.page.owned)}[\s©\d,()-]*(?:{one_of(lambda one: one.page.bylines)} )?"
)
_SOURCES = tuple(every(lambda one: one.page.source))
_OWNED_LINE = re.compile(
    rf"{one_of(lambda one: one.page.owned)} ?(?:{one_of(lambda one: one.page.bylines)} )?([^\n]{{4,60}})"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CAPTIONS = every(lambda one: one.page.captions)


def wire_at_head(sheet: Sheet) -> tuple[str, Span] | None:
    """In the lines above the story that are no headline."""
    layout = sheet.layout
    lines = (*layout.mastheads, *layout.residue, *layout.paragraphs[:3], *filter(None, (layout.stamp,)))
    for line in sorted(lines):
        if line[0] < _HIGH and line[1] - line[0] <= _LONGEST and (found := _part(sheet, line, above=True)):
            return "distributor.byline", found
    return None


def wire_at_foot(sheet: Sheet) -> tuple[str, Span] | None:
    """In the lines below the last one that is text."""
    paragraphs = sheet.layout.paragraphs
    prose = [end for start, end in paragraphs if end - start >= _PROSE and sheet.text[end - 1] in _ENDS]
    at = prose[-1] if prose else len(sheet.text)
    for _ in range(_MOST_LINES):
        end = sheet.text.find("\n", at, at + _DEEPEST)
        end = end if end >= 0 else len(sheet.text)
        owned = _OWNED.match(fold(sheet.text[at : min(end, at + _LONGEST)]))
        found = _owner(sheet, at + owned.end(), end) if owned else None
        if found is None and 1 < end - at <= _LONGEST:
            found = _part(sheet, (at, end), above=False)
        if found:
            return "distributor.signature", found
        at = end + 1
        while at < len(sheet.text) and sheet.text[at].isspace():
            at += 1
        if at >= len(sheet.text):
            return None
    return None


def year_of_wire(sheet: Sheet) -> Spans:
    """The one year in which a wire says that a text is its own: "© 2031 AFP", "© رويترز 2031"."""
    foot = max(0, len(sheet.text) - _DEEPEST)
    found = []
    for match in _OWNED_LINE.finditer(fold(sheet.text[foot:])):
        start, end = foot + match.start(1), foot + match.end()
        years = [(start + year.start(), start + year.end()) for year in _YEAR.finditer(match[1])]
        name = _YEAR.sub(" ", sheet.text[start:end]).replace(",", " ").split(".")[0].split()
        if len(years) == 1 and any(known_wire(" ".join(name[:size])) for size in range(1, len(name) + 1)):
            found += years
    return tuple(found[:1]) if len({sheet.text[slice(*span)] for span in found}) == 1 else ()


def _owner(sheet: Sheet, start: int, end: int) -> Span | None:
    """Behind "Copyright 2031 by": an agency."""
    stop = min((at for mark in ".,\n" if (at := sheet.text.find(mark, start, end)) >= 0), default=end)
    last = start + len(sheet.text[start:stop].rstrip())
    wire = known_wire(sheet.text[start:last])
    return (start, last) if wire and wire.agency else None


def _part(sheet: Sheet, line: Span, *, above: bool) -> Span | None:
    """The one part of a line that names an agency; no caption, no photographer: REUTERS/Ana Roe."""
    low = fold(sheet.text[slice(*line)])  # that of the sheet is blank where a page speaks
    if holds(low, _CAPTIONS):
        return None
    if (small := _SMALL.fullmatch(sheet.text, *line)) and read_wire(small.group()):
        return small.span()
    parts = [match.span() for match in _PART.finditer(sheet.text, *line)]
    named = [_bare(low, part, line[0]) for part in parts]
    wires = [known_wire(sheet.text[start:end]) for start, end in named]
    found = [number for number, wire in enumerate(wires) if wire and wire.agency]
    if not found:
        return None  # as a rule
    loose = {known_wire(word) for word in _WORD.findall(sheet.text, *line)} - {None}
    if len({wires[number] for number in found} | loose) > 1:
        return None  # With AFP and Reuters: carried by none
    number, (start, end) = found[0], named[found[0]]
    shot = number == 0 and len(parts) > 1 and sheet.language.speech.cased and sheet.text[end] == "/"
    label = number > 0 and ":" in sheet.text[parts[number - 1][1] : start]
    label = label and not low[: parts[number - 1][1] - line[0]].endswith(_SOURCES)
    others = [sheet.text[slice(*part)] for part in parts[:number] + parts[number + 1 :]]
    if shot or label or (above and any(_told_in(other) for other in others)):
        return None
    return start, end


def _bare(low: str, part: Span, base: int) -> Span:
    """A part without "by" and "staff"."""
    start, end = part
    led = _LED.match(low, start - base, end - base)
    start = base + led.end() if led else start
    staff = _STAFF.search(low, start - base, end - base)
    return start, base + staff.start() if staff else end


def _told_in(part: str) -> bool:
    """Does a part tell something, as a caption does: no name, no day?"""
    words = [word for word in part.split() if word[:1].isalpha()]
    if any(letter.isdigit() for letter in part):
        return False
    if part[:1].upper() == part[:1].lower():
        return len(words) > _NAME
    return any(word.islower() and len(word) > _PARTICLE for word in words)
