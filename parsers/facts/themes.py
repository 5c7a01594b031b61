"""The official theme of a session, verbatim; not the subject of a debate or a ministerial meeting."""

import re

from parsers.facts.theme_owners import of_something_else
from parsers.fold import clean
from parsers.label_lines import value_below
from parsers.languages import Language, one_of
from parsers.phrasebook import offsets
from parsers.records import Fact, Span
from parsers.sheet import Pieces, Sheet, prove

_TRIES = 60  # occurrences of one word looked at
_REACH = 140  # between the word "theme" and the opening mark
_LONGEST = 300
_SHORTEST = 12
_BEHIND = 60  # characters of "is this year's" before the word
_FEWEST = 3  # words of a theme without marks
_WORD = re.compile(r"[^\W\d_]+")
_COLON = re.compile(r"[ \u00a0]?:[ \u00a0]?(?=\S)")
_OPEN = {
    "‘": "’‘'",
    "“": '”“"',
    '"': '"”',
    "'": "'’",
    "«": "»",
    "„": "”“",
    "’": "‘’",
    "”": "“”",
    "‹": "›",
    "`": "'´`",
}
_MIXED = {"«": '”"', "“": "»"}  # what closes where its own mark does not
_CLOSING = frozenset('"»”')
_BARE = re.compile(rf"\s*(?:{one_of(lambda one: one.themes.leads)}|:|,)?\s*:?\s*")
_SESSION = 60  # characters of "for the General Assembly" behind the word
_IS = re.compile(  # no "of", behind which stands whose assembly it is
    r"(?: [^\W\d_]+(?:['’][^\W\d_]+)?){0,3}? "
    rf"{one_of(lambda one: tuple(word for word in one.themes.leads if word not in one.speech.of))}\b\s*:?\s*"
)
_ASIDE = re.compile(r"(?: [^\W\d_]{1,10}){0,3}, (?=\S)")
_OFFICE = 3  # words of an office
_JOINED = 8  # letters that may be written before a word
_LABEL = 3  # words of "de la session" behind "Thème" in a line of its own
_LONGEST_LINE = 160  # characters of a theme in the line under its label
_STOP = re.compile(r"[.;\n]|, (?=[a-zà-ÿ])")
_STOP_UNCASED = re.compile(r"[.;؛،\n]")
_NEXT = re.compile(rf",? {one_of(lambda one: one.themes.stops)}\b")


def read_theme(pieces: Pieces, _: Language) -> str | None:
    """The words of the theme without marks around them."""
    words = clean(pieces[0]).strip("‘’“”\"'«»„‹› ").rstrip(" ,.;")
    return words or None


def find_theme(sheet: Sheet) -> Fact[str] | None:
    """The first quotation (or capitalised phrase) that the word theme or motto announces for the session."""
    for name in sheet.language.themes.names:
        for at in sheet.told.get(name, ())[:_TRIES]:
            whole = _begins(sheet, at) and _ends(sheet, at + len(name))
            found = _announced(sheet, at, at + len(name)) if whole else None
            if found:
                return prove(sheet, found[0], (found[1],), read_theme)
    return None


def _begins(sheet: Sheet, at: int) -> bool:
    """Does a word begin at a place, perhaps behind what its language writes together with it: بشعار?"""
    if not sheet.folded[at - 1 : at].isalpha():
        return True
    joining = sheet.language.speech.joining
    before = _WORD.findall(sheet.folded, max(0, at - _JOINED), at)[-1]
    rest = before.lstrip("".join(joining.joined))
    return any(joining.joined) and (not rest or rest in joining.definite)


def _ends(sheet: Sheet, end: int) -> bool:
    """Is a word over at a place, but for whose it is: شعارها, but not موضوعات?"""
    if sheet.language.speech.cased:
        return sheet.folded[end : end + 1] != "s" or sheet.folded[end + 1 : end + 2].isalpha()  # no themes
    rest = _WORD.match(sheet.folded, end)
    return rest is None or len(rest[0]) == 1 or rest[0] in sheet.language.speech.script.objects


