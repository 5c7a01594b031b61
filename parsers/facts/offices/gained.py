"""The office that somebody gains or holds: is elected to, is given, takes over, has been in."""

from parsers.facts.mentions import Range
from parsers.facts.offices.roles import role_before
from parsers.facts.offices.seats import over_seat
from parsers.facts.offices.settled import adjective_of_body, sent, without_owner
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_ELECTION = 12  # tokens between a name and "elected"
_CHOSEN = 48  # tokens between "elected" and one of those who are
_NEAR = 8  # tokens between "elected" and the one who is, where the office is further behind
_ADJECTIVES = 2  # words of no list between an article and the office
_BESIDE = 11  # tokens between "elected" and the office
_TAKEN = 4  # tokens between "succeeds" and who is succeeded
_OWNER = 6  # tokens from the beginning of a sentence to an office, over whose it is
_APART = flags.COMMA | flags.END | flags.CUE | flags.AUXILIARY | flags.LINK | flags.PRONOUN
_NAMES_OFFICE = flags.OFFICE | flags.SERVICE | flags.PLACE  # the last word of one
_NOUNS = flags.OFFICE | flags.SERVICE
_NEXT = flags.AND | flags.COMMA | flags.END | flags.THAT | flags.RELATIVE


def role_held(tokens: Tokens, speech: Speech, first: int, tail: int) -> Range | None:
    """The office that somebody is said to hold, but is not succeeded in."""
    apart = tail + 2 < len(tokens.kinds) and tokens.kinds[tail] & flags.COMMA  # the man, Ana Roe, is a judge
    held = role_is(tokens, speech, tail + bool(apart))
    tail = _behind_comma(tokens, tail)
    held = held or role_taken(tokens, speech, tail)
    return held or (None if succeeded(tokens, speech, first) else role_as(tokens, speech, tail))


def _behind_comma(tokens: Tokens, tail: int) -> int:
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
    found = _office_at(tokens, speech, begin)
    if found or speech.adjectives_follow or not stop + 1 < begin < len(tokens.words) - 1:
        return found
    plain = tokens.words[begin].islower() and not tokens.kinds[begin] & ~flags.ADVERB
    return _office_at(tokens, speech, begin + 1) if plain else None  # as the new president


def role_chosen(tokens: Tokens, speech: Speech, begin: int, tail: int, after: Range | None) -> Range | None:
    """The office behind a name, whose own begins at a token, for which its person is chosen."""
    won = _role_won(tokens, speech, tail) if _subject(tokens, speech, begin, tail) else None
    won = won or _role_behind(tokens, speech, tail)
    return won or _role_given(tokens, speech, begin, after[1] if after else tail)


def _subject(tokens: Tokens, speech: Speech, first: int, tail: int) -> bool:
    """May a name be subject of the verb behind it: none behind "of" or "to", but for X, who was elected?"""
    if tokens.words[tail : tail + 1] and tokens.words[tail] in speech.to_do:
        return first in tokens.fresh  # beat X to become president
    if first in tokens.fresh or not tokens.kinds[first - 1] & flags.LINK:
        return True
    return any(kind & flags.RELATIVE for kind in tokens.kinds[tail : tail + 2])


