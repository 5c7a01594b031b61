"""Who is named before where somebody is from, or what; who stands behind what a small word leads to."""

from parsers.facts.mentions import Sayer, named, size
from parsers.facts.passages.frame import Frame
from parsers.languages import flags
from parsers.tokens import Tokens


def from_somewhere(frame: Frame, noun: Sayer) -> Sayer | None:
    """The person of a full name with which a phrase begins, where only "of", "at" and a noun follow."""
    mention, kinds = frame.beginning.get(noun.first), frame.tokens.kinds
    if mention is None or mention.last >= noun.last:
        return None
    owned = kinds[noun.last - 1] & (flags.ROLE | flags.HUMAN)
    one, at = size(mention.name) == 1, kinds[mention.last] & (flags.OF | flags.LINK)
    if one and at != flags.LINK:
        return None
    led_to = (
        kinds[mention.last] & (flags.OF | flags.LINK | flags.STOP) and not kinds[mention.last] & flags.AND
    )
    return named(mention) if led_to and not owned else None


def ahead_of_place(frame: Frame, noun: Sayer, low: int) -> Sayer | None:
    """Ana Roe in a statement said: who begins the clause before small words and a noun."""
    if noun.kind != "noun":
        return None
    kinds, k = frame.tokens.kinds, noun.first
    while k > low and k not in frame.tokens.fresh and kinds[k - 1] & (flags.LINK | flags.STOP):
        if kinds[k - 1] & (flags.AND | flags.THAT | flags.RELATIVE | flags.PRONOUN):
            return None
        k -= 1
    mention = frame.name_before(k, low) if k < noun.first else None
    return named(mention) if mention and frame.leads(mention.first, low) else None


def described(frame: Frame, noun: Sayer) -> Sayer | None:
    """Ana Roe, a spokeswoman for the port said: who is named before a phrase that no comma closes."""
    kinds, first = frame.tokens.kinds, noun.first
    if first < 2 or not kinds[first - 1] & flags.COMMA or not kinds[first] & flags.DETERMINER:
        return None
    mention = None if kinds[first] & flags.DEFINITE else frame.ending.get(first - 1)
    if mention is None or not mention.role_after or size(mention.name) == 1:
        return None
    if frame.governed(mention.first):
        return None  # with Ana Roe, a judge said
    return named(mention) if first <= mention.role_after[0] < noun.last else None


def led(tokens: Tokens, k: int) -> bool:
    """Does a small word at a token lead to what is behind it, in one sentence?"""
    if k < 0 or k + 1 in tokens.fresh:
        return False
    return bool(tokens.kinds[k] & (flags.LINK | flags.STOP))
