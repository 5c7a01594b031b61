"""What stands behind a word shows that it belongs to a name, though it looks like another one."""

from parsers.facts.uncased.given import OVER, definite
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_FUNCTION = (
    flags.THAT | flags.RELATIVE | flags.AUXILIARY | flags.PRONOUN | flags.LINK | flags.CLAUSE | flags.ATTACHED
)


def alone(tokens: Tokens, k: int) -> bool:
    """Does a small word or a mark follow, nobody of whom a title would be: بالحاج مع?"""
    if k + 1 >= len(tokens.words) or k + 1 in tokens.fresh:
        return True
    kind = tokens.kinds[k + 1]
    return bool(kind & (OVER | flags.STOP)) and not kind & (flags.PARTICLE | flags.GENDER)


def father(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a small word somebody's name, between a particle and a surname or particle: بن عدد السبيعي?"""
    behind = k + 1
    if tokens.kinds[k] & _FUNCTION or behind >= len(tokens.words) or behind in tokens.fresh:
        return False
    if tokens.kinds[behind]:
        return tokens.kinds[behind] == flags.PARTICLE
    return tokens.words[behind].endswith(speech.script.surnames) and definite(tokens, speech, behind)
