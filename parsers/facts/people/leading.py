"""Where a mention stands: at the head of its clause, behind its verb, behind words that lead to it."""

from parsers.facts.mentions import Mention
from parsers.facts.titled_articles import title_ahead
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_APPOSED = 4  # tokens from an article to the name
_APPOSITION = flags.PLACE | flags.GENDER | flags.HUMAN | flags.ROLE | flags.RANK
_LED = 3  # tokens of "in the name of" before somebody
_OWNER = 6  # words of a place or owner before a name
_INVERTED = 9  # tokens from the beginning of such a sentence to its subject
_NO_PHRASE = flags.COMMA | flags.CUE | flags.AUXILIARY | flags.PRONOUN | flags.RELATIVE
_OPENING = flags.LINK | flags.ADVERB  # may stand before the subject
_CLAUSE = flags.COMMA | flags.AND | flags.END | flags.THAT | flags.RELATIVE | flags.CLAUSE
_VERBS = flags.SAID | flags.JUDGED | flags.DONE
_LEADING = flags.ACCORDING | flags.AS  # before a verb whose subject stands behind it


def articled_behind_comma(tokens: Tokens, first: int) -> int:
    """How many tokens of "la keniana", "el abogado penalista" stand between a comma and a name."""
    for k in range(first - 1, max(1, first - _APPOSED), -1):
        if tokens.kinds[k] & flags.DETERMINER and not tokens.kinds[k] & flags.OWNER:
            return first - k if tokens.kinds[k - 1] & flags.COMMA else 0
        if not tokens.words[k].islower() or tokens.kinds[k] & ~_APPOSITION or k in tokens.fresh:
            break
    return 0


def leads(tokens: Tokens, first: int, last: int) -> bool:
    """Does a mention stand where a subject stands, and is it no genitive?"""
    if last < len(tokens.words) and tokens.words[last] in flags.GENITIVES:
        return False
    owned = first > 1 and first not in tokens.fresh and tokens.words[first - 1] in flags.GENITIVES
    while first > 1 and first not in tokens.fresh and _small_particle(tokens, first - 1):
        first -= 1  # Introduced by Ana Ruiz, de Roe spoke
    first -= owned  # Iowa State University’s Ida Quill
    for _ in range(_OWNER):
        if not first or first in tokens.fresh or not (owned or tokens.kinds[first - 1] & flags.PLACE):
            break
        if not tokens.words[first - 1][0].isupper():
            break
        first -= 1  # Wisconsin Gov. Roe
    before = tokens.kinds[first - 1] if first else flags.END
    if before & flags.DEFINITE and tokens.kinds[first] & flags.HONORIFIC:
        first, before = first - 1, tokens.kinds[first - 2] if first > 1 else flags.END  # el señor Roe
    title = first if first in tokens.fresh else title_ahead(tokens, first)  # M. LE ministre
    if title < first:
        first, before = title, tokens.kinds[title - 1] if title else flags.END
    if first in tokens.fresh or (first - 1 in tokens.fresh and before & _OPENING):
        return True
    if before & flags.AUXILIARY:
        return _behind_its_verb(tokens, first, last)
    return bool(before & _CLAUSE)


def _behind_its_verb(tokens: Tokens, first: int, last: int) -> bool:
    """Among the speakers was ANA RUIZ: does a subject end the sentence that a preposition begins?"""
    kinds = tokens.kinds
    if last < len(kinds) and not kinds[last] & flags.END:
        return False
    for k in range(first - 2, max(-1, first - _INVERTED), -1):
        if kinds[k] & _NO_PHRASE:
            return False
        if k in tokens.fresh:
            return bool(kinds[k] & (flags.LINK | flags.STOP)) and not kinds[k] & flags.DETERMINER
    return False


def _small_particle(tokens: Tokens, k: int) -> bool:
    """Is a small word nothing but a particle before a surname: van der Roe?"""
    return tokens.kinds[k] & (flags.PARTICLE | flags.LINK) == flags.PARTICLE and tokens.words[k].islower()


def led_in(tokens: Tokens, first: int) -> bool:
    """Is somebody who the first words of a sentence are of: en representación del ministro X, habló Y?"""
    if first < _LED or not tokens.kinds[first - 1] & flags.OF or first in tokens.fresh:
        return False
    led = first - _LED
    begins = tokens.kinds[led] & flags.DETERMINER or not tokens.kinds[led] & (flags.LINK | flags.STOP)
    return led in tokens.fresh and not begins and tokens.words[led + 1].islower()


def begins_with_verb(tokens: Tokens, speech: Speech, begin: int) -> bool:
    """Does a sentence begin with its verb, its subject left out: Agradeció la acogida?"""
    if not speech.subjectless or not tokens.words[begin][0].isupper():
        return False
    finite = not tokens.kinds[begin] and tokens.words[begin].endswith(speech.unstated.finite_endings)
    return finite or bool(tokens.kinds[begin] & _VERBS and not tokens.kinds[begin] & flags.GIVEN)


def behind_lone_verb(tokens: Tokens, speech: Speech, begin: int, first: int) -> bool:
    """Does a preposition lead to somebody where the verb comes first: Agradeció al juez, Ana Roe, la luz?"""
    k = first - 1
    while k > begin and tokens.kinds[k] & flags.DETERMINER:
        k -= 1
    led = k > begin and tokens.kinds[k] & (flags.LINK | flags.STOP)
    return bool(led) and begins_with_verb(tokens, speech, begin)


def behind_verb(tokens: Tokens, first: int) -> bool:
    """Does a verb stand right before: the first word of its sentence, or a known one?"""
    if first - 1 in tokens.fresh:
        return True  # وكان X
    kind = tokens.kinds[first - 1]
    verb = first > 1 and kind & (flags.SAID | flags.JUDGED | flags.DONE)
    verb = verb or (first > 1 and not kind and tokens.kinds[first - 2] & flags.COMMA)
    return bool(verb) and not tokens.kinds[first - 2] & (flags.RELATIVE | flags.THAT)


def told_by(tokens: Tokens, first: int) -> bool:
    """As in "según explicó la señora Roe": behind a verb that a word like "according to" leads to."""
    verb = first - 1 - (first > 1 and bool(tokens.kinds[first - 1] & flags.DETERMINER))
    return verb > 0 and bool(tokens.kinds[verb] & flags.SAID and tokens.kinds[verb - 1] & _LEADING)


def doubtful(tokens: Tokens, mention: Mention) -> bool:
    """No person's, perhaps: it begins the sentence, or stands behind a preposition (in Virginia)."""
    first = mention.name[0]
    if mention.first != first:
        return False
    return first in tokens.fresh or bool(first and tokens.kinds[first - 1] & flags.LINK)
