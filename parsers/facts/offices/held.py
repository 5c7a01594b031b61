"""The office that somebody holds: is, has been, acts as, takes over from another."""

from parsers.facts.mentions import Range
from parsers.facts.offices.office_at import office_at
from parsers.facts.offices.roles import role_before
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_ELECTION = 12  # tokens between a name and "elected"
_ADJECTIVES = 2  # words of no list between an article and the office
_POST = 5  # tokens of "for the first post of"
_TAKEN = 4  # tokens between "succeeds" and who is succeeded
_NATION = 3  # tokens from a comma to a name behind its nationality
_OWNER = 6  # tokens from the beginning of a sentence to an office, over whose it is
_APART = flags.COMMA | flags.END | flags.CUE | flags.AUXILIARY | flags.LINK | flags.PRONOUN
_PREDICATED = flags.PASSIVE | flags.PLACE  # before whom an office is told of
_NAMES_OFFICE = flags.OFFICE | flags.SERVICE | flags.PLACE  # the last word of one


def role_held(tokens: Tokens, speech: Speech, first: int, tail: int) -> Range | None:
    """The office that somebody is said to hold, but is not succeeded in."""
    apart = tail + 2 < len(tokens.kinds) and tokens.kinds[tail] & flags.COMMA  # the man, Ana Roe, is a judge
    apart = apart and any(kind & flags.COMMA for kind in tokens.kinds[max(0, first - _NATION) : first])
    held = role_is(tokens, speech, tail + bool(apart)) or role_is(tokens, speech, _over_origin(tokens, tail))
    tail = behind_comma(tokens, tail)
    held = held or role_taken(tokens, speech, tail)
    led = not held and tail < len(tokens.kinds) and tokens.kinds[tail] & flags.AS
    return role_as(tokens, speech, tail) if led and not succeeded(tokens, speech, first) else held


def _over_origin(tokens: Tokens, tail: int) -> int:
    """Behind where somebody is from, perhaps between commas: X, from Peru, is; the token itself without."""
    kinds, k = tokens.kinds, tail
    if k + 3 >= len(kinds):
        return tail
    opened = bool(kinds[k] & flags.COMMA)
    k += opened
    if kinds[k] & flags.LINK and kinds[k + 1] & flags.PLACE:
        k += 2
    elif not kinds[tail - 1] & flags.PLACE:
        return tail
    return k + bool(opened and kinds[k] & flags.COMMA)


def behind_comma(tokens: Tokens, tail: int) -> int:
    """Behind the comma of ", as president of Y"; the token itself without."""
    kinds = tokens.kinds[tail : tail + 2]
    return tail + (len(kinds) > 1 and bool(kinds[0] & flags.COMMA and kinds[1] & flags.AS))


