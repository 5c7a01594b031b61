"""The words before a number that say how exact it is: some, more than, nearly."""

from parsers.languages import LANGUAGES, Language
from parsers.records import back
from parsers.sheet import Sheet

_END = 2  # letters of the shortest qualifier
_QUALIFIERS = {
    code: {
        end: tuple(phrase for phrase in language.attending.qualifiers if phrase.endswith(end))
        for end in {phrase[-_END:] for phrase in language.attending.qualifiers}
    }
    for code, language in LANGUAGES.items()
}


def qualified_from(sheet: Sheet, at: int) -> int:
    """Where the qualifier before a number begins, or the number itself."""
    base = back(at, 28)
    before = sheet.folded[base:at].rstrip().removesuffix("(").removesuffix("/").rstrip()
    for phrase in qualifiers_like(before, sheet.language):
        if before.endswith(phrase) and _whole(before, phrase, sheet.language):
            return base + len(before) - len(phrase)
    return at


def qualifiers_like(before: str, language: Language) -> tuple[str, ...]:
    """The qualifiers that end with the same letters as some words, the longest first."""
    return _QUALIFIERS[language.code].get(before[-_END:], ())


def _whole(before: str, phrase: str, language: Language) -> bool:
    """Does the phrase begin at a word, or after what is written together with it?"""
    head = before[: len(before) - len(phrase)]
    return not head[-1:].isalpha() or head[-1:] in language.speech.joining.joined
