"""What stands between a verb and its subject behind it: when, how, where, to whom it was said."""

from parsers.facts.mentions import Mention
from parsers.facts.name_words import named_before
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.days_told import day_at
from parsers.languages import flags

_MARKS = flags.COMMA | flags.END
_NO_PLACE = _MARKS | flags.CUE | flags.THAT | flags.RELATIVE | flags.AUXILIARY | flags.PRONOUN
_INSET = 24  # tokens of an inset between a verb and its subject
_TITLES = 5  # words of a paper or station
_NO_MEANS = flags.DETERMINER | flags.PRONOUN | flags.AND | flags.CUE | flags.THAT
_SHORT_INSET = 9  # of one without its own verb
_PLACE_WORDS = 16  # tokens between a verb and its subject


def over_inset(frame: Frame, comma: int, limit: int) -> int:
    """Rightwards over an inset, when a name or an office follows: وأكد، في كلمته أمام الوفود، الوزير."""
    kinds = frame.tokens.kinds
    for k in range(comma + 1, min(limit - 1, comma + _INSET)):
        if kinds[k] & (flags.END | flags.THAT) or frame.inside[k]:
            break
        if kinds[k] & flags.COMMA and (k + 1 in frame.beginning or kinds[k + 1] & flags.ROLE):
            return k + 1
    return comma


def over_short_inset(frame: Frame, comma: int, limit: int) -> int:
    """Rightwards over an inset, when somebody stands behind it: suspiró, resignado, el delegado X."""
    kinds = frame.tokens.kinds
    for k in range(comma + 1, min(limit - 1, comma + _SHORT_INSET)):
        if kinds[k] & (flags.END | flags.THAT | flags.CUE) or frame.inside[k] or k in frame.beginning:
            break
        if kinds[k] & flags.COMMA:
            noun = kinds[k + 1] & flags.DETERMINER and k + 2 < limit
            people = flags.HEAD | flags.RANK | flags.PLACE | flags.HONORIFIC
            somebody = k + 1 in frame.beginning or kinds[k + 1] & flags.PRONOUN
            return k + 1 if somebody or (noun and kinds[k + 2] & people) else comma
    return comma


def over_means(frame: Frame, i: int, limit: int) -> int:
    """The comma behind how it was said, in two or three words: a confié par téléphone, depuis X, le juge."""
    kinds = frame.tokens.kinds
    led = i + 3 < limit and kinds[i] & (flags.LINK | flags.STOP) and not kinds[i] & _NO_MEANS
    if not led or i in frame.beginning or not frame.tokens.words[i + 1].islower():
        return i
    return next((k for k in (i + 2, i + 3) if kinds[k] & flags.COMMA), i)