def _role_won(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office that somebody comes to: Ana Ruiz, a judge, was elected on Friday as President of X."""
    words, kinds = tokens.words, tokens.kinds
    k, last = stop, min(len(words), stop + _ELECTION)
    near = words[stop:last]
    if speech.elected.isdisjoint(near) and speech.becoming.isdisjoint(near):
        return None
    while k < last and words[k] not in speech.elected and words[k] not in speech.becoming:
        ends = kinds[k] & flags.AND and kinds[k - 1] & flags.COMMA
        if ends or k in tokens.fresh or kinds[k] & (flags.CUE | flags.THAT):
            return None
        k += 1
    if k >= last or (k in tokens.fresh and k > stop):
        return None
    between = kinds[stop:k]
    becomes = words[k] in speech.becoming and not any(kind & flags.AND for kind in between)
    chosen = becomes or (words[k] in speech.elected and any(kind & flags.PASSIVE for kind in between))
    found = chosen_for(tokens, speech, k) if chosen else None
    return found if found and words[found[0] - 1] not in speech.contracted else None


def _role_behind(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office behind the participle right behind a name: with X chosen as delegate, X elected head."""
    if stop + 1 >= len(tokens.words) or tokens.words[stop] not in speech.elected or stop in tokens.fresh:
        return None
    return chosen_for(tokens, speech, stop)


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
    return None


def succeeded(tokens: Tokens, speech: Speech, first: int) -> bool:
    """Is a name the one who is succeeded: X takes over from Y?"""
    words = tokens.words[max(0, first - _TAKEN) : first]
    return not speech.succeeding.isdisjoint(words)


def role_is(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """What somebody is: X est secrétaire général, X was the head of Y."""
    stop += _perfect(tokens, stop)
    begin = stop + 1
    if begin >= len(tokens.kinds) or not tokens.kinds[stop] & flags.PASSIVE:
        return None
    over = flags.DETERMINER | flags.ADVERB
    if tokens.words[begin] in speech.since:  # is since this Wednesday the president
        begin, over = min(begin + 1, len(tokens.kinds) - 1), over | flags.CALENDAR
    while begin + 1 < len(tokens.kinds) and tokens.kinds[begin] & over:
        begin += 1
    for _ in range(_ADJECTIVES):  # is the new head of X
        if begin + 1 >= len(tokens.kinds) or tokens.kinds[begin] or not tokens.words[begin].islower():
            break
        begin += 1
    return _office_at(tokens, speech, begin)


def role_predicated(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office that a sentence says is somebody's: the sole candidate is Brazil's X; le président est X."""
    words, kinds, k = tokens.words, tokens.kinds, first - 1
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
    """Does a sentence begin with an office and its article or owner: the body’s next president?"""
    for begin in range(first, max(-1, first - _OWNER), -1):
        if begin in tokens.fresh:
            return True
        if tokens.kinds[begin - 1] & _APART:
            return False
    return False


def _perfect(tokens: Tokens, stop: int) -> bool:
    """As in "has been": an auxiliary before what somebody is."""
    kinds = tokens.kinds[stop : stop + 2]
    return len(kinds) > 1 and bool(kinds[0] & flags.AUXILIARY and kinds[1] & flags.PASSIVE)


def _over_post(tokens: Tokens, tail: int) -> int:
    """Behind "au poste de", "to the post of", between a name and its office; the token itself without."""
    kinds, k = tokens.kinds, tail
    k += k < len(kinds) and bool(kinds[k] & flags.COMMA)
    if k + 3 >= len(kinds) or not kinds[k] & flags.LINK or kinds[k] & flags.OF:
        return tail
    of = next(
        (n for n in range(k + 1, k + 4) if kinds[n] & flags.OF and not kinds[n - 1] & ~flags.WRITING), -1
    )
    return of + 1 if of > 0 else tail


def _role_given(tokens: Tokens, speech: Speech, first: int, tail: int) -> Range | None:
    """The office right behind a name, for which a sentence chooses: élu Ana Ruiz (Chile) vice-présidente."""
    if speech.elected.isdisjoint(tokens.words[max(0, first - _CHOSEN) : first]):
        return None
    tail = _behind_comma(tokens, _over_post(tokens, tail))
    if tail >= len(tokens.kinds) or tail in tokens.fresh:
        return None
    right = bool(tokens.kinds[tail] & (flags.ROLE | flags.RANK) or role_as(tokens, speech, tail))
    for k in range(first - 1, max(-1, first - (_CHOSEN if right else _NEAR)), -1):
        if tokens.words[k] in speech.elected:
            return _given_at(tokens, speech, tail)
        if k in tokens.fresh or (
            not right and tokens.kinds[k] & _NEXT and not _beside_day(tokens, speech, k)
        ):
            return None
    return None


def _beside_day(tokens: Tokens, speech: Speech, comma: int) -> bool:
    """As in "ont élu, jeudi, X": a comma around the day."""
    day = tokens.kinds[comma - 1] & flags.CALENDAR or tokens.words[comma - 1] in speech.elected
    return bool(day and tokens.kinds[comma] & flags.COMMA)


def _given_at(tokens: Tokens, speech: Speech, tail: int) -> Range | None:
    """The first office behind the one chosen: to the committee as Delegate for X, to the post of Y."""
    for k in range(tail, min(len(tokens.kinds), tail + _BESIDE)):
        if k in tokens.fresh or tokens.kinds[k] & (_NEXT | flags.CUE):
            return None
        office = tokens.kinds[k] & (flags.ROLE | flags.RANK) or tokens.words[k] in speech.posts
        office = office and not (tokens.kinds[k - 1] & flags.GROUP and _general(tokens, speech, k))
        found = _office_at(tokens, speech, k) if office else None
        found = found or role_as(tokens, speech, k)
        if found and (tokens.words[found[0]] in speech.posts or not _body(tokens, found)):
            return found
    return None


def _body(tokens: Tokens, office: Range) -> bool:
    """As in "to the Executive Committee as X": a body, and not who is over one, the president of Y."""
    kinds = tokens.kinds[slice(*office)]
    return bool(kinds[-1] & flags.GROUP) and not (kinds[0] & flags.ROLE and any(k & flags.OF for k in kinds))


def chosen_for(tokens: Tokens, speech: Speech, elected: int) -> Range | None:
    """The office behind "elected": élu, jeudi, à Accra, vice-président d’Interpol."""
    kinds = tokens.kinds
    for begin in range(elected + 1, min(len(kinds), elected + 1 + _BESIDE)):
        if begin in tokens.fresh or kinds[begin] & (flags.CUE | flags.END | flags.THAT | flags.RELATIVE):
            return None
        if tokens.words[begin - 1] in speech.to_do and tokens.words[begin] in speech.heading:
            return None  # chosen to chair the session
        office = kinds[begin] & (flags.ROLE | flags.RANK) or tokens.words[begin] in speech.posts
        office = office and not (kinds[begin - 1] & flags.GROUP and _general(tokens, speech, begin))
        owned = begin + 3 < len(kinds) and tokens.words[begin + 1] in flags.GENITIVES
        body = kinds[begin] & flags.GROUP and begin + 1 < len(kinds)
        head = begin + 1 + owned
        body = body and bool(kinds[head] & flags.ROLE) and not _general(tokens, speech, head)
        found = _office_at(tokens, speech, begin) if office or body else None  # elected INTERPOL President
        if found:
            return found
    return None


def _office_at(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The office that begins at a token, without an article."""
    words, kinds = tokens.words, tokens.kinds
    near = kinds[begin : begin + 3]
    post = words[begin] in speech.posts
    heads = (begin + n for n, kind in enumerate(near) if kind & flags.ROLE)
    head = begin if post else next((k for k in heads if not adjective_of_body(tokens, speech, k)), -1)
    if head < 0 or not (post or kinds[begin] & flags.OFFICE) or words[head].endswith("s"):
        return None  # an office of several is nobody's
    end = begin + post
    while end < min(len(words), begin + 8) and end not in tokens.fresh and _within(tokens, speech, head, end):
        end += 1
    while end > begin and (words[end - 1] in speech.inside or _opens_more(tokens, end - 1)):
        end -= 1
    if end <= head:
        return None
    return without_owner(tokens, speech, begin, head), over_seat(tokens, speech, end)


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
    return bool(kind & flags.GROUP) and (led or tokens.words[k - 1] in flags.GENITIVES)


def _general(tokens: Tokens, speech: Speech, k: int) -> bool:
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
