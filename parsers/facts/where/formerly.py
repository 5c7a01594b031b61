"""Places that were the host before this one: "After Vienna in 2030 and Oslo, Lima hosts the Assembly"."""

from parsers.facts.where.place_words import LEADING, WORD
from parsers.places import Named
from parsers.sheet import Sheet

_NEAR = 24  # characters of "after the one in" before a place
_MOST = 4  # places of such a list
_BETWEEN = 24  # characters of ", in 2030, and" between two of them


def formerly(sheet: Sheet, named: Named) -> bool:
    """Is a place, behind "after", one of a sentence that names another country behind it?"""
    since = sheet.language.assembly.since | sheet.language.assembly.elsewhere
    if since.isdisjoint(sheet.words):
        return False  # as a rule
    start, end = sheet.sentence(*named.span)
    places = [one for one in sheet.places if start <= one.span[0] < end]
    last = named.span[1]
    if all(one.place.country == named.place.country for one in places if one.span[0] >= last):
        return False
    for one in reversed([one for one in places if one.span[0] <= named.span[0]][-_MOST:]):
        if _behind_since(sheet, start, one):
            return True
        if not _listed(sheet, start, one):
            return False
    return False


def _behind_since(sheet: Sheet, start: int, named: Named) -> bool:
    """Does "after" stand right before a place?"""
    assembly, small = sheet.language.assembly, LEADING[sheet.language.code] | sheet.language.speech.of
    at = named.span[0]
    words = WORD.findall(sheet.folded, max(start, at - _NEAR), at)
    while words and words[-1] in small:
        words.pop()
    return bool(words) and (words[-1] in assembly.since or words[-1] in assembly.elsewhere)


def _listed(sheet: Sheet, start: int, named: Named) -> bool:
    """Does "and" join a place to the one before it, or a comma where "and" follows?"""
    also, at = sheet.language.dating.also, named.span[0]
    before = sheet.folded[max(start, at - _BETWEEN) : at].split()
    behind = sheet.folded[named.span[1] : named.span[1] + _BETWEEN].split()
    joined = bool(before) and (before[-1] in also or sheet.folded[at - 1] in also)
    return joined or (bool(before) and before[-1][-1] in ",،" and any(word in also for word in behind[:3]))
