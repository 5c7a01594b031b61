"""The office from its first word on, without an article: elected VICE-PRESIDENT FOR AFRICA."""

from parsers.facts.mentions import Range
from parsers.facts.offices.seats import over_seat
from parsers.facts.offices.settled import adjective_of_body, sent, without_owner
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_NOUNS = flags.OFFICE | flags.SERVICE
_LONGEST = 10  # tokens of an office


def office_at(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The office that begins at a token, without an article."""
    words, kinds = tokens.words, tokens.kinds
    near = kinds[begin : begin + 3]
    post = words[begin] in speech.posts
    heads = (begin + n for n, kind in enumerate(near) if kind & flags.ROLE)
    head = begin if post else next((k for k in heads if not adjective_of_body(tokens, speech, k)), -1)
    if head < 0 or not (post or kinds[begin] & flags.OFFICE) or tokens.several(head):
        return None  # an office of several is nobody's
    if _of_several(tokens, speech, head + 1):
        return None  # member nations
    end = begin + post
    while (
        end < min(len(words), begin + _LONGEST)
        and end not in tokens.fresh
        and _within(tokens, speech, head, end)
    ):
        end += 1
    while end > begin and (words[end - 1] in speech.inside or _opens_more(tokens, end - 1)):
        end -= 1
    if end <= head:
        return None
    return without_owner(tokens, speech, begin, head), over_seat(tokens, speech, end)


def _of_several(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a noun of an office, where adjectives stand before it, one of bodies behind: MEMBER nations?"""
    if k >= len(tokens.words) or speech.adjectives_follow or k in tokens.fresh:
        return False
    return tokens.words[k].islower() and tokens.several(k) and bool(tokens.kinds[k] & flags.GROUP)


def _within(tokens: Tokens, speech: Speech, head: int, k: int) -> bool:
    """Does the token at k belong to the office with this head: presidenta de la comisión, vocal por Asia?"""
    word, kind, before = tokens.words[k], tokens.kinds[k], tokens.kinds[k - 1]
    led = bool(before & flags.LINK) or tokens.words[k - 1] in speech.inside
    if word in speech.inside and k > head:
        if not kind & flags.DETERMINER and _by_body(tokens, speech, k + 1):
            return False  # elegido presidente por la Asamblea
        return led or not kind & flags.DETERMINER  # elegido presidente el coreano X
    if kind & (flags.ROLE | flags.OF | flags.RANK | flags.FIELD | flags.PLACE) or word[0].isupper():
        return True
    if word in speech.to_do and k == head + 1:
        return sent(tokens, k + 1)
    if word in flags.GENITIVES or (before & flags.RANK and tokens.words[k - 2] in flags.GENITIVES):
        return k != head + 1  # the body’s president, of the body’s regional bureau
    if led and not kind and any(after & (flags.COMMA | flags.END) for after in tokens.kinds[k + 1 : k + 2]):
        return True  # treasurer of the port.
    if led and not kind and any(after & flags.GROUP for after in tokens.kinds[k + 1 : k + 2]):
        return word.islower()  # head of the organising office
    if speech.adjectives_follow and not kind and before & flags.GROUP and word.islower():
        return True  # présidente de l’organisation internationale, of its police criminelle
    ended = any(after & (flags.COMMA | flags.END) for after in tokens.kinds[k + 1 : k + 2])
    if before & flags.PLACE and not (kind or speech.adjectives_follow) and ended:
        return True  # for the Africa region,
    loose = not before and tokens.words[k - 1].islower() and tokens.kinds[k - 2] & flags.DETERMINER
    over = (before & flags.FIELD or loose) and not speech.adjectives_follow  # of the cooperation agency
    return bool(kind & flags.GROUP or word in speech.bodies) and bool(
        led or over or tokens.words[k - 1] in flags.GENITIVES
    )


def general_behind(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is the general at token k an adjective: Asamblea General?"""
    kind = tokens.kinds[k]
    return speech.adjectives_follow and bool(kind & flags.SERVICE and kind & flags.RANK)


def _by_body(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a body, which chooses and is no region, stand behind a small word, from token k on?"""
    while k < len(tokens.kinds) - 1 and tokens.kinds[k] & flags.DETERMINER and tokens.words[k].islower():
        k += 1
    kind = tokens.kinds[k] if k < len(tokens.kinds) else 0
    body = kind & (flags.GROUP | flags.ROLE) and not kind & (flags.PLACE | flags.FIELD)
    return speech.adjectives_follow and bool(body)


def _opens_more(tokens: Tokens, k: int) -> bool:
    """Does an office not end so: delegate FOR, president for THE FIRST time?"""
    kinds, small = tokens.kinds, tokens.words[k].islower()
    ranked = kinds[k] & _NOUNS == flags.RANK and kinds[k - 1] & flags.DETERMINER
    return small and bool(kinds[k] & flags.LINK or ranked)