def role_as(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office behind "as" or "in the": elected Ana Ruiz as vice president for Africa."""
    if stop + 1 >= len(tokens.words) or not tokens.kinds[stop] & flags.AS:
        return None
    begin = stop + 1
    while begin + 1 < len(tokens.words) and tokens.kinds[begin] & flags.DETERMINER:
        begin += 1
    found = office_at(tokens, speech, begin)
    if found or speech.adjectives_follow or not stop + 1 < begin < len(tokens.words) - 1:
        return found
    plain = tokens.words[begin].islower() and not tokens.kinds[begin] & ~flags.ADVERB
    return office_at(tokens, speech, begin + 1) if plain else None  # as the new president


def role_taken(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office that somebody takes from another: X takes over from Y as president, X succeeds Y as head."""
    words, kinds, taken = tokens.words, tokens.kinds, False
    if speech.succeeding.isdisjoint(words[stop : stop + _ELECTION]):
        return None
    for k in range(stop, min(len(words) - 1, stop + _ELECTION)):
        if k in tokens.fresh or kinds[k] & (flags.CUE | flags.THAT | flags.END):
            return None
        taken = taken or words[k] in speech.succeeding
        if taken and kinds[k] & flags.AS and (found := role_as(tokens, speech, k)):
            return found
        post = over_post(tokens, k) if taken and kinds[k] & flags.LINK else k
        if post > k and words[post - 2] in speech.positions and (found := office_at(tokens, speech, post)):
            return found  # in the post of Secretary General
    return None


def succeeded(tokens: Tokens, speech: Speech, first: int) -> bool:
    """Is a name the one who is succeeded: X takes over from Y?"""
    words = tokens.words[max(0, first - _TAKEN) : first]
    return not speech.succeeding.isdisjoint(words)


def over_post(tokens: Tokens, tail: int) -> int:
    """Behind "au poste de", "to the post of", between a name and its office; the token itself without."""
    kinds, k = tokens.kinds, tail
    k += k < len(kinds) and bool(kinds[k] & flags.COMMA)
    if k + _POST >= len(kinds) or not kinds[k] & flags.LINK:
        return tail
    if kinds[k] & flags.OF and not kinds[k + 1] & flags.DETERMINER:
        return tail
    of = next(
        (n for n in range(k + 1, k + _POST) if kinds[n] & flags.OF and not kinds[n - 1] & ~flags.WRITING), -1
    )
    return of + 1 if of > 0 else tail


def role_is(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """What somebody is: X est secrétaire général, X was the head of Y."""
    if stop >= len(tokens.kinds) or not tokens.kinds[stop] & (flags.AUXILIARY | flags.PASSIVE):
        return None  # as a rule
    stop += _perfect(tokens, stop)
    begin = stop + 1
    if begin >= len(tokens.kinds) or not tokens.kinds[stop] & flags.PASSIVE:
        return None
    over = flags.DETERMINER | flags.ADVERB
    if tokens.words[begin] in speech.since:  # is since this Wednesday the president
        begin, over = min(begin + 1, len(tokens.kinds) - 1), over | flags.CALENDAR
    while begin + 1 < len(tokens.kinds) and tokens.kinds[begin] & over:
        begin += 1
    owned = begin + 2 < len(tokens.words) and tokens.words[begin + 1] in flags.GENITIVES
    owner = begin if owned else -1
    begin += 2 * owned  # is the body's new head
    for _ in range(_ADJECTIVES):  # is the new head of X
        if begin + 1 >= len(tokens.kinds) or tokens.kinds[begin] or not tokens.words[begin].islower():
            break
        begin += 1
    office = office_at(tokens, speech, begin)
    return (owner, office[1]) if office and owner >= 0 else office


def role_predicated(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office that a sentence says is somebody's: the sole candidate is Brazil's X; le président est X."""
    words, kinds, k = tokens.words, tokens.kinds, first - 1
    if not kinds[k] & _PREDICATED and words[k][0] not in flags.GENITIVES:
        return None  # as a rule
    if k > 2 and words[k] in flags.GENITIVES[:2] and kinds[k - 1] & flags.PLACE:
        k -= 2
    elif k > 2 and kinds[k] & flags.PLACE:
        k -= 1 + bool(kinds[k - 1] & flags.DETERMINER)
    if k < 3 or k in tokens.fresh or not kinds[k] & flags.PASSIVE:
        return None
    while k > 2 and kinds[k - 1] & flags.AUXILIARY:
        k -= 1  # will be, has been
    office = role_before(tokens, speech, k, full=True) if kinds[k - 1] & _NAMES_OFFICE else None
    return office if office and _begins(tokens, office[0]) else None


def _begins(tokens: Tokens, first: int) -> bool:
    """Does a clause begin with an office and its article or owner: the body’s next president?"""
    for begin in range(first, max(-1, first - _OWNER), -1):
        if begin in tokens.fresh or tokens.kinds[begin - 1] & flags.AND:
            return True
        if tokens.kinds[begin - 1] & _APART:
            return False
    return False


def _perfect(tokens: Tokens, stop: int) -> bool:
    """As in "has been": an auxiliary before what somebody is."""
    kinds = tokens.kinds[stop : stop + 2]
    return len(kinds) > 1 and bool(kinds[0] & flags.AUXILIARY and kinds[1] & flags.PASSIVE)
