"""Written word to flags: the look-up of a language, over its spellings and what is written together."""

import re
from collections.abc import Callable, Iterable

from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech, lexicon

_POINTING = re.compile("[\u064b-\u0652\u0670\u0640]")  # vowel signs, and the stroke that only widens
_SHORTEST = 3  # letters of a word behind a preposition written into it
_SMALL = flags.STOP | flags.ATTACHED
_BODY = flags.GROUP | flags.FIELD | flags.HUMAN
_GIVEN = flags.GIVEN | flags.FEMININE | flags.MASCULINE
_BEHIND = (
    flags.OFFICE
    | flags.ROLE
    | flags.SERVICE
    | flags.HUMAN
    | flags.WRITING
    | flags.TITLED
    | flags.STOP
    | flags.CALENDAR
    | flags.HONORIFIC
    | flags.DETERMINER
)


def look_up(speech: Speech, places: Iterable[str]) -> Callable[[str, int], int]:
    """What a word is, 0 for an unknown one; `places` are names of places and peoples, folded."""
    table = lexicon(speech)
    if not speech.cased:
        return _Spellings(speech, table, places).kind
    known: dict[str | None, int] = {None: 0}  # a key that is no word: so a dict keeps the hashes beside the
    known.update(table.items())  # keys, and tells words a fifth sooner where its memory is cold
    return known.get


class _Spellings:
    """A lexicon that knows a word with or without its signs, and behind a preposition."""

    __slots__ = ("articles", "exact", "given", "joined", "plain", "prefixes", "proclitics")

    def __init__(self, speech: Speech, table: dict[str, int], places: Iterable[str]) -> None:
        self.exact, self.articles, self.given = table, speech.script.articles, speech.script.given
        self.proclitics, self.joined = speech.joining.proclitics, speech.joining.joined
        self.prefixes = sorted(speech.script.prefixes.items(), key=lambda pair: -len(pair[0]))
        self.plain: dict[str, int] = {}
        for word, kind in table.items():
            written = plain(word)
            self.plain[written] = self.plain.get(written, 0) | kind
        for word in places:
            if " " not in word and not word.isascii():
                self.plain.setdefault(plain(word), flags.PLACE)

    def kind(self, word: str, default: int = 0) -> int:
        """The flags of a word as written, as plainly written, or of what stands behind its prefix."""
        found = self.exact.get(word)
        if found is not None:
            return found
        if word.isascii():
            return default
        written = plain(word)
        found = self.plain.get(written)
        return found if found is not None else self._behind(written, default)

    def _behind(self, written: str, default: int) -> int:
        """What a word is behind a small word that is written into it; `default` where it is none."""
        for prefix, instead in self.prefixes:
            if not written.startswith(prefix):
                continue
            word = instead + written[len(prefix) :]
            found = self.plain.get(word, 0) if len(word) >= _SHORTEST else 0
            if found & _SMALL and len(prefix) == 1 and word.startswith(self.proclitics):
                continue  # no preposition stands before "and that": كوان is a name
            if found & (flags.GIVEN | flags.SAID | flags.DONE) and prefix not in self.joined:
                continue  # كارون is not "as Aaron", كيري is not "as sees"
            if found & _BEHIND:
                return found & _BEHIND | flags.ATTACHED
            if found:
                return flags.STOP | (found & _GIVEN if found & flags.GIVEN else 0)  # to whom, to Ahmad
        for article in self.articles:
            if written.startswith(article) and len(written) > len(article) + 1:
                return self.plain.get(written[len(article) :], 0) & _BODY
        return self._name(written, default)

    def _name(self, written: str, default: int) -> int:
        """A given name of two words, and one behind an "and"."""
        if self.given.fullmatch(written):
            return flags.MASCULINE | flags.GIVEN
        if written.startswith(self.proclitics) and len(written) > _SHORTEST:
            found = self.plain.get(written[1:], 0)
            if found & flags.GIVEN and not found & ~_GIVEN:
                return found | flags.ATTACHED
        return default


def unpointed(word: str) -> str:
    """A word without signs of vowels, its letters as written: وفقاً as وفقا."""
    return word if word.isascii() else _POINTING.sub("", word)


def plain(word: str) -> str:
    """A word without signs of vowels, its letters in their usual shape."""
    return _POINTING.sub("", fold(word))
