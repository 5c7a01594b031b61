"""Which single words begin or make a name in a script without capitals: given ones, those with an article."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

WORDS = (
    flags.SAID | flags.JUDGED | flags.PRONOUN | flags.HONORIFIC | flags.STOP | flags.FIELD | flags.AUXILIARY
)
NEVER = (
    WORDS
    | flags.CUE
    | flags.AND
    | flags.RELATIVE
    | flags.THAT
    | flags.NARRATOR
    | flags.HUMAN
    | flags.OFFICE
    | flags.SERVICE
    | flags.CALENDAR
    | flags.ADVERB
    | flags.CLAUSE
    | flags.WRITING
    | flags.TITLED
    | flags.ACCORDING
    | flags.AS
)
NAMED = flags.GIVEN | flags.FEMININE | flags.MASCULINE
_OBJECT = 9  # tokens from what is judged to "as"
_AHEAD = flags.COMMA | flags.THAT | flags.SAID | flags.END
_VERB = 16  # tokens from a verb over an office to the name
OVER = flags.COMMA | flags.THAT | flags.AS | flags.SAID | flags.RELATIVE  # behind the last word of a name


def given(tokens: Tokens, k: int) -> bool:
    """Is token k a given name and nothing else?"""
    kind = tokens.kinds[k]
    if kind & flags.GENDER and not kind & (NEVER | flags.LINK):
        return True
    if kind & flags.GIVEN and kind & flags.SERVICE:
        return _no_rank(tokens, k)
    return bool(kind & flags.GIVEN and kind & (flags.ROLE | flags.FIELD)) and _no_office(tokens, k)


def _no_rank(tokens: Tokens, k: int) -> bool:
    """Is a rank that is a given name too before a strange word or a particle: رائد الخالدي, no رائد شرطة?"""
    if not tokens.followed(k) or not tokens.words[k + 1][0].isalpha():
        return False
    behind = tokens.kinds[k + 1]
    higher = k > 0 and k not in tokens.fresh and tokens.kinds[k - 1] & (flags.SERVICE | flags.HONORIFIC)
    named = flags.PARTICLE | (flags.GENDER if higher else 0)  # اللواء رائد فؤاد X
    return not behind or (bool(behind & named) and not behind & NEVER)


def _no_office(tokens: Tokens, k: int) -> bool:
    """Has an office that is a given name too another behind it: أمين عبد الوهاب, أميرة حسني?"""
    if not tokens.followed(k):
        return False
    behind = tokens.kinds[k + 1]
    return bool(behind & (flags.GENDER | flags.PARTICLE)) and not behind & NEVER


def surely(tokens: Tokens, k: int) -> bool:
    """Does a title or a given name begin at token k?"""
    if k >= len(tokens.words) or k in tokens.fresh:
        return False
    return bool(tokens.kinds[k] & (flags.HONORIFIC | flags.SERVICE | flags.PARTICLE)) or given(tokens, k)


def definite(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Has token k an article, and is it no name that only begins so?"""
    word = tokens.words[k]
    return len(word) > 4 and word.startswith(speech.joining.definite) and not given(tokens, k)


