"""Places that stand behind the name of an assembly, or end the title that names it."""

from parsers.facts.where.place_words import COMMAS, WHOSE, WORD
from parsers.facts.where.with_country import country_beside
from parsers.languages import ENGLISH
from parsers.phrasebook import holds
from parsers.places import Named
from parsers.sheet import Sheet

_NAMED = 24  # characters of "the assembly of"
_TITLE = 220  # characters of a line that is a title
_MARKS = ",،–—|-"  # before a place that ends a title
_SMALL = " ,،()[]."  # beside the days behind it


def after_name(sheet: Sheet, named: Named) -> bool:
    """As in "77th INTERPOL General Assembly, St Petersburg": right after the name."""
    names = sheet.language.assembly.names + ENGLISH.assembly.names
    before = sheet.folded[max(0, named.span[0] - 24) : named.span[0]].rstrip(" ,-(")
    told = before.endswith(names) or _own_assembly(sheet, named) or _after_whose(sheet, named, names)
    return told or _ends_title(sheet, named, names)


def _ends_title(sheet: Sheet, named: Named, names: tuple[str, ...]) -> bool:
    """As in "99th General Assembly – Address by X, Barn Hall, Oslo": ending its line."""
    start, end = sheet.folded.rfind("\n", 0, named.span[0]) + 1, named.span[1]
    before = sheet.folded[start : named.span[0]]
    mark = before.rstrip(" (")[-1:]
    if not mark or mark not in _MARKS or end - start > _TITLE or not holds(before, names):
        return False
    if sheet.folded[end : end + 1] in ("\n", ""):
        return mark in COMMAS
    return named.place.city is not None and _before_days(sheet, named)


def _before_days(sheet: Sheet, named: Named) -> bool:
    """As in "– Oslo, Norway, 4-7 November 2030", with which a line ends."""
    country = country_beside(sheet, named)
    first = country[1] if country else named.span[1]
    line = sheet.folded.find("\n", first)
    last = line if line >= 0 else len(sheet.folded)
    days = (mention.span for mention in sheet.days if first <= mention.span[0] < last)
    return any(
        sheet.folded[first : day[0]].strip(_SMALL) == "" == sheet.folded[day[1] : last].strip(_SMALL)
        for day in days
    )


def _after_whose(sheet: Sheet, named: Named, names: tuple[str, ...]) -> bool:
    """As in "97th General Assembly of INTERPOL, Oslo", and without a comma where its country follows."""
    start = sheet.folded.rfind("\n", 0, named.span[0]) + 1
    before = sheet.folded[max(start, named.span[0] - _NAMED - WHOSE) : named.span[0]].rstrip(" -(")
    if not holds(before, names):
        return False
    if not (before[-1:] in COMMAS or before[-1:] in "–—|" or country_beside(sheet, named) is not None):
        return False
    words = WORD.findall(before.rstrip(" ,،–—|"))
    while words and (
        words[-1] in sheet.language.speech.of or holds(words[-1], sheet.language.assembly.interpol)
    ):
        words.pop()
    return " ".join(words).endswith(names)


def _own_assembly(sheet: Sheet, named: Named) -> bool:
    """As in "the Oslo Assembly", "l'Assemblée d'Oslo", "اجتماع أوسلو": named after its place."""
    words = sheet.language.venue
    before = WORD.findall(sheet.folded, max(0, named.span[0] - _NAMED), named.span[0])
    if words.named_before:
        definite = before != [] and before[-1] in sheet.language.speech.definites
        definite = definite or sheet.folded[named.span[0] - 1 : named.span[0]] in ("", "\n")
        return definite and _names_behind(sheet, named.span[1] + 1)
    if not sheet.language.speech.cased:
        behind = WORD.findall(sheet.folded, named.span[1] + 1, named.span[1] + 1 + _NAMED)
        if not words.halls.isdisjoint(behind[:2]):
            return not (words.seats | words.halls).isdisjoint(before[-1:])  # مركز أوسلو للمؤتمرات
    while before and before[-1] in sheet.language.speech.of:
        before.pop()
    return " ".join(before[-1:]) in words.named or " ".join(before[-2:]) in words.named


def _names_behind(sheet: Sheet, at: int) -> bool:
    """Does "Assembly" begin at a place, or "Convention Centre"?"""
    words, behind = sheet.language.venue, WORD.findall(sheet.folded, at, at + _NAMED)
    hall = behind != [] and behind[0] in words.halls and not words.seats.isdisjoint(behind[1:2])
    return hall or not words.named.isdisjoint((" ".join(behind[:1]), " ".join(behind[:2])))