def over_times(frame: Frame, i: int, limit: int) -> int:
    """Rightwards over adverbs, days and asides: a déclaré jeudi, répond sans détour."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    dated = i + 1 < limit and kinds[i] & flags.DETERMINER and kinds[i + 1] & flags.CALENDAR
    if dated and frame.speech.adjectives_follow:  # but a Wednesday editorial
        i += 2  # este lunes
    i += day_at(frame, i, limit)
    while i < limit and kinds[i] & (flags.ADVERB | flags.CALENDAR) and i not in frame.beginning:
        if kinds[i] & (flags.PRONOUN | flags.DETERMINER) or words[i][0].isupper():
            break
        i += 1
    return i + aside_at(frame, i)


def over_manner(frame: Frame, i: int, limit: int) -> int:
    """Rightwards over how or where it was said, when somebody follows: le devolvió entre risas X."""
    led = i < limit and frame.tokens.kinds[i] & flags.STOP and i not in frame.beginning
    begins = flags.DETERMINER | flags.PRONOUN | flags.AND
    return over_place(frame, i, limit) if led and not frame.tokens.kinds[i] & begins else i


def aside_at(frame: Frame, i: int) -> int:
    """How many tokens of "sans détour", "à son tour" begin at a token."""
    words = frame.tokens.words
    word = words[i] if i < len(words) else ""
    for one in frame.speech.asides:
        if one[0] == word and (*words[i : i + len(one)],) == one:
            return len(one)
    return 0


def over_hearer(frame: Frame, i: int, limit: int) -> int:
    """Rightwards over who is told, when a subject follows: a dit à l’AFP son porte-parole."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    if i >= limit or i in frame.beginning or not kinds[i] & (flags.LINK | flags.STOP):
        return i
    if i + 2 < limit and kinds[i + 1] & flags.PRONOUN and frame.speech.cased:
        somebody = i + 2 in frame.beginning or kinds[i + 2] & flags.DETERMINER
        return i + 2 if somebody else i  # expuso en él la jueza
    if not kinds[i] & flags.LINK:
        begins = kinds[i] & (flags.DETERMINER | flags.PRONOUN | flags.AND)
        return i if begins else over_place(frame, i, limit)
    k = i + 1
    while k < min(limit, i + 5) and (
        kinds[k] & flags.DETERMINER or words[k].isupper() or kinds[k] & flags.GROUP
    ):
        k += 1
        if words[k - 1].isupper() or kinds[k - 1] & flags.GROUP:
            break
    if frame.speech.adjectives_follow and (behind := over_titles(frame, i + 1, limit)):
        return behind
    follows = k < limit and (k in frame.beginning or kinds[k] & flags.DETERMINER)
    return k if follows and k > i + 1 else over_place(frame, i, limit)


def over_titles(frame: Frame, i: int, limit: int) -> int:
    """The article behind the capitals of who is told: declaró a Prensa Latina la oficial; 0 without."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    k = i
    while k < min(limit - 1, i + _TITLES) and words[k][0].isupper():
        k += 1
    people = kinds[k + 1] & (flags.ROLE | flags.HUMAN | flags.RANK | flags.PLACE) if k + 1 < limit else 0
    return k if k > i and words[k].islower() and kinds[k] & flags.DETERMINER and people else 0


def over_place(frame: Frame, i: int, limit: int) -> int:
    """Rightwards over where it was said, when an office follows: dijo en la inauguración el ministro."""
    kinds, words, occasions = frame.tokens.kinds, frame.tokens.words, frame.speech.occasions
    for k in range(i + 1, min(limit - 1, i + _PLACE_WORDS)):
        if kinds[k] & _NO_PLACE or not words[k][0].isalpha() or frame.inside[k]:
            break
        if k == i + 1 or (kinds[k - 1] & (flags.LINK | flags.STOP) and words[k - 1] not in occasions):
            continue  # but en un mensaje de video el ministro
        office = kinds[k + 1] & (flags.ROLE | flags.RANK | flags.SERVICE | flags.HONORIFIC)
        office = office or (kinds[k + 1] & flags.OF and kinds[min(k + 2, limit - 1)] & flags.PLACE)
        name = frame.beginning.get(k)
        name = None if name and name.first < k and _beside(frame, i, name.first) else name
        titled = kinds[k] & flags.HONORIFIC and words[k][0].isupper()  # M. le ministre
        if (kinds[k] & flags.DETERMINER and office) or titled or (name and _told(frame, name)):
            return k
    return i


def _beside(frame: Frame, i: int, first: int) -> bool:
    """Is whose office is at token `first` spoken with: قالت مع الوزير X, but رأت فيه الوزيرة X?"""
    if not frame.speech.verb_first:
        return False
    theirs = frame.tokens.words[first - 1].endswith(frame.speech.script.objects)
    return not theirs or bool(frame.tokens.kinds[i] & flags.ATTACHED)  # وإلى جانبه الوزير X


def _told(frame: Frame, name: Mention) -> bool:
    """Is it more than one word, or a title or surname of who was named before: ante los delegados ROE?"""
    titled = frame.tokens.kinds[name.first] & flags.HONORIFIC
    return name.last - name.first > 1 or bool(titled) or named_before(frame.tokens, name.first)
