"""What an office has behind its noun: what a small word leads to, who is in it, a body in marks."""

from parsers.facts.subjects.uncased_ends import led_in
from parsers.facts.uncased.given import definite, surely
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

ENDS = (  # of what is no part of an office
    flags.CUE
    | flags.THAT
    | flags.AUXILIARY
    | flags.RELATIVE
    | flags.PRONOUN
    | flags.CALENDAR
    | flags.ADVERB
    | flags.HONORIFIC
    | flags.SERVICE
    | flags.PARTICLE
    | flags.CLAUSE
)
MARKS = {"«": "»", "“": "”", '"': '"'}
_BRACKETS = {**MARKS, "(": ")"}
_RANKS = flags.SERVICE | flags.RANK
_NO_PART = flags.ROLE | flags.SERVICE | flags.HUMAN | flags.GIVEN | flags.STOP
_NAMED = 6  # tokens of a body in marks
_MATTER = 5  # tokens of what an office is about


def twin(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a place of two words begin at token k that looks like somebody's name?"""
    return (*tokens.words[k : k + 2],) in speech.script.twins


def over_what(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does what somebody watches over stand at token k: لجنة الرقابة على الملفات؟"""
    words = tokens.words
    return k > 1 and words[k - 1] in speech.to_do and words[k - 2] in speech.script.over


def charged(tokens: Tokens, speech: Speech, k: int) -> int:
    """How many tokens say what somebody is charged with: المكلف بتسيير مهام الوزارة; 0 for others."""
    words, kinds = tokens.words, tokens.kinds
    if not led_in(words[k], speech) or words[k - 1] not in speech.script.versed or k + 2 >= len(words):
        return 0
    return 1 + (not kinds[k + 1] & ~flags.STOP and not definite(tokens, speech, k + 1))


def without(tokens: Tokens, speech: Speech, k: int) -> bool:
    """منظمة جسور بلا أسوار: does what a body or office is without follow token k?"""
    if tokens.words[k] not in speech.script.lacking or not tokens.followed(k):
        return False
    return tokens.words[k + 1][0].isalpha() and not definite(tokens, speech, k + 1)


def added(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a noun with its article, no office, follow an "and" that stands apart?"""
    if k >= len(tokens.words) or k in tokens.fresh or tokens.kinds[k] & _NO_PART:
        return False
    return definite(tokens, speech, k)


def team(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is what is a rank too a team, right behind an office without article: رئيسة فريق الخبراء؟"""
    if not tokens.kinds[k - 1] & flags.ROLE or k + 1 >= len(tokens.words):
        return False
    named = surely(tokens, k + 1) or tokens.kinds[k + 1] & (_RANKS | flags.STOP)
    return k + 1 not in tokens.fresh and not named and not definite(tokens, speech, k)


def and_matter(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an "and" written into a noun of action, no verb, before an article: للأمن ومراقبة التراب?"""
    word = tokens.words[k]
    return word.startswith(speech.script.joined) and bool(speech.script.feminine.fullmatch(word))


def represents(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a small word stand behind an office, or before another: ناطق باسم, لدى وزير?"""
    kinds = tokens.kinds
    office = kinds[k - 1] & (flags.ROLE | flags.RANK | flags.AS) and definite(tokens, speech, k + 1)
    return bool(office or kinds[k + 1] & flags.ROLE)


def leads_to_more(tokens: Tokens, k: int) -> bool:
    """Does a name begin at token k, or more of the body that an office is in: في شرطة مدينة?"""
    if k >= len(tokens.words) or k in tokens.fresh:
        return False
    return surely(tokens, k) or bool(tokens.kinds[k] & (flags.GROUP | flags.PLACE))


def matter_size(tokens: Tokens, speech: Speech, k: int) -> int:
    """How many tokens a small word and words of no list take, before a title or given name: of laundering."""
    for n in range(k + 1, min(len(tokens.words) - 1, k + _MATTER)):
        if tokens.kinds[n] & (ENDS | flags.STOP | flags.ROLE) or not tokens.words[n][0].isalpha():
            return 0
        comma = bool(tokens.kinds[n + 1] & flags.COMMA)
        if surely(tokens, n + 1 + comma) and (comma or definite(tokens, speech, n)):
            return n + 1 - k
    return 0


def own_in_brackets(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a body's own short name stand in brackets or marks, before a word of its line?"""
    words = tokens.words
    if k + 3 >= len(words) or words[k + 2] != _BRACKETS.get(words[k]) or k + 3 in tokens.fresh:
        return False
    named = words[k + 3][0].isalpha() or words[k + 3] in "،,.؛"
    return named and fold(words[k + 1]) in speech.own_bodies  # (الإنتربول)، اللواء X


def led_in_marks(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a "to" that stands apart lead to a body in marks, no paper: لـ«أنتربول»?"""
    words = tokens.words
    if words[k] not in speech.script.apart or k + 2 >= len(words) or words[k + 1] not in MARKS:
        return False
    return bool(tokens.kinds[k + 2] & flags.GROUP)


def marked_size(tokens: Tokens, k: int) -> int:
    """How many tokens the name in marks of a body takes that an office is in: في منظمة "سند"."""
    words = tokens.words
    close = MARKS[words[k]]
    end = next((n for n in range(k + 2, min(len(words), k + _NAMED)) if words[n] == close), k - 1)
    return end + 1 - k
