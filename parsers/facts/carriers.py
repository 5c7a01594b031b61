"""Who issued the release and which wire carried it."""

import re

from parsers.distributors import SITES, is_wire, known_wire, read_wire
from parsers.facts.told_agencies import told_agency
from parsers.facts.wire_lines import wire_at_foot, wire_at_head
from parsers.fold import clean, fold
from parsers.languages import Language, every, one_of
from parsers.parts.dateline_wires import named_in_bracket, names_carrier
from parsers.parts.furniture import BYLINE
from parsers.phrasebook import holds
from parsers.records import Fact, Span
from parsers.sheet import Pieces, Sheet, prove

_LAST = re.compile(r"(?:[(/\[—–]|(?<!\w)-)\s*([^()/\[\]\n—–-]{2,30}?)\s*[)/\]]?\s*\.?\s*\Z")
_FOOT = 1_000  # characters in which a page links what it was first printed on
_DOMAINS = (".c", ".C")  # each such link ends in .com
_BYLINE = re.compile(r"(?:[^\W\d_]{4,8}\s?:\s?)?([A-Z]{2,10})\s?/\s?[A-Z]")
_BEHIND = re.compile(r"[.!?…”»\"]\s?(?:(?<=\s)|[-–—]{1,2}\s?)([A-Z]{3,10})\Z")
_BESIDE = re.compile(
    r"[^\W\d_][\w.]{2,24}(?: \w{2,12})?\s?[-–—/]\s?([A-Za-z]{2,10})\s?:\s"
)  # Oslo24 – AFP: The
_LED = re.compile(r"([A-Z]{3,8})\s[-–—]\s(?=[A-Z“«\"])")  # NNA - The
_BRACKETED = re.compile(r"\(([^()\n]{2,30})\)(?:\s?[.:=–—-]{1,3})?\s")  # (Belga) The delegates
_ONE, _INSIDE = re.compile(r"[^\s()/©.,:|]+"), re.compile(r"(?<=\()[^()\n]{2,30}(?=\))")
_ALONG = re.compile(rf"\s{one_of(lambda one: one.page.along)}")
_TAKEN = re.compile(r"[A-Z]+\s?/\s?[A-Z][a-z]+ [A-Z][\w’-]+")  # REUTERS/Ana Roe
_CAPTIONS = every(lambda one: one.page.captions)
_BODIES = every(lambda one: one.speech.own_bodies)
_SOURCES = every(lambda one: one.page.source)
_HEAD = 60  # characters of an agency's name at the head of a line
_STOPS = tuple(".!?…”»\"'’)؟")  # a story ends before its wire's name
_WRITER, _MOST_WRITERS = 80, 40  # characters of a line that says who wrote it; such lines looked at
_NAMED = re.compile(
    r"(?:[^\n,|/–—-]|(?<=\w)-(?=\w))+"
)  # "Associated Press", of "By Ana Roe, Associated Press"
_HIGH = 400  # characters above a story, in which a line may name its wire
_ENDED = frozenset(every(lambda one: one.page.ends))  # (ENDS)
_LEAST = 3  # letters of a wire that no table knows: (JK) is who wrote it
_LETTERS = range(_LEAST, 6)  # of one without brackets
_CAPITALS = re.compile(r"(?<!\w)[A-Z]{3,5}(?!\w)")


def read_distributor(pieces: Pieces, _: Language) -> str | None:
    """The wire's name in the table, or its acronym, or the name of an agency that says what it is."""
    wire = read_wire(pieces[0]) or named_in_bracket(pieces[0])
    if wire and holds(fold(wire), _BODIES):
        return None  # LYON, France (Interpol) -
    return wire or (clean(pieces[0]) if names_carrier(pieces[0]) else None)


def read_issuer(pieces: Pieces, _: Language) -> str | None:
    """The issuer's name."""
    return clean(pieces[0]).strip(" .|:") or None


def find_distributor(sheet: Sheet) -> Fact[str] | None:
    """By credit line, dateline, byline, last words, source line, or an agency that is said to quote."""
    wire = sheet.layout.wire
    found = _credited(sheet) or (("distributor.dateline", wire) if wire else None)
    found = (
        found
        or _bylined(sheet)
        or _signed(sheet)
        or wire_at_foot(sheet)
        or _sourced(sheet)
        or _linked(sheet)
        or told_agency(sheet)
    )
    return prove(sheet, found[0], (found[1],), read_distributor) if found else None


