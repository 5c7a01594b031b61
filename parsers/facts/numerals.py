"""Where numbers stand in a text that may count somebody: in digits, in words, with their "thousand"."""

import re

from parsers.languages import LANGUAGES, Language, flags
from parsers.numbers import spelled_around, spelled_before, with_thousand
from parsers.phrasebook import apart
from parsers.records import Span
from parsers.sheet import Sheet

TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?|\d[\d.,]*|[,;:.()\n\"]")
NUMBER = re.compile(r"[0-9٠-٩][0-9٠-٩]*(?:[., ٬\u00a0\u202f]\d{3}(?!\d))*")
_ALIKE = re.compile(r"00*(?:[., ]000(?!0))*")  # NUMBER where all digits are 0: found far faster
_NO_COUNT = re.compile(r"[\w%/]|[.,]\d")  # right after a number that counts nobody
_GLUED = frozenset("_.,/$€£-")  # a number right after one of these counts nobody
_SCALE = re.compile(r" ([^\W\d_]+)( \d{3}(?![\w%]|[.,]\d))?")
_STRETCH = "\u0640"  # joins a word to the figure behind it
_THOUSAND = 1000
_HUNDREDS = 3  # figures behind such a word: mil 100
_WORD = 12  # characters before a number in which "several" stands
_LONGEST = 11  # "100,000,000"
_GREAT = {  # a hundred, a thousand: where numbers in words are looked for; "hundreds" are no number
    code: frozenset(
        word
        for word, value in language.numbers.items()
        if (value >= 100 or word in language.attending.rounded)
        and not (word in language.attending.rounded and word.endswith(flags.SEVERAL))
    )
    for code, language in LANGUAGES.items()
}
_THOUSANDS = {
    code: tuple(f" {word}" for word, value in language.numbers.items() if value == _THOUSAND)
    for code, language in LANGUAGES.items()
}
MOST = 120  # numbers looked at


def find_numerals(sheet: Sheet) -> list[Span]:
    """Every number that may count somebody, in digits or in words, in order."""
    text = sheet.folded
    found: list[Span] = []
    for start, end in _in_digits(sheet):
        before = text[start - 1 : start]
        glued = before in _GLUED or (before.isalnum() and not _led(text, start, sheet.language))
        free = not (glued or _NO_COUNT.match(text, end)) or (before == "/" and _set_off(text, start, end))
        if free and end - start <= _LONGEST:
            begin = with_thousand(text, start, sheet.language) if end - start == _HUNDREDS else start
            found.append((begin, _scaled(text, end, sheet.language)))
    for word in _GREAT[sheet.language.code] & sheet.words:
        at = text.find(word)
        while at >= 0 and len(found) < 4 * MOST:
            end = at + len(word)
            if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalnum():
                run = spelled_around(text, end, sheet.language)
                counted = run and run not in found[-2:] and not _vague(sheet, run[0])
                found += [run] if run and counted else []
                end = max(end, run[1]) if run else end
            at = text.find(word, end)
    for word in sheet.language.attending.ranking & sheet.words:  # dont quinze ministres
        for at in sheet.told.get(word, ()):
            if text[at - 1 : at] == " " and len(found) < 4 * MOST:
                run = spelled_before(text, at - 1, sheet.language)
                found += [run] if run else []
    return apart(found)[: 4 * MOST]


def _vague(sheet: Sheet, at: int) -> bool:
    """As in "several hundred delegates", before the number."""
    before = sheet.folded[max(0, at - _WORD) : at].split()
    return bool(before) and before[-1] in sheet.language.attending.vague


def _in_digits(sheet: Sheet) -> list[Span]:
    """Where digits stand; a script with capitals has none but 0 to 9."""
    cased = sheet.language.speech.cased
    found = _ALIKE.finditer(sheet.alike) if cased else NUMBER.finditer(sheet.folded)
    return [match.span() for match in found]


def _scaled(text: str, end: int, language: Language) -> int:
    """Behind the "thousand" that a number in digits goes on with, and its rest: 4 mil, 4 mil 500."""
    match = _SCALE.match(text, end) if text.startswith(_THOUSANDS[language.code], end) else None
    if match is None or language.numbers.get(match[1]) != _THOUSAND:
        return end
    return match.end() if match[2] else match.end(1)


def _led(text: str, at: int, language: Language) -> bool:
    """Is the letter before a number an "and" that is written together with it: و640?"""
    joining = language.speech.joining
    letters, at = (joining.joined, at - 1) if text[at - 1] == _STRETCH else (joining.proclitics, at)
    return text[at - 1] in letters and not text[at - 2 : at - 1].isalnum()


def _set_off(text: str, start: int, end: int) -> bool:
    """Between strokes and blanks, as Arabic agencies write figures: /650/ مندوبا."""
    return text[end : end + 2] == "/ " and not text[start - 2 : start - 1].isalnum()
