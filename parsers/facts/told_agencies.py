"""The news agency that a text says it spoke to, or quotes: "told AFP", "PTI quoted"."""

import re

from parsers.distributors import BY_FORM, ORDINARY, THE, TO_THE, Distributor, known_wire
from parsers.parts.senders import OUTLETS
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

_REACH = 40  # characters before and behind a name in which words tell
_MOST = 30  # places of one name looked at
_MARKS = " (\"«“'’"  # between "agency" and its name
_LETTERS, _LETTERS_LAST = re.compile(r"([A-Z]{3,6})(?![\w-])"), re.compile(r"(?<![\w-])([A-Z]{3,6}) \Z")


def _by_word() -> dict[str, tuple[str, ...]]:
    """The longest word of a name to the names: of "canadian press" it is the first."""
    found: dict[str, tuple[str, ...]] = {}
    for form, wire in BY_FORM.items():
        if wire.agency and "." not in form:
            word = max(form.replace("-", " ").replace("'", " ").split(), key=len)
            found[word] = (*found.get(word, ()), form)
    return found


_BY_WORD = _by_word()
_WORDS = frozenset(_BY_WORD)


def told_agency(sheet: Sheet) -> tuple[str, Span] | None:
    """The first agency that somebody told something, or that is quoted."""
    words = sheet.words & _WORDS
    if not sheet.language.speech.cased:
        behind = {word[1:] for word in sheet.words if word[0] in sheet.language.crediting.to}
        words |= (behind | {THE + word[1:] for word in behind}) & _WORDS
    found = [span for word in words for form in _BY_WORD[word] for span in _told(sheet, form)]
    found = found or _of_no_table(sheet)
    return ("distributor.quoting", min(found)) if found else None


def _of_no_table(sheet: Sheet) -> list[Span]:
    """Letters beside "news agency" that is told or quoted: "the HBX news agency reported"."""
    found: list[Span] = []
    for words in sheet.language.crediting.agencies if sheet.language.speech.cased else ():
        for start, end in _places(sheet, words):
            behind = _LETTERS.match(sheet.text, end + 1)
            before = _LETTERS_LAST.search(sheet.text, max(0, start - _REACH), start)
            found += [one.span(1) for one in (behind, before) if one and _hears(sheet, one.span(1))]
    return found


def _told(sheet: Sheet, form: str) -> list[Span]:
    """Where a name stands as that of one who was told, or is quoted."""
    wire = BY_FORM[form]
    found = [s for s in _places(sheet, form) if _named(sheet, s, form, wire) and _hears(sheet, s)]
    if form.startswith(THE):
        joined = _places(sheet, TO_THE + form[len(THE) :])
        found += [span for span in joined if not sheet.folded[span[0] - 1 : span[0]].isalpha()]
    return found


def _places(sheet: Sheet, form: str) -> list[Span]:
    """Where a form stands as a whole word."""
    found: list[Span] = []
    at = sheet.folded.find(form)
    while at >= 0 and len(found) < _MOST:
        end = at + len(form)
        if not sheet.folded[end : end + 1].isalnum():
            found.append((at, end))
        at = sheet.folded.find(form, end)
    return found


def _named(sheet: Sheet, span: Span, form: str, wire: Distributor) -> bool:
    """Is it written as the name of an agency, and not the beginning of another name: AP Television?"""
    start, end = span
    words = sheet.language.crediting
    if not sheet.language.speech.cased:
        joined = sheet.folded[start - 1 : start]
        led = joined.isalpha() and joined in words.to and not sheet.folded[start - 2 : start - 1].isalpha()
        if led:
            return form not in ORDINARY
        return not joined.isalpha()
    name = sheet.text[start:end]
    if (
        known_wire(name) != wire
        or not (name[0].isupper() or name == wire.name)
        or sheet.text[start - 1 : start].isalnum()
        or sheet.text[start - 1] == "-"
    ):
        return False
    return not _goes_on(sheet, end)


def _goes_on(sheet: Sheet, at: int) -> bool:
    """Is a name only the beginning of another one: AFP-TV, Reuters Television?"""
    if sheet.text[at : at + 1] == "-":
        return True
    following = sheet.text[at + 1 : at + 2].isupper() and sheet.text[at] == " "
    if not following or sheet.folded.startswith(sheet.language.crediting.agencies, at + 1):
        return False
    return holds(sheet.folded[at + 1 : at + 1 + _REACH].split(None, 1)[0], OUTLETS)


def _hears(sheet: Sheet, span: Span) -> bool:
    """Do the words beside a name say that it was told, or is quoted?"""
    start, end = span
    words = sheet.language.crediting
    if not sheet.language.speech.cased and sheet.folded[start - 1 : start].isalpha():
        return True  # written together with "to"
    if sheet.folded[end : end + _REACH].lstrip(" ,").startswith(words.quoted):
        return True
    before = f" {sheet.folded[max(0, start - _REACH) : start].rstrip(_MARKS)}"
    for name in words.naming:
        if before.endswith(tuple(f" {to}{name}" for to in words.to if to)):
            return True
        if before.endswith((f" {name}", f"'{name}")):
            before = before[: -len(name)].rstrip(_MARKS)
            break
    else:
        if not sheet.language.speech.cased and sheet.folded[start:end] in ORDINARY:
            return False  # an ordinary word
    return before.endswith(tuple(f" {phrase}".rstrip(_MARKS) for phrase in words.told))
