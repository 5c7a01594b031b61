"""Where a name ends in a script without capitals: word by word, by lists, given names and shapes."""

from parsers.facts.uncased.articled_words import with_article
from parsers.facts.uncased.behind_name import father
from parsers.facts.uncased.given import NAMED, NEVER, definite, given, initial, leads_on, on_behalf
from parsers.facts.uncased.listed_words import despite_list
from parsers.facts.uncased.name_walk import NameWalk
from parsers.facts.uncased.office_parts import twin
from parsers.facts.uncased.strange_words import strange
from parsers.facts.uncased.syllables import behind_office, syllable
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_SMALLEST = flags.PRONOUN | flags.STOP | flags.LINK | flags.PARTICLE
_FUNCTION = flags.THAT | flags.RELATIVE | flags.AUXILIARY | flags.PRONOUN | flags.STOP
_LEAST = 2  # words of a name behind which its surname may stand
_SMALL = 3  # letters of a word with nothing joined
_MOST = 5  # words of a name, particles aside
_LONGEST = 11  # tokens of a name, with its particles


def name_end(tokens: Tokens, speech: Speech, begin: int) -> int:
    """One past the name that begins at a token; `begin` itself when none does."""
    walk = NameWalk(tokens, speech, begin)
    k = begin
    if twin(tokens, speech, begin):
        return begin  # هونغ كونغ
    while k < min(len(tokens.words), begin + _LONGEST) and _goes_on(walk, k):
        k += 1
        if walk.count == _MOST:
            break
    while k > begin and tokens.kinds[k - 1] & flags.PARTICLE and not given(tokens, k - 1):
        if k > begin + 1 and walk.small == k - 1:
            break
        k -= 1
    return k if walk.count else begin


def _goes_on(walk: NameWalk, k: int) -> bool:
    """Is token k part of the name?"""
    tokens = walk.tokens
    if k > walk.begin and k in tokens.fresh:
        return False
    if not tokens.words[k][0].isalpha():
        return tokens.words[k] == "." and k > walk.begin and initial(tokens, k)
    if walk.count and tokens.kinds[k] & _SMALLEST and _syllable(walk, k):
        return walk.take(True)
    if _behind_particle(walk, k):
        return _led(walk, k)
    if _leads(walk, k):
        return leads_on(tokens, k)
    if k > walk.begin and tokens.kinds[k] & flags.LINK and on_behalf(tokens, walk.speech, k):
        return False
    if tokens.kinds[k] & (flags.STOP | flags.ATTACHED) and _maghrebi(walk, k):
        return walk.take(True)
    if given(tokens, k):
        apart = k > walk.begin and tokens.kinds[k] & flags.ATTACHED  # أمينة ديالو وبيتر ستراند
        return walk.take(not (apart or walk.closed), known=True)
    if tokens.kinds[k] & NEVER:
        return despite_list(walk, k)
    return with_article(walk, k) if definite(tokens, walk.speech, k) else strange(walk, k)


def _leads(walk: NameWalk, k: int) -> bool:
    """Is a token a particle of names, which begins one only behind an office: الوزير لو تشي مينغ?"""
    kind = walk.tokens.kinds[k]
    if k > walk.begin:
        return kind & (flags.PARTICLE | flags.ATTACHED) == flags.PARTICLE  # X وعبد الجليل
    small = kind & (flags.PARTICLE | flags.PRONOUN)
    return bool(small) and (not kind & flags.STOP or behind_office(walk.tokens, walk.speech, k))


def _behind_particle(walk: NameWalk, k: int) -> bool:
    """Does a particle of names stand before a token, and no last part of an East Asian name?"""
    if k == walk.begin or not walk.tokens.kinds[k - 1] & flags.PARTICLE or given(walk.tokens, k - 1):
        return False
    return walk.small != k - 1 or walk.tokens.words[k - 1] not in walk.speech.script.syllables


def _led(walk: NameWalk, k: int) -> bool:
    """Is the word behind a particle part of the name: بن عدد السبيعي, دي لا فيغا?"""
    kind = walk.tokens.kinds[k]
    behind = walk.tokens.kinds[k + 1 : k + 2]
    if kind & flags.OPENS and behind and not behind[0] & ~NAMED:
        return True
    named = not kind & _FUNCTION or kind & flags.GIVEN
    return walk.take(bool(named) or father(walk.tokens, walk.speech, k), known=True)


def _syllable(walk: NameWalk, k: int) -> bool:
    """Is a small word the part of an East Asian name, its last one perhaps?"""
    part = syllable(walk.tokens, walk.speech, walk.begin, k)
    walk.small = k if part else walk.small
    return part


def _maghrebi(walk: NameWalk, k: int) -> bool:
    """A surname that begins like a preposition: سفيان بالصادق، أن; الوزير مصطفى بنيس إن."""
    word, joining = walk.tokens.words[k], walk.speech.joining
    if not 0 < walk.count <= _LEAST or k == walk.begin or not given(walk.tokens, k - 1):
        return False
    led = word.startswith(joining.prepositions) and word.startswith(joining.definite)
    if led and walk.tokens.kinds[k] & flags.HONORIFIC:
        return True  # خالد فرج بالحاج مع
    if not walk.last(k):
        return False
    named = bool(walk.tokens.kinds[k] & flags.GIVEN) and led
    return named or (len(word) > _SMALL and word.startswith(walk.speech.script.sons))
