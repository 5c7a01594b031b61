"""What somebody is chosen for, beside a name in a script without capitals: انتخب X رئيسا, هو الصيني X."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_WON = 8  # tokens of what somebody is chosen for
_SURNAME = 4  # letters of a surname alone
_DAY = 6  # of a day behind a name
_COUNTRY = 5  # words of a country behind a name
_WALL = flags.COMMA | flags.END | flags.THAT | flags.AUXILIARY | flags.CUE | flags.CLOSER


def acts_as(tokens: Tokens, k: int) -> bool:
    """Is an office at token k what somebody is chosen for: رئيسا, رئيسة للإنتربول?"""
    kinds = tokens.kinds
    if k + 1 >= len(kinds) or k in tokens.fresh:
        return False
    if kinds[k] & flags.SAYING and kinds[k + 1] & flags.STOP:
        return False  # X متحدثا أمام الوفود
    return bool(
        kinds[k] & flags.AS
        or (kinds[k] & flags.FEMININE and kinds[k] & flags.ROLE and kinds[k + 1] & flags.ATTACHED)
    )


def for_post(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a word for a post stand before an office: لمنصب نائب الرئيس?"""
    if k + 1 >= len(tokens.words) or k in tokens.fresh or k + 1 in tokens.fresh:
        return False
    return tokens.words[k] in speech.posts and bool(tokens.kinds[k + 1] & flags.ROLE)


def chosen_alone(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a strange word, right before what somebody is chosen as, a surname: انتخاب أورتيغا أمينا عاما؟"""
    word, script = tokens.words[k], speech.script
    if not k or k + 1 >= len(tokens.words) or not tokens.kinds[k + 1] & flags.AS or tokens.kinds[k]:
        return False
    if len(word) < _SURNAME or k in tokens.fresh or k + 1 in tokens.fresh or script.no_name.fullmatch(word):
        return False
    if script.abstract.fullmatch(word) or script.verb.fullmatch(word) or script.action.fullmatch(word):
        return False
    if tokens.words[k - 1] not in speech.elected:
        led = word.startswith((*speech.joining.proclitics, *speech.joining.prepositions))
        if led or not tokens.kinds[k - 1] & (flags.GROUP | flags.FIELD):
            return False
    return word.endswith(script.surnames) or not (
        word.startswith(script.articles) or script.homely.search(word)
    )


def won_before(tokens: Tokens, k: int) -> Range | None:
    """انتخبت رئيسا جديدا للمنظمة هو الصيني X: what somebody is chosen for, before a pronoun at token k."""
    if k < 1 or not tokens.kinds[k] & flags.PRONOUN or k in tokens.fresh:
        return None
    k -= bool(tokens.kinds[k - 1] & flags.COMMA)  # نائبا للرئيس، هو X
    for n in range(k - 1, max(-1, k - _WON), -1):
        if tokens.kinds[n] & flags.AS:
            return n, k
        if tokens.kinds[n] & _WALL or n in tokens.fresh:
            break
    return None


def as_won(tokens: Tokens, mention: Mention) -> Mention:
    """A name without office right behind that pronoun, with what its person is chosen for."""
    if not tokens.elects or mention.role or mention.role_after:
        return mention
    won = won_before(tokens, mention.first - 1)
    return replace(mention, first=won[0], role=won, gained=True) if won else mention


def of_country(tokens: Tokens, speech: Speech, k: int) -> int:
    """One past a country before what somebody is chosen for: من عمان نائبا, من عمان لمنصب نائب; 0 without."""
    last = min(len(tokens.words) - 1, k + _COUNTRY)
    end = next((n for n in range(k, last) if acts_as(tokens, n) or for_post(tokens, speech, n)), 0)
    kinds = tokens.kinds[k:end]
    if not kinds:
        return 0
    place = all(kind & (flags.PLACE | flags.GROUP) for kind in kinds)
    place = place or (kinds[0] & flags.PLACE > 0 and not any(kinds[1:]))  # كوريا الجنوبية
    return end if place else 0


def from_country(tokens: Tokens, speech: Speech, k: int) -> int:
    """The same behind a name, with "from": من كوريا الجنوبية رئيسا; 0 without."""
    led = k + 1 < len(tokens.words) and k not in tokens.fresh and tokens.kinds[k] & flags.OF
    return of_country(tokens, speech, k + 1) if led else 0


def behind_day(tokens: Tokens, k: int) -> int:
    """انتخبت X أمس الأربعاء رئيسا: the office somebody is chosen for behind a day; else the token."""
    kinds, n = tokens.kinds, k
    while n < min(len(kinds) - 1, k + _DAY) and n not in tokens.fresh:
        dated = kinds[n] & (flags.CALENDAR | flags.ADVERB) or tokens.words[n].isdigit()
        if not dated and not (kinds[n] & flags.STOP and kinds[n + 1] & flags.CALENDAR):
            break
        n += 1
    return n if n > k and acts_as(tokens, n) else k
