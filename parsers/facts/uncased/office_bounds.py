"""What stands behind a word of an office shows that the office is over."""

from parsers.facts.subjects.uncased_ends import led_in
from parsers.facts.uncased.given import definite, given, judged
from parsers.facts.uncased.taken import taken
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_BODY = flags.GROUP | flags.FIELD
_ADJECTIVE = 2  # tokens of a body and its place


def praised(tokens: Tokens, speech: Speech, k: int) -> bool:
    """حاكم المدينة «رعاه الله»: is it said of kings what begins in marks at token k?"""
    return speech.script.eulogy.fullmatch(" ".join(tokens.words[k : k + 2])) is not None


def to_lead(tokens: Tokens, speech: Speech, k: int) -> bool:
    """مدير الأمن لرئاسة Y, برئاسة: does a word say who leads something, or won a post: بمنصب X، بفوز X?"""
    word = tokens.words[k]
    won = word in speech.posts or word in speech.elected
    for_it = led_in(word, speech) or word.startswith(speech.script.belongs)
    if (won and for_it) or word in speech.script.leading:
        return True
    return word in speech.heading and word.startswith(speech.script.belongs)


def own_agency(tokens: Tokens, speech: Speech, k: int) -> bool:
    """المدير العام للوكالة الوطنية: is an agency, told of further and no people's, whose head speaks?"""
    if not tokens.followed(k) or tokens.kinds[k + 1] & flags.PLACE:
        return False
    known = tokens.kinds[k + 1] & _BODY or definite(tokens, speech, k + 1) or _purpose(tokens, speech, k + 2)
    if tokens.words[k] in speech.script.agencies and tokens.words[k + 1] not in speech.script.wires:
        return bool(known)  # مدير وكالة أمن الحدود, وكالة الطيران
    both = definite(tokens, speech, k - 1) and definite(tokens, speech, k)
    return both and definite(tokens, speech, k + 1)


def _purpose(tokens: Tokens, speech: Speech, k: int) -> bool:
    """لشبكة جسور لحماية الطفولة: does what a body of a name of its own is for stand at token k?"""
    purpose = k < len(tokens.words) and k not in tokens.fresh and tokens.kinds[k] & flags.FIELD
    return bool(purpose) and tokens.words[k].startswith(speech.script.belongs)


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


def title_of_next(tokens: Tokens, speech: Speech, k: int, kind: int) -> bool:
    """رئيس اللجنة النائب اللبناني جهاد: a trade with its article right before a name is a title."""
    if not kind & flags.ROLE or kind & (flags.RANK | flags.ATTACHED) or k + 2 >= len(tokens.words):
        return False
    kind, before = tokens.kinds[k + 1], tokens.kinds[k - 1]
    if before & flags.PLACE and not definite(tokens, speech, k - 1):
        return True  # مرشح ناميبيا المفتش العام X
    nation = (kind & (flags.PLACE | flags.RANK) or not kind) and definite(tokens, speech, k + 1)
    name = k + 1 + bool(nation) + (tokens.words[k + 1 + bool(nation)] == "/")
    return given(tokens, name) or bool(tokens.kinds[name] & flags.PARTICLE)


def behind_nation(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a noun with its article no part, behind a nation's adjective: رئيس الوفد الكوبي المشهد؟"""
    nation = tokens.kinds[k - 1] & flags.PLACE and not tokens.words[k].startswith(speech.joining.prepositions)
    both = definite(tokens, speech, k - 1) and definite(tokens, speech, k - 2)
    return bool(nation) and both


def stands_apart(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is a noun no part of an office that is over: a body, or what somebody does?"""
    return (
        no_part(tokens, speech, begin, k) or _body_apart(tokens, speech, k) or matter_apart(tokens, speech, k)
    )


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


def _body_apart(tokens: Tokens, speech: Speech, k: int) -> bool:
    """استقبل X وزير الداخلية الوفد: a body with its article behind an office that is over."""
    kind = tokens.kinds[k]
    if not kind & flags.GROUP or kind & (flags.PLACE | flags.FIELD | flags.ATTACHED):
        return False
    whole = k + 1 < len(tokens.words) and tokens.kinds[k + 1] & flags.RANK  # الجمعية العامة
    whole = whole and definite(tokens, speech, k - 1) and k + 1 not in tokens.fresh
    word, before = tokens.words[k], tokens.words[k - 1]
    adjective = word[-1] == before[-1] and not whole  # الجريمة المنظمة
    return not adjective and fold(word) not in speech.own_bodies


def matter_apart(tokens: Tokens, speech: Speech, k: int) -> bool:
    """عرض X مدير المركز التقرير: is it what is done, or to whom, behind an office that is over?"""
    word, kind, script = tokens.words[k], tokens.kinds[k], speech.script
    if tokens.words[k - 1] in script.versed or kind & (flags.ROLE | flags.RANK) or _placed(tokens, speech, k):
        return False
    if word in speech.bearers and tokens.kinds[k - 1] & flags.PLACE:
        return True  # وزير الداخلية في ليبيا الاتفاقية
    led = word.startswith(speech.joining.prepositions)
    if kind & (flags.HUMAN | flags.WRITING) and not (led or kind & flags.GROUP):
        return True
    return script.action.fullmatch(word[led:]) is not None


def _placed(tokens: Tokens, speech: Speech, k: int) -> bool:
    """جامعة تطوان التقنية: is it the adjective of a body before its place?"""
    if k < _ADJECTIVE or not tokens.words[k].endswith(speech.script.daughterly):
        return False
    kind = tokens.kinds[k - 1]
    place = (kind & flags.PLACE or not kind) and not definite(tokens, speech, k - 1)
    body = tokens.kinds[k - 2] & flags.GROUP and speech.script.feminine.fullmatch(tokens.words[k - 2])
    return bool(place and body)
