"""An office or a land that is somebody's surname, in a script without capitals."""

from parsers.facts.uncased.behind_name import verb_before
from parsers.facts.uncased.given import definite, given
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLED = flags.SERVICE | flags.HONORIFIC | flags.OFFICE
_LED_BY = 2  # tokens of a rank and a given name
_MEETING = 9  # tokens from a verb of two to whom it leads
_LED = flags.SAID | flags.JUDGED | flags.OFFICE | flags.HONORIFIC | flags.SERVICE | flags.COMMA


def titled_two(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is an office with its article the second word of a name behind a rank, as a small word follows?"""
    kinds = tokens.kinds
    if k + 1 >= len(kinds) or not begin or not kinds[begin - 1] & (flags.HONORIFIC | flags.SERVICE):
        return False
    small = kinds[k + 1] & (flags.STOP | flags.THAT | flags.COMMA) and not kinds[k + 1] & flags.OFFICE
    return bool(small) and given(tokens, k - 1) and definite(tokens, speech, k)


def judge(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an office, between a given name and "that" or a land, a surname: X القاضي إن, X أمين من كينيا؟"""
    ended = tokens.followed(k) and bool(tokens.kinds[k + 1] & flags.THAT)
    alone = not tokens.kinds[k] & (flags.RANK | flags.ATTACHED | flags.STOP)
    whole = definite(tokens, speech, k)
    if k + 2 < len(tokens.kinds) and tokens.kinds[k + 1] & flags.OF and tokens.kinds[k + 2] & flags.PLACE:
        ended, whole = True, not whole
    return ended and alone and given(tokens, k - 1) and whole


def surname(tokens: Tokens, speech: Speech, begin: int, k: int, *, last: bool) -> bool:
    """Is a country or office without article, alone behind a given name, where the name is over?"""
    kind = tokens.kinds[k]
    if not kind & (flags.PLACE | flags.ROLE):
        return False
    led = tokens.kinds[begin - 1] & (_LED if begin else 0)
    last = last or (k + 1 < len(tokens.kinds) and bool(tokens.kinds[k + 1] & flags.END))
    last = last or (kind == flags.PLACE and bool(led) and verb_before(tokens, begin))  # قال الوزير ماركو ليما
    return last and given(tokens, k - 1) and not definite(tokens, speech, k)


def before_office(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does an office without article follow one with it, as the surname of a given name?"""
    if k + 2 >= len(tokens.kinds) or k + 1 in tokens.fresh or tokens.kinds[k] & flags.RANK:
        return False
    behind = tokens.kinds[k + 1]
    office = behind & flags.ROLE and not behind & (flags.ATTACHED | flags.STOP | flags.RANK)
    bare = office and not definite(tokens, speech, k + 1)
    return bool(bare) and given(tokens, k - 1) and definite(tokens, speech, k)


def namesake(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a land a given name, between an office that is over and a strange word: الوزيرة جورجيا فالدي؟"""
    kinds = tokens.kinds
    if not k or not tokens.followed(k) or kinds[k + 1] or k in tokens.fresh:
        return False
    both = kinds[k] & flags.GIVEN and kinds[k] & flags.PLACE
    over = kinds[k - 1] & (flags.OFFICE | flags.HONORIFIC) and definite(tokens, speech, k - 1)
    return bool(both and over) and not definite(tokens, speech, k + 1)


def nisba(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Does a word end as surnames do: الهنائي, and behind whose daughter she is: عزة بنت سعيد الهنائية?"""
    word, script = tokens.words[k], speech.script
    hers = word.endswith(script.daughterly) and not script.daughters.isdisjoint(tokens.words[begin:k])
    return hers or word.endswith(script.surnames)


def sure_surname(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is a word with its article somebody's alone elsewhere, or a daughter's surname?"""
    word, script = tokens.words[k], speech.script
    return word in tokens.spoken or (not word.endswith(script.surnames) and nisba(tokens, speech, begin, k))


def pilgrim(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a title, between a rank's given name and a surname, part of the name: العقيد فهمي الحاج اليافعي?"""
    kinds, words = tokens.kinds, tokens.words
    if k < _LED_BY or not tokens.followed(k) or not kinds[k - _LED_BY] & _TITLED:
        return False
    if kinds[k + 1] or not definite(tokens, speech, k + 1) or kinds[k] & flags.ATTACHED:
        return False
    met = any(word in speech.script.meeting for word in words[max(0, k - _MEETING) : k])
    return words[k + 1].endswith(speech.script.surnames) and not met


def office_of(tokens: Tokens, speech: Speech, k: int) -> bool:
    """سهام X أمينة المظالم: is a given name that is an office too before what it is over?"""
    if not tokens.kinds[k] & flags.ROLE or not tokens.followed(k):
        return False
    return definite(tokens, speech, k + 1) and not tokens.words[k + 1].endswith(speech.script.surnames)
