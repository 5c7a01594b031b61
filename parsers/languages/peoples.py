"""One of a people, before a name or in its stead: le Malawite Ana Roe, la Slovène."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_NO_PEOPLE = flags.HEAD | flags.FIELD | flags.RANK | flags.HONORIFIC


def one_of_people(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is token k, with a capital and its article, one of a people, where adjectives of nations are small?"""
    if k < 1 or not speech.peoples[0] or k in tokens.fresh:
        return False
    word, article = tokens.words[k], tokens.kinds[k - 1]
    if not (article & flags.DEFINITE and article & flags.DETERMINER and word[0].isupper()):
        return False
    nation = tokens.kinds[k] & flags.PLACE or word.endswith(speech.peoples)
    return bool(nation) and not tokens.kinds[k] & _NO_PEOPLE
