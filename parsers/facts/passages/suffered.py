"""Participles of verbs of speech that tell what others said of somebody or something: no attribution."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_AUXILIARY = 4  # tokens from an auxiliary to its participle
_INSET = 9  # tokens from an auxiliary over an inset to its participle
_PERSON = flags.HEAD | flags.PRONOUN | flags.RANK | flags.COMMA | flags.AND | flags.AUXILIARY


def suffers(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Does a participle say what others do to somebody: X, accusé de corruption?"""
    if not speech.past_endings[0] or not tokens.words[i].endswith(speech.past_endings):
        return False
    if speech.subjectless:  # el artículo titulado «...», publicado ayer
        return not any(kind & flags.AUXILIARY for kind in tokens.kinds[max(0, i - _AUXILIARY) : i])
    if i + 1 >= len(tokens.kinds):
        return False
    before = tokens.kinds[i - 1]
    if tokens.words[i + 1] in speech.by and not before & flags.AUXILIARY:
        return True  # X, « fermement » soutenu par Y; but a demandé par courrier
    if not before & flags.COMMA or not tokens.kinds[i + 1] & (flags.LINK | flags.STOP):
        return False
    return bool(tokens.kinds[i + 1] & flags.OF) or not _with_auxiliary(tokens, i)


def _with_auxiliary(tokens: Tokens, i: int) -> bool:
    """X a, selon Y, promis à Z; but X, citée dans le rapport: is an auxiliary before it in its sentence?"""
    for k in range(i - 1, max(-1, i - _INSET), -1):
        if tokens.kinds[k] & flags.AUXILIARY:
            return True
        if k in tokens.fresh:
            break
    return False


def undergone(tokens: Tokens, speech: Speech, i: int) -> bool:
    """The help promised by the council, as outlined in its charter: of what was said, not who said it."""
    words, kinds = tokens.words, tokens.kinds
    if not speech.cased or kinds[i] & flags.SAYING or i + 2 >= len(words):
        return False
    if kinds[i - 1] & flags.AS and kinds[i + 1] & flags.LINK:
        return not speech.subjectless
    if words[i + 1] not in speech.by:
        return False  # as most
    nobody = words[i - 1].islower() and not kinds[i - 1] & _PERSON
    whom = kinds[i + 2] & flags.DETERMINER or words[i + 2][0].isupper()
    return bool(nobody and whom)
