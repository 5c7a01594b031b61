"""The parts of East Asian names that are small words elsewhere: يون هي كيونغ, غوه سون بو."""

from parsers.facts.uncased.given import NAMED, NEVER
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

MARKS = frozenset((":", "(", "«", "“", '"'))
LONGEST = 5  # letters of a part of an East Asian name
_PARTS = 3  # parts of an East Asian name
_SMALL = 3  # letters of a word that has nothing joined to it
_ENDS = flags.COMMA | flags.THAT | flags.RELATIVE  # behind the last word of a name, and no small word


def syllable(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is a small word the last part of the name that begins at a token: يون هي كيونغ, غوه سون بو إن?"""
    words, kinds = tokens.words, tokens.kinds
    if kinds[k] & flags.PARTICLE and not kinds[k] & flags.STOP and _over(tokens, k):
        return True  # إبراهيما با،
    if max(map(len, words[begin:k])) > LONGEST or len(words[k]) >= LONGEST:
        return False
    small = kinds[k] & flags.PRONOUN or words[k] in speech.script.syllables
    if small and _cut(tokens, speech, begin, k):
        return True  # وانغ يي فان أمس
    if kinds[k] & (flags.ADVERB | flags.THAT) or kinds[k - 1] & NEVER:
        return False
    sure, end = kinds[k] & (flags.PRONOUN | flags.PARTICLE | flags.PASSIVE), k + 1  # وونغ كان هاو
    if sure and end < len(words) and not kinds[end] & ~NAMED and len(words[end]) <= LONGEST:
        article = words[end].startswith(speech.joining.definite)
        end += words[end][0].isalpha() and not article  # a syllable behind it
    elif not sure and (kinds[k - 1] or len(words[k]) > _SMALL):
        return False
    if end >= len(words) or end in tokens.fresh:
        return False
    if kinds[k] & flags.PASSIVE and kinds[end] and end > k + 1:
        return True
    marks = words[end] in (MARKS if sure else ":(" if kinds[k] & flags.CLAUSE else "")
    return marks or bool(kinds[end] & (_ENDS | flags.SAID if sure else flags.COMMA))


def _over(tokens: Tokens, k: int) -> bool:
    """Is the name over behind token k?"""
    if not tokens.followed(k):
        return False
    return bool(tokens.kinds[k + 1] & _ENDS) or tokens.words[k + 1] in MARKS


def _cut(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is the name over behind the last of three short parts, as a word follows that is part of none?"""
    words, kinds, end = tokens.words, tokens.kinds, k + 1
    if k - begin < _PARTS - 1 or end >= len(words) or end in tokens.fresh:
        return False
    if any(kind & ~NAMED for kind in kinds[begin:k]):
        return False
    joined = (*speech.joining.definite, *speech.joining.proclitics, *speech.joining.prepositions)
    strange = not kinds[end] and not words[end].startswith(joined)
    return not strange and not kinds[end] & (NAMED | flags.PARTICLE) and kinds[k] & flags.PLURAL == 0


def behind_office(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a small word stand behind an office, two strange ones behind it, or one: الوزير لو تشي مينغ?"""
    kinds = tokens.kinds[k - 1 : k + 3] if k else []
    led = len(kinds) > 3 and kinds[0] & (flags.OFFICE | flags.HONORIFIC | flags.SERVICE)
    if not led or kinds[2] & ~NAMED:
        return False
    if tokens.words[k] in speech.script.syllables and kinds[3] & (_ENDS | flags.AUXILIARY):
        return len(tokens.words[k + 1]) <= LONGEST  # الوزير لو كانغ إن
    if kinds[3] & ~NAMED:
        return False
    parts = tokens.words[k + 1 : k + 3]
    short = all(len(word) <= LONGEST and not word.startswith(speech.joining.definite) for word in parts)
    return not kinds[1] & flags.PRONOUN or short  # الرئيس هو جين تاو
