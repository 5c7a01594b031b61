"""What a verb takes behind who acts, in a script without capitals: عرض X المقترح, وصفت X أداء Y بأنه."""

from parsers.facts.subjects.uncased_ends import led_in
from parsers.facts.uncased.given import definite, given
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_VERB = 20  # tokens from such a verb over an office and its commas to what is done
_JUDGED = 24  # tokens from what is judged over whose it is to "as"
_ENDS = flags.COMMA | flags.END | flags.STOP | flags.LINK | flags.THAT | flags.CLAUSE
_OVER = flags.END | flags.THAT | flags.CUE
_NONE = flags.ATTACHED | flags.ROLE | flags.RANK


def taken(tokens: Tokens, speech: Speech, begin: int, k: int, count: int) -> bool:
    """Is the word at token k, behind who acts (from `begin` on), what its verb takes: افتتح X الندوة؟"""
    if not definite(tokens, speech, k):
        return count > 0 and _whose(tokens, speech, begin, k)
    if given(tokens, k - 1):
        return False  # افتتح خالد الحسن, افتتح خالد صالح الحسن
    word, script = tokens.words[k], speech.script
    if not word.startswith(script.articles) or word.endswith(script.surnames) or tokens.kinds[k] & _NONE:
        return False
    return _ends(tokens, speech, k + 1) and _led(tokens, begin, script.taking)


def _ends(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is the noun before token k over, or behind its adjective: الندوة بكلمة; البيان الختامي،؟"""
    if not tokens.followed(k - 1):
        return True
    if tokens.kinds[k] & _ENDS:
        return not _says_that(tokens, speech, k)
    if led_in(tokens.words[k], speech):
        return True
    closed = definite(tokens, speech, k - 2)  # but ولمراقبة التراب الوطني،
    adjective = closed and tokens.words[k].startswith(speech.script.articles) and tokens.followed(k)
    return bool(adjective and tokens.kinds[k + 1] & (flags.COMMA | flags.END))


def _says_that(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is the clause that a "that" begins what the verb takes: ذكر الرفاعي أن; not وصف X الخطة بأنها"""
    that = tokens.kinds[k] & flags.THAT and not tokens.words[k].startswith(speech.joining.prepositions)
    return bool(that)


def _whose(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is a noun of what somebody does before whose it is, and "as" behind: وصف X أداء الوزير بأنه؟"""
    if not speech.script.abstract.fullmatch(tokens.words[k]) or not tokens.followed(k):
        return False
    prepositions, that = speech.joining.prepositions, -1
    for n in range(k + 1, min(len(tokens.words), k + _JUDGED)):
        if n in tokens.fresh or tokens.kinds[n] & flags.CUE:
            break
        if tokens.kinds[n] & flags.THAT:
            that = n
            break
    as_ = that > 0 and tokens.words[that].startswith(prepositions)
    return as_ and _led(tokens, begin, speech.script.describing)


def _led(tokens: Tokens, begin: int, verbs: frozenset[str]) -> bool:
    """Does one of some verbs stand before token `begin`, in its sentence and with no other verb between?"""
    for n in range(begin - 1, max(-1, begin - _VERB), -1):
        if tokens.words[n] in verbs:
            return True
        if tokens.kinds[n] & _OVER or n in tokens.fresh:
            break
    return False
