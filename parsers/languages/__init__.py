"""One table of the languages, one file each; and which of them a text is in."""

from collections import Counter
from collections.abc import Callable, Iterable

from parsers.languages.ar import LANGUAGE as ARABIC
from parsers.languages.en import LANGUAGE as ENGLISH
from parsers.languages.es import LANGUAGE as SPANISH
from parsers.languages.fr import LANGUAGE as FRENCH
from parsers.languages.language import Language

__all__ = ["ENGLISH", "LANGUAGES", "Language", "detect", "every", "one_of"]

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH, "ar": ARABIC}

_CLOSE = 3  # common words
_SAMPLE = 4000  # characters that suffice to tell the script


def detect(folded: str, words: frozenset[str]) -> Language:
    """The language of a folded text by its script and function words; English when nothing tells."""
    sample = folded[:_SAMPLE]
    if not sample.isascii() and sum(map(sample.count, "اليمنوت")) * 4 > len(sample) - sample.count(" "):
        return ARABIC
    known = {code: len(language.common & words) for code, language in LANGUAGES.items()}
    one, other = sorted(known, key=known.__getitem__, reverse=True)[:2]
    first, second = LANGUAGES[one], LANGUAGES[other]
    if known[one] - known[other] > _CLOSE:
        return first
    written = Counter(sample.split())  # a short text, or a line in another language beside it
    return max((first, second), key=lambda one: _weight(one, sample, written))


def _weight(language: Language, sample: str, written: Counter[str]) -> tuple[int, bool]:
    """How often its common words stand there; when even, whether it is the one to name an assembly."""
    elided = sum(f" {sample}".count(f" {one}") for one in language.elided if one)  # d'Oslo
    return elided + sum(written[word] for word in language.common), any(
        name in sample for name in language.assembly.names
    )


def every(chosen: Callable[[Language], Iterable[str]]) -> tuple[str, ...]:
    """What all languages say for something, the longest first: for pages that mix them."""
    found = {word for language in LANGUAGES.values() for word in chosen(language) if word}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def one_of(chosen: Callable[[Language], Iterable[str]]) -> str:
    """A pattern for one of these words."""
    return f"(?:{'|'.join(every(chosen))})"


SHORT_ORDINALS = frozenset(  # "va" of "la 85va. Asamblea", whose point ends no sentence
    mark for mark in every(lambda one: one.ordinal_marks) if len(mark) == 2 and mark.endswith(("a", "o"))
)