def _announced(sheet: Sheet, at: int, end: int) -> tuple[str, Span] | None:
    """The rule and the place of a theme that the word at `at` announces."""
    if of_something_else(sheet, at, end):
        return None
    if line := _labelled(sheet, at, end):
        return "theme.label", line
    if span := _before(sheet, at):
        return "theme.before", span
    window = sheet.text[end : end + _REACH]
    closing = _CLOSING | {"’"} if _in_single(sheet.text, at) else _CLOSING
    for index, letter in enumerate(window):
        if letter == "(" and not window[:index].strip(" :\u0640"):
            span = _bracketed(sheet.text, end + index)
            return ("theme.bracketed", span) if span else None
        if letter in closing and index and _closes(window, index):
            break  # the word stands in marks itself
        if letter in _OPEN and not (window[index - 1 : index].isalpha() and index):
            span = _quoted(sheet, end + index)
            return ("theme.quoted", span) if span else None
        if letter == "\n" and window[:index].strip(" :"):
            break
        if letter in ".;!?":
            break
    return _unquoted(sheet, end)


def _before(sheet: Sheet, at: int) -> Span | None:
    """As in "..." is the theme of the session, or with "..." as its theme: in marks before the word."""
    low = max(0, at - _BEHIND)
    head = sheet.folded[low:at].rstrip()
    leads = [one for one in sheet.language.themes.behind if head.endswith(f" {one}")]
    taken = not leads and not sheet.language.speech.cased and head[-1:] in _CLOSING
    if not (leads or taken):
        return None
    lead = max(leads, key=len, default="")
    said = head[: len(head) - len(lead)].rstrip()
    if said.endswith(":") and said[:-1].rstrip()[-1:].isalnum():
        return _ahead_of_colon(sheet, low + len(head) - len(lead))
    close = low + len(head[: len(head) - len(lead)].rstrip(" ,:\u00a0")) - 1
    text = sheet.text
    for found in reversed(offsets(text[max(0, close - _LONGEST) : close], "".join(_OPEN))):
        start = max(0, close - _LONGEST) + found
        if text[close] in _OPEN[text[start]]:
            told = "\n" not in text[start:close] and close - start > _SHORTEST
            told = told and not (taken and not _taken_from(sheet, start))
            return (start + 1, close) if told else None
    return None


def _ahead_of_colon(sheet: Sheet, end: int) -> Span | None:
    """As in "Policing Without Walls: such is the theme of the session": its sentence up to the colon."""
    colon = sheet.text.rfind(":", 0, end)
    head = sheet.layout.dateline_end
    start = max(sheet.sentence(colon, colon + 1)[0], head if head <= colon else 0)
    start += len(sheet.text[start:colon]) - len(sheet.text[start:colon].lstrip(" –-—"))
    words = sheet.text[start:colon]
    whole = _SHORTEST < len(words) < _LONGEST_LINE and len(words.split()) >= _FEWEST
    return (start, start + len(words.rstrip())) if whole and words[0].isupper() else None


def _taken_from(sheet: Sheet, start: int) -> bool:
    """Does "from" lead to the marks that open at a place: اتخذت من «...» شعارا لها?"""
    word = sheet.folded[max(0, start - _JOINED) : start].rstrip().rpartition(" ")[2]
    return word in sheet.language.attending.of


def _in_single(text: str, at: int) -> bool:
    """Is a single mark open at a place: ‘it is no slogan but a routine’?"""
    line = text[max(0, at - _LONGEST) : at].rpartition("\n")[2]
    _, opening, inside = line.rpartition("‘")
    return bool(opening) and not any(_closes(inside, found) for found in offsets(inside, "’") if found)


def _closes(window: str, index: int) -> bool:
    """Does a mark stand right behind a word or its point, and no word right behind it? « Un slogan », too."""
    before, behind = window[index - 1], window[index + 1 : index + 2]
    apart = before.isspace() and (window[index] != "»" or not window[:index].strip())
    return not (apart or before in ":(") and not behind.isalnum()


def _labelled(sheet: Sheet, at: int, end: int) -> Span | None:
    """As in "Theme: ..." on a line of its own: the rest of the line, without marks around it."""
    start = sheet.text.rfind("\n", 0, at) + 1
    colon = _COLON.match(sheet.text, end)
    before = sheet.folded[start:at].strip(" -•*")
    if before and before not in sheet.language.speech.joining.definite:
        return None
    if colon is None:
        return _below(sheet, end)
    stop = sheet.text.find("\n", colon.end())
    last = min(stop if stop >= 0 else len(sheet.text), colon.end() + _LONGEST)
    bare = sheet.text[colon.end() : last].strip()
    return (colon.end(), last) if len(bare) >= _SHORTEST and bare[0] not in _OPEN else None