def find_issuer(sheet: Sheet) -> Fact[str] | None:
    """By the source line, or "on behalf of" in the credit line."""
    span = _after_colon(sheet, sheet.layout.source)
    if span and known_wire(sheet.text[span[0] : span[1]]):
        span = None
    if span:
        return prove(sheet, "issuer.source-line", (span,), read_issuer)
    credit = sheet.layout.credit
    if credit:
        for phrase in sheet.language.crediting.behalf:
            at = sheet.folded.find(phrase + " ", *credit)
            if at >= 0:
                return prove(
                    sheet, "issuer.credit-line", (_trim(sheet, at + len(phrase), credit[1]),), read_issuer
                )
        word = next((one for one in _SOURCES if sheet.folded.startswith(f"{one} ", credit[0])), None)
        if word:
            issuer = _trim(sheet, credit[0] + len(word), credit[1])
            return prove(sheet, "issuer.source-line", (issuer,), read_issuer)
    return None


def _credited(sheet: Sheet) -> tuple[str, Span] | None:
    """As in "Distributed by APO Group on behalf of INTERPOL.", "(With inputs from PTI)"."""
    credit = sheet.layout.credit
    if not credit:
        return None
    words = sheet.language.crediting
    for phrase in words.distributed:
        at = sheet.folded.find(phrase, *credit)
        if at >= 0:
            start = at + len(phrase)
            stops = [sheet.folded.find(f" {stop} ", start, credit[1]) for stop in words.behalf]
            end = min((stop for stop in stops if stop >= 0), default=credit[1])
            span = _trim(sheet, start, end)
            if read_wire(sheet.text[span[0] : span[1]]):
                return "distributor.credit-line", span
    return _agency(sheet, credit, "distributor.credit-line")


def _signed(sheet: Sheet) -> tuple[str, Span] | None:
    """A wire that stands alone at the end of the story: "(PTI)", "/ وام /", "- AFP"."""
    paragraphs = sheet.layout.paragraphs
    if not paragraphs:
        return None
    start, end = paragraphs[-1]
    if end - start < 40 and _pictured(sheet, start, end):
        return None
    if end - start < 40 and len(sheet.text[start:end].split()) < 3:
        first = _agency(sheet, (start, end), "distributor.signature")
        if first and sheet.language.speech.cased:  # elsewhere "national", too, is the name of one
            return first
    behind = _BEHIND.search(sheet.text, max(start, end - 40), end)
    if behind and _signs(sheet, behind):
        return "distributor.signature", behind.span(1)  # ... with a call for unity. EFE
    match = _LAST.search(sheet.text[max(start, end - 40) : end])
    base = max(start, end - 40)
    if match and (colon := match[1].find(":") + 1) and known_wire(match[1][colon:].strip()):
        return "distributor.signature", _trim(sheet, base + match.start(1) + colon, base + match.end(1))
    if match:
        wire = read_wire(match[1])
        if wire and (known_wire(match[1].strip()) or _closes(sheet, match, base)):
            return "distributor.signature", (base + match.start(1), base + match.end(1))
    whole = sheet.text[start:end]
    if end - start < 30 and known_wire(whole.strip(" ./()©-")):
        return "distributor.signature", (start, end)
    return None


def _signs(sheet: Sheet, behind: re.Match[str]) -> bool:
    """May capitals behind the last sentence be a wire: of the table, or letters that the text has once?"""
    name = behind[1]
    if wire := known_wire(name):
        return wire.agency
    low = fold(name)
    if len(name) not in _LETTERS or low in _ENDED or holds(low, sheet.language.speech.own_bodies):
        return False
    return all(other.group() != name for other in _CAPITALS.finditer(sheet.text, 0, behind.start(1)))


def _pictured(sheet: Sheet, start: int, end: int) -> bool:
    """Does a line say whose a picture is: "Photo AFP", "Video: Reuters", "REUTERS/Ana Roe"?"""
    label, colon, _ = sheet.folded[start:end].partition(":")
    other = colon != "" and not label.strip().endswith(tuple(_SOURCES))
    taken = _TAKEN.fullmatch(sheet.text, start, end)
    return other or holds(sheet.folded[start:end], _CAPTIONS) or taken is not None