def on_behalf(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is what may be a given name a small word before a body behind a name: X باسم المجموعة?"""
    words = tokens.words
    if words[k] not in speech.inside or k + 1 >= len(words):
        return False
    body = tokens.kinds[k + 1] & (flags.OFFICE | flags.HUMAN)
    return bool(body or speech.script.feminine.fullmatch(words[k + 1]))


def before_given(tokens: Tokens, k: int) -> bool:
    """Is a strange word behind an office, and a given name behind it: الأمين العام يوها بيكا?"""
    kinds = tokens.kinds
    if not k or k + 1 >= len(kinds) or not kinds[k - 1] & (flags.OFFICE | flags.HONORIFIC):
        return False
    return given(tokens, k + 1) and not kinds[k + 1] & flags.ATTACHED


def between(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a small word part of a name: عبد الكريم خلف في, زياد خلف الزبيدي?"""
    if not tokens.followed(k):
        return False
    if (
        tokens.kinds[k + 1] & (flags.STOP | flags.LINK | flags.THAT | flags.COMMA)
        or tokens.words[k + 1] == ":"
    ):
        return True
    strange = not tokens.kinds[k + 1] and definite(tokens, speech, k + 1)
    return given(tokens, k - 1) and (given(tokens, k + 1) or strange)


def initial(tokens: Tokens, k: int) -> bool:
    """دونالد ر. فيشر: a letter and its point inside a name."""
    words = tokens.words
    return (
        (len(words[k - 1]) == 1 or tokens.kinds[k - 1] & flags.ABBREVIATION > 0)
        and k + 1 < len(words)
        and k + 1 not in tokens.fresh
        and (words[k + 1][0].isalpha() and not tokens.kinds[k + 1] & NEVER)
    )


def leads_on(tokens: Tokens, k: int) -> bool:
    """Does a name go on behind a particle, or behind a letter that is written like one: جيمس دي. بيرك?"""
    if not tokens.followed(k):
        return False
    return tokens.words[k + 1][0].isalpha() or (tokens.words[k + 1] == "." and initial(tokens, k + 1))


def double_title(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a title of two words begin at a token: المفوض الرئيسي?"""
    return tuple(tokens.words[k : k + 2]) in speech.double_titles


def before_particle(tokens: Tokens, k: int) -> bool:
    """Does a particle of names follow, and no small word that is written like it?"""
    behind = tokens.kinds[k + 1] if k + 1 < len(tokens.words) else 0
    return bool(behind & flags.PARTICLE) and not behind & flags.STOP


def titled(tokens: Tokens, speech: Speech, k: int) -> bool:
    """السيد الشرقي العلوي: a title before and another word with an article behind."""
    if not k or not tokens.kinds[k - 1] & flags.HONORIFIC or k + 1 >= len(tokens.words):
        return False
    return not tokens.kinds[k + 1] and definite(tokens, speech, k + 1) and k + 1 not in tokens.fresh


def two_surnames(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does what looks like "in the" begin one of two strange surnames: إغناسيو بالاديس روخو، في?"""
    words, kinds = tokens.words, tokens.kinds
    if not words[k].startswith(speech.joining.prepositions) or kinds[k] or k + 2 >= len(kinds):
        return False
    strange = not kinds[k + 1] & ~NAMED and not definite(tokens, speech, k + 1) and k + 1 not in tokens.fresh
    strange = strange and not speech.script.no_name.fullmatch(words[k + 1])
    return strange and given(tokens, k - 1) and bool(kinds[k + 2] & OVER)


def of_next(tokens: Tokens, k: int) -> bool:
    """Is a people that of whom the next given name begins, no surname: يخلف كوستا الهولندي يان?"""
    behind = tokens.followed(k) and given(tokens, k + 1)
    return behind and not tokens.kinds[k + 1] & flags.ATTACHED


def nobody(tokens: Tokens, k: int) -> bool:
    """Is a title, with a verb or comma behind it, no title but the last word of a name?"""
    behind = tokens.kinds[k + 1] if k + 1 < len(tokens.kinds) else 0
    return k + 1 not in tokens.fresh and bool(behind & (OVER | flags.AUXILIARY))


def judged(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is a word with its article behind the name from `begin` what is judged: وصف X القرار بأنه؟"""
    words, kinds = tokens.words, tokens.kinds
    far = k > begin + 1 and not words[k].endswith(speech.script.surnames)
    reach = _OBJECT if far else 2  # of one word only where nothing more is between
    that = next((n for n in range(k + 1, min(len(kinds), k + reach)) if kinds[n] & _AHEAD), k)
    if not kinds[that] & flags.THAT or not words[that].startswith(speech.joining.prepositions):
        return False
    before = range(max(0, begin - _VERB), begin)
    return any(words[n] in speech.script.describing for n in before)


def joined(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an "and" or "to" written into the title or given name at token k: والسيد, وسمو, للسيدة?"""
    attached = k < len(tokens.words) and tokens.kinds[k] & flags.ATTACHED
    return bool(attached) and tokens.words[k].startswith(speech.joining.joined)


def led(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an "and" or a preposition written into the title at token k: والدكتورة, للسيدة, بالمهندس?"""
    attached, joining = tokens.kinds[k] & flags.ATTACHED, speech.joining
    return bool(attached) and (joining.governs(tokens.words[k]) or joined(tokens, speech, k))


def dashed(tokens: Tokens, k: int) -> bool:
    """Does a dash stand at token k, a word of its line on either side: X - الأمين العام - أمام؟"""
    if not 0 < k < len(tokens.words) - 1 or tokens.words[k] not in flags.DASHES:
        return False
    return tokens.words[k + 1][0].isalpha() and k not in tokens.fresh and k + 1 not in tokens.fresh
