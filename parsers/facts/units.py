"""Words inside the name of an office or a team, which tell what it works on and not what the news is."""

from parsers.fold import fold
from parsers.languages.language import Language
from parsers.records import Span, back
from parsers.sheet import Sheet

_REACH = 80  # characters to either side
_WORDS = 8  # to either side
_MARKS = ',;:.!?()[]«»“”"\n•|'


def in_unit_name(sheet: Sheet, span: Span) -> bool:
    """As in "the Cyber Crime CENTER", "la COMMISSION de contrôle": is a word a part of its name?"""
    start, end = span
    language, text = sheet.language, sheet.text
    if text[start - 1 : start] == " " and _may_lead(sheet, start - 1):
        before = text[back(start, _REACH) : start].split(" ")[-2 : -_WORDS - 2 : -1]
        if _leads_to_head(before, language):
            return True
    if not language.speech.cased or not text[start].isupper():
        return False
    return text[end : end + 1] == " " and _leads_to_head(
        text[end + 1 : end + _REACH].split(" ")[:_WORDS], language
    )


def _may_lead(sheet: Sheet, end: int) -> bool:
    """Is the word before a place none of the small ones that are no part of a name, as most are?"""
    low = back(end + 1, _REACH)
    begin = sheet.folded.rfind(" ", low, end) + 1 or low
    word, language = sheet.folded[begin:end], sheet.language
    listed = word in language.unit_links or word in language.units
    return listed or sheet.text[begin].isupper() or not word.isalpha()


def _leads_to_head(words: list[str], language: Language) -> bool:
    """Do links of a name, or words with a capital, lead from a word of it to its head?"""
    for word in words:
        bare = word if word.isalpha() else _bare(word)
        plain = fold(bare)
        if plain in language.units:
            return bare[0].isupper() or not language.speech.cased
        if bare != word or not (plain in language.unit_links or bare[:1].isupper()):
            return False
    return False


def _bare(word: str) -> str:
    """A word without marks behind it, its genitive and what is elided before it."""
    return word.rstrip(_MARKS).removesuffix("’s").removesuffix("'s").rpartition("’")[2].rpartition("'")[2]