def _below(sheet: Sheet, end: int) -> Span | None:
    """The line under one that says "Theme" or "Thème de la session", where it is no whole sentence."""
    stop = sheet.folded.find("\n", end)
    for of in sheet.language.attending.of:
        if sheet.folded.startswith(f" {of} ", end) and len(sheet.folded[end:stop].split()) <= _LABEL:
            end = stop
    span = value_below(sheet, end)
    words = sheet.text[slice(*span)].strip() if span else ""
    short = _SHORTEST <= len(words) <= _LONGEST_LINE
    return span if short and (words[-1] != "." or words[0] in _OPEN) else None


def _quoted(sheet: Sheet, start: int) -> Span | None:
    """The characters between an opening mark and its closing one, which is no apostrophe inside a word."""
    text = sheet.text
    line = text[start + 2 : start + _LONGEST].partition("\n")[0]
    closing = offsets(line, _OPEN[text[start]]) or offsets(line, _MIXED.get(text[start], ""))
    for found in closing:
        at = start + 2 + found
        if not (text[at + 1 : at + 2].isalnum() and text[at - 1].isalnum()):
            named = sheet.folded[start + 1 : at].strip() in sheet.language.speech.own_bodies
            return None if named else (start + 1, at)  # subjects ... at “Interpol”
    return None


def _bracketed(text: str, start: int) -> Span | None:
    """As in "under the motto (Policing ...)": up to the closing bracket."""
    end = text.find(")", start, start + _LONGEST)
    return (start + 1, end) if end - start > _SHORTEST else None


def _unquoted(sheet: Sheet, end: int) -> tuple[str, Span] | None:
    """As in "under the theme Connecting Police for a Safer World": capitalised, up to the first stop."""
    if not sheet.language.speech.cased:
        return _behind_colon(sheet, end)
    aside = _beside_session(sheet, end)
    lead = _of_session(sheet, end) or _BARE.match(sheet.folded, end)
    start = aside or (lead.end() if lead else end)
    first = sheet.text[start : start + 1]
    if "\n" in sheet.text[end:start] or not first.isupper():
        return None
    window = sheet.text[start : start + _LONGEST]
    stop = _STOP.search(window)
    window = window[: stop.start()] if stop else window
    stop = _NEXT.search(sheet.folded, start, start + len(window))
    words = window[: stop.start() - start] if stop else window
    if len(words.split()) < _FEWEST or len(words) < _SHORTEST or (aside and not _titled(sheet, words)):
        return None
    return "theme.bare", (start, start + len(words.rstrip()))


def _beside_session(sheet: Sheet, end: int) -> int:
    """Behind the comma of "the theme of the Assembly of INTERPOL, Policing Without Walls, was": else 0."""
    for name in sheet.language.assembly.names:
        at = sheet.folded.find(name, end, end + _SESSION)
        comma = _ASIDE.match(sheet.folded, at + len(name)) if at >= 0 else None
        if comma:
            return comma.end()
    return 0


def _titled(sheet: Sheet, words: str) -> bool:
    """Do all but small words of a phrase have capitals, as in a title, and is none of an office?"""
    speech, first = sheet.language.speech, words.lower().split()[:_OFFICE]
    small = speech.links | speech.determiners | speech.of
    if not (speech.roles | speech.honorifics).isdisjoint(first):
        return False
    return all(not word[0].islower() or word in small for word in words.split())


def _behind_colon(sheet: Sheet, end: int) -> tuple[str, Span] | None:
    """The words behind a colon up to the first stop, where no capital shows a theme: تحت شعار: ..."""
    colon = _COLON.match(sheet.text, end)
    if colon is None:
        return None
    stop = _STOP_UNCASED.search(sheet.text, colon.end(), colon.end() + _LONGEST_LINE)
    last = stop.start() if stop else colon.end()
    words = sheet.text[colon.end() : last]
    return ("theme.bare", (colon.end(), last)) if len(words) >= _SHORTEST and words[0].isalpha() else None


def _of_session(sheet: Sheet, end: int) -> re.Match[str] | None:
    """As in "The theme for the General Assembly this year is": up to the verb."""
    for name in sheet.language.assembly.names + sheet.language.course.gatherings:
        at = sheet.folded.find(name, end, end + _SESSION)
        if at >= 0 and (told := _IS.match(sheet.folded, at + len(name))):
            return told
    return None