def _linked(sheet: Sheet) -> tuple[str, Span] | None:
    """By the wire's own address, where its page is linked at the end: "View original: www.roewire.com"."""
    foot = max(0, len(sheet.text) - _FOOT)
    if not holds(sheet.text[foot:], _DOMAINS):
        return None
    low = fold(sheet.text[foot:])  # that of the sheet is blank where a page speaks
    for site in SITES:
        at = low.rfind(site)
        if at >= 0:
            return "distributor.linked", (foot + at, foot + at + len(site))
    return None


def _closes(sheet: Sheet, match: re.Match[str], base: int) -> bool:
    """May a wire of no table stand behind the last sentence: "(XYZ)", no "(ENDS)", initials, known body?"""
    name, at = match[1].strip(), base + match.start()
    if match.group()[0] not in "(/[" or len(name) < _LEAST or fold(name) in _ENDED:
        return False
    if sheet.text.find(f"({name})", 0, at) >= 0:
        return False
    return sheet.text[:at].rstrip()[-1:] in _STOPS


def _written(sheet: Sheet) -> tuple[str, Span] | None:
    """As in "By AFP", "By Ana Roe, Associated Press": the wire in a line that says who wrote it."""
    for start, end in (*sheet.layout.mastheads, *sheet.layout.residue)[:_MOST_WRITERS]:
        led = BYLINE.match(fold(sheet.text[start:end])) if end - start <= _WRITER else None
        for match in _NAMED.finditer(sheet.text, start + led.end() - 1, end) if led else ():
            if known_wire(match.group().strip()):
                return "distributor.byline", _trim(sheet, *match.span())
        if led and (along := _ALONG.search(fold(sheet.text[start:end]))):
            return _agency(sheet, (start + along.end(), end), "distributor.byline")  # Par X avec AFP
    return None


def _bylined(sheet: Sheet) -> tuple[str, Span] | None:
    """As in "AA / Rabat / the reporter" among the first lines, "MAP: 28 November 2023"."""
    above = (line for line in sheet.layout.residue[:_MOST_WRITERS] if line[0] < _HIGH)
    for start, end in (*sheet.layout.paragraphs[:3], *above):
        if _TAKEN.fullmatch(sheet.text, start, end):
            continue
        match = _BYLINE.match(sheet.text, start, min(end, start + 60))
        match = match or _BRACKETED.match(sheet.text, start, min(end, start + 60))
        match = match or _BESIDE.match(sheet.text, start, min(end, start + 60))
        match = match or (_LED.match(sheet.text, start, end) if end - start > _HEAD else None)
        if match and known_wire(match[1]):
            return "distributor.byline", match.span(1)
        if match and match[1].islower() and (wire := read_wire(match.group().strip())) and wire.isupper():
            return "distributor.byline", (match.start(1) - 1, match.end(1) + 1)  # (ats)
        line = sheet.text[start:end]
        if end - start < 30 and is_wire(line):
            return "distributor.byline", (start, end)
    dated = (line for line in (sheet.layout.dateline, sheet.layout.stamp) if line)
    told = (_agency(sheet, line, "distributor.byline") for line in dated)
    return next(filter(None, told), None) or _written(sheet) or wire_at_head(sheet)


def _sourced(sheet: Sheet) -> tuple[str, Span] | None:
    """A known wire behind "Source:" in a line of its own."""
    span = _after_colon(sheet, sheet.layout.source)
    if span and known_wire(sheet.text[span[0] : span[1]]):
        return "distributor.source-line", span
    return None


def _agency(sheet: Sheet, place: Span, rule: str) -> tuple[str, Span] | None:
    """A known wire anywhere in a line, by its one word or alone in brackets; none where there are several."""
    line = sheet.text[place[0] : place[1]]
    words = (*_ONE.finditer(line), *_INSIDE.finditer(line))
    wires = [(known_wire(match.group()), match) for match in words if not match.group().islower()]
    found = [(wire, match) for wire, match in wires if wire]
    if len({wire for wire, _ in found}) != 1:
        return None
    start, end = found[0][1].span()
    return rule, (place[0] + start, place[0] + end)


def _after_colon(sheet: Sheet, line: Span | None) -> Span | None:
    """What stands behind the colon of a line."""
    if not line:
        return None
    colon = sheet.text.find(":", *line)
    span = _trim(sheet, colon + 1, line[1])
    return span if span[0] < span[1] else None


def _trim(sheet: Sheet, start: int, end: int) -> Span:
    """Without white space and closing marks at the ends."""
    while start < end and sheet.text[start] in " \t|:\u00a0":
        start += 1
    while end > start and sheet.text[end - 1] in " \t|.\u00a0":
        end -= 1
    return start, end
