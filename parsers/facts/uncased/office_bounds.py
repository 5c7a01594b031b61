"""What stands behind a word of an office shows that the office goes on, or is over."""

from parsers.facts.subjects.uncased_ends import led_in
from parsers.facts.uncased.given import definite
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens


def twin(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a place of two words begin at token k that looks like somebody's name?"""
    return (*tokens.words[k : k + 2],) in speech.script.twins


def over_what(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does what somebody watches over stand at token k: لجنة الرقابة على الملفات؟"""
    words = tokens.words
    return k > 1 and words[k - 1] in speech.to_do and words[k - 2] in speech.script.over


def praised(tokens: Tokens, speech: Speech, k: int) -> bool:
    """حاكم المدينة «رعاه الله»: is it said of kings what begins in marks at token k?"""
    return speech.script.eulogy.fullmatch(" ".join(tokens.words[k : k + 2])) is not None


def charged(tokens: Tokens, speech: Speech, k: int) -> int:
    """How many tokens say what somebody is charged with: المكلف بتسيير مهام الوزارة; 0 for others."""
    words, kinds = tokens.words, tokens.kinds
    if not led_in(words[k], speech) or words[k - 1] not in speech.script.versed or k + 2 >= len(words):
        return 0
    return 1 + (not kinds[k + 1] & ~flags.STOP and not definite(tokens, speech, k + 1))


def to_lead(tokens: Tokens, speech: Speech, k: int) -> bool:
    """مدير الأمن لرئاسة Y, برئاسة: does a word say who leads something, or won a post: بمنصب X، بفوز X?"""
    word = tokens.words[k]
    won = word in speech.posts or word in speech.elected
    if (won and led_in(word, speech)) or word in speech.script.leading:
        return True
    return word in speech.heading and word.startswith(speech.script.belongs)


def matter_apart(tokens: Tokens, speech: Speech, k: int) -> bool:
    """عرض X مدير المركز التقرير: is it what is done, or to whom, behind an office that is over?"""
    word, kind, script = tokens.words[k], tokens.kinds[k], speech.script
    if tokens.words[k - 1] in script.versed or kind & flags.ROLE:
        return False
    led = word.startswith(speech.joining.prepositions)
    if kind & (flags.HUMAN | flags.WRITING) and not (led or kind & flags.GROUP):
        return True
    return script.action.fullmatch(word[led:]) is not None


def own_agency(tokens: Tokens, speech: Speech, k: int) -> bool:
    """المدير العام للوكالة الوطنية: is an agency, told of further and no people's, whose head speaks?"""
    if not tokens.followed(k) or tokens.kinds[k + 1] & flags.PLACE:
        return False
    both = definite(tokens, speech, k - 1) and definite(tokens, speech, k)
    return both and definite(tokens, speech, k + 1)


def body_apart(tokens: Tokens, speech: Speech, k: int) -> bool:
    """استقبل X وزير الداخلية الوفد: a body with its article behind an office that is over."""
    kind = tokens.kinds[k]
    if not kind & flags.GROUP or kind & (flags.PLACE | flags.FIELD | flags.ATTACHED):
        return False
    whole = k + 1 < len(tokens.words) and tokens.kinds[k + 1] & flags.RANK  # الجمعية العامة
    whole = whole and definite(tokens, speech, k - 1) and k + 1 not in tokens.fresh
    word, before = tokens.words[k], tokens.words[k - 1]
    adjective = word[-1] == before[-1] and not whole  # الجريمة المنظمة
    return not adjective and fold(word) not in speech.own_bodies
