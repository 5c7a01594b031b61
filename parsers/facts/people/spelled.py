"""What two spellings of a name share: Jürgen and Jurgen; in Arabic the consonants, أوركيزا and أوركويزا."""

import re

from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_VOWELS = re.compile("(?<!^)[اويىءؤئ]")  # of foreign names: written in one text, left out in another
_LONG, _BONES = 5, 3  # letters of such a surname; of it without its vowels


def plain(speech: Speech, word: str) -> str:
    """A word of a name in small letters, where there is case without accents."""
    return fold(word) if speech.cased and not word.isascii() else word.lower()


def bones(word: str) -> str:
    """A word without its long vowels but the first letter; empty for a short one."""
    found = _VOWELS.sub("", fold(word)) if len(word) >= _LONG else ""
    return found if len(found) >= _BONES else ""


def led(tokens: Tokens, first: int) -> bool:
    """Is an "and" or a "to" written into the first word of a name?"""
    kind = tokens.kinds[first]
    return bool(kind & flags.ATTACHED and kind & flags.GIVEN)


def freed(tokens: Tokens, speech: Speech, k: int) -> str:
    """The word at token k without an "and" or "to" written into it: والأمين, للأمين."""
    word, joining = tokens.words[k], speech.joining
    if not speech.verb_first or not tokens.kinds[k] & flags.ATTACHED:
        return word
    article = speech.script.articles[0]
    for form in () if tokens.kinds[k] & flags.GENDER and led(tokens, k) else joining.articled[article]:
        if word.startswith(form):
            return article + word[len(form) :]
    return word[1:]
