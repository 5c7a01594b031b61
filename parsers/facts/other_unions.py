"""Whose members are counted: not those of other unions, the United Nations or a trade union."""

from parsers.languages import LANGUAGES, Language
from parsers.sheet import Sheet

_UNION = 18  # characters behind the word for members that say they are of some union
_RIVAL = 2  # words from "after" to the name of a union
_OTHER_UNIONS = {
    code: frozenset(map(str.strip, language.members.others)) for code, language in LANGUAGES.items()
}


def other_union(sheet: Sheet, at: int, end: int) -> bool:
    """Is a number or a word of members between two characters told of another union than INTERPOL?"""
    behind = f" {sheet.folded[end : end + _UNION]}"
    if any(f" {one} " in behind for one in sheet.language.members.unions):
        return True  # 200 members of a union
    named = sheet.told.keys() & _OTHER_UNIONS[sheet.language.code]
    if not named:
        return False
    around = sheet.folded[max(0, at - 50) : end + 40]
    start = max(0, at - 50)
    cut_left = max(around.rfind(mark, 0, at - start) for mark in (". ", "\n")) + 1
    cut_right = min(
        (c for mark in (". ", "\n", ", ") if (c := around.find(mark, end - start)) >= 0), default=len(around)
    )
    told = f" {around[cut_left:cut_right]} ".replace("'", " ")
    for whole in sheet.language.attending.wholes:
        told = told.replace(f" {whole} ", " ")  # out of a total of 178 members
    return any(_told_of(told, f" {name} ".replace("'", " "), sheet.language) for name in named)


def _told_of(told: str, name: str, language: Language) -> bool:
    """Is a union named, but not as one before INTERPOL: the biggest body AFTER the United Nations?"""
    at = told.find(name)
    return at >= 0 and language.assembly.since.isdisjoint(told[:at].split()[-_RIVAL:])
