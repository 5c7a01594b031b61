"""What stands behind a word of an office shows that the office goes on, or is over."""

from parsers.facts.subjects.uncased_ends import led_in
from parsers.facts.uncased.given import definite, judged
from parsers.facts.uncased.taken import taken
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_BODY = flags.GROUP | flags.FIELD
_ADJECTIVE = 2  # tokens of a body and its place


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
    for_it = led_in(word, speech) or word.startswith(speech.script.belongs)
    if (won and for_it) or word in speech.script.leading:
        return True
    return word in speech.heading and word.startswith(speech.script.belongs)


def matter_apart(tokens: Tokens, speech: Speech, k: int) -> bool:
    """عرض X مدير المركز التقرير: is it what is done, or to whom, behind an office that is over?"""
    word, kind, script = tokens.words[k], tokens.kinds[k], speech.script
    if tokens.words[k - 1] in script.versed or kind & (flags.ROLE | flags.RANK) or _agrees(tokens, speech, k):
        return False
    if word in speech.bearers and tokens.kinds[k - 1] & flags.PLACE:
        return True  # وزير الداخلية في ليبيا الاتفاقية
    led = word.startswith(speech.joining.prepositions)
    if kind & (flags.HUMAN | flags.WRITING) and not (led or kind & flags.GROUP):
        return True
    return script.action.fullmatch(word[led:]) is not None


def own_agency(tokens: Tokens, speech: Speech, k: int) -> bool:
    """المدير العام للوكالة الوطنية: is an agency, told of further and no people's, whose head speaks?"""
    if not tokens.followed(k) or tokens.kinds[k + 1] & flags.PLACE:
        return False
    known = tokens.kinds[k + 1] & _BODY or definite(tokens, speech, k + 1) or _purpose(tokens, speech, k + 2)
    if tokens.words[k] in speech.script.agencies and tokens.words[k + 1] not in speech.script.wires:
        return bool(known)  # مدير وكالة أمن الحدود, وكالة الطيران
    both = definite(tokens, speech, k - 1) and definite(tokens, speech, k)
    return both and definite(tokens, speech, k + 1)


def without(tokens: Tokens, speech: Speech, k: int) -> bool:
    """منظمة جسور بلا أسوار: does what a body or office is without follow token k?"""
    if tokens.words[k] not in speech.script.lacking or not tokens.followed(k):
        return False
    return tokens.words[k + 1][0].isalpha() and not definite(tokens, speech, k + 1)


def _agrees(tokens: Tokens, speech: Speech, k: int) -> bool:
    """جامعة تطوان التقنية: is it the adjective of a body before its place?"""
    if k < _ADJECTIVE or not tokens.words[k].endswith(speech.script.daughterly):
        return False
    kind = tokens.kinds[k - 1]
    place = (kind & flags.PLACE or not kind) and not definite(tokens, speech, k - 1)
    body = tokens.kinds[k - 2] & flags.GROUP and speech.script.feminine.fullmatch(tokens.words[k - 2])
    return bool(place and body)


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


def someone_else(tokens: Tokens, speech: Speech, begin: int, k: int, *, told: bool) -> bool:
    """Is an office with "and" or "to" in it another's: رئيس البلدية بوزير, في مصر لقائد, الوزير والمديرة؟"""
    word, kind = tokens.words[k], tokens.kinds[k]
    if not kind & flags.ATTACHED:
        return False
    if led_in(word, speech):
        return True
    if word.startswith(speech.script.belongs[:1]):
        before, link = tokens.kinds[k - 1], tokens.kinds[k - 2]
        hears = told and before & _BODY and not before & flags.RANK  # قال رئيس البلدية للمنسق
        return bool(hears or (before & flags.PLACE and link & flags.LINK))
    apart = word.startswith(speech.joining.proclitics) and kind & flags.FEMININE
    return bool(apart) and not tokens.kinds[begin] & flags.FEMININE


def no_part(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Behind an office that is over, who is told, للعلوي أن, or what is judged: وصف X المدير الوضع بأنه."""
    noun = not tokens.kinds[k] & ~_BODY and not agrees(tokens, speech, k)
    if noun and taken(tokens, speech, begin, k, 0):
        return True
    if not tokens.followed(k) or not tokens.kinds[k + 1] & flags.THAT or tokens.kinds[k]:
        return False
    word, script = tokens.words[k], speech.script
    if word.startswith(script.belongs):
        return word.endswith(script.surnames)
    return judged(tokens, speech, begin, k)


def agrees(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word with its article perhaps the adjective of those before it: رئيس الأمم المتحدة؟"""
    word, script = tokens.words[k], speech.script
    if script.bare.fullmatch(word):
        return False  # رئيسة اللجنة الورقة
    return bool(script.feminine.fullmatch(word)) or word[-1] == tokens.words[k - 1][-1]


def _purpose(tokens: Tokens, speech: Speech, k: int) -> bool:
    """لشبكة جسور لحماية الطفولة: does what a body of a name of its own is for stand at token k?"""
    purpose = k < len(tokens.words) and k not in tokens.fresh and tokens.kinds[k] & flags.FIELD
    return bool(purpose) and tokens.words[k].startswith(speech.script.belongs)
