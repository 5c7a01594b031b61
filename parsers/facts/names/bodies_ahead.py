"""What stands before a run and makes it a body, a thing or a land: the group Fair Trials, the Globe."""

from parsers.facts.mentions import Range
from parsers.facts.names.no_persons import is_country
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TOLD = 7  # tokens between a verb of speech and a name


def of_body(tokens: Tokens, speech: Speech, name: Range, role: Range | None, title: int) -> bool:
    """Is a run a body, a thing or a land by what stands before it: the group Fair Trials, the Globe?"""
    i, stop = name
    before = tokens.kinds[i - 1] if i and i not in tokens.fresh else 0
    if _of_group(tokens, speech, i, before) and not (role and tokens.kinds[i] & flags.GENDER):
        return True  # but of the AFP Ana Ruiz, director of the Police Ana Ruiz
    if role or title >= 0:
        return False
    both = before & flags.PLURAL and stop - i > 1  # both Ana Roe and Bo Ruiz
    pointed = before & flags.DETERMINER and not (both or before & (flags.THAT | flags.OWNER))
    return bool(pointed) or is_country(tokens, i, stop)


def _of_group(tokens: Tokens, speech: Speech, i: int, before: int) -> bool:
    """Does a body with its article, or an office for a region, lead to a name: the group Fair Trials?"""
    word = tokens.words[i - 1]
    if word in speech.things and i not in tokens.fresh and not tokens.kinds[i] & flags.GENDER:
        return True  # los resultados del operativo Mar Limpio
    if before and word in speech.inside and _of_region(tokens, i):
        return True  # la legisladora por Oaxaca
    if not before & flags.GROUP or i < 2 or word.isupper() or word in speech.posts:
        return False  # à leur présidence Ana Roe
    return bool(tokens.kinds[i - 2] & flags.DETERMINER) and not _told_to(tokens, speech, i)


def _told_to(tokens: Tokens, speech: Speech, i: int) -> bool:
    """A déclaré mardi à la presse X: does who is told stand between a verb of speech and a name?"""
    if i < _TOLD or tokens.words[i - 1] not in speech.reporters:
        return False
    led = tokens.kinds[i - 3] & (flags.LINK | flags.STOP)
    return bool(led) and any(kind & flags.SAID for kind in tokens.kinds[max(0, i - _TOLD) : i - 3])


def _of_region(tokens: Tokens, i: int) -> bool:
    """Does a small word that is no link lead to a name from an office: la legisladora por Oaxaca?"""
    kinds = tokens.kinds
    led = i > 1 and not kinds[i - 1] & (flags.LINK | flags.DETERMINER)
    return bool(led and kinds[i - 2] & flags.ROLE)
