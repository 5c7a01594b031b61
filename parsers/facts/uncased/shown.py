"""What stands around words of no list and shows that they are somebody's name."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range
from parsers.facts.uncased.given import given
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import acts_as
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

MARKED = {"(": ")", "«": "»", "“": "”", '"': '"'}  # around a name behind its office
_WON = 8  # tokens of what somebody is chosen for
_SURNAME = 4  # letters of a surname alone
_DAY = 6  # of a day behind a name
_COUNTRY = 5  # words of a country behind a name
_WALL = flags.COMMA | flags.END | flags.THAT | flags.AUXILIARY | flags.CUE | flags.CLOSER
_OPENING, _CLOSING = frozenset(("«", "“", '"')), frozenset(("»", "”", '"'))


def told(tokens: Tokens, speech: Speech, begin: int, end: int) -> bool:
    """Do words of no list between a verb of speech and a mark, "that", "who" name somebody?"""
    if tokens.words[begin] in speech.script.withheld:
        return False  # طلب حجب هويته،
    if end >= len(tokens.words) or tokens.words[end] in ":(":
        return True
    if tokens.kinds[end] & (flags.COMMA | flags.THAT | flags.RELATIVE):
        return True
    k = begin - 2  # "...", يقول X
    k -= k > 0 and bool(tokens.kinds[k] & flags.COMMA)
    last, to_whom = tokens.words[end - 1], speech.script.belongs  # همس X لمساعديه
    behind = k > 0 and tokens.words[k] in _CLOSING
    behind = behind and not (speech.script.feminine.fullmatch(last) or last.startswith(to_whom))
    return bool(tokens.kinds[begin - 1] & flags.SAID) and (behind or tokens.words[end] in _OPENING)


def marked_end(tokens: Tokens, speech: Speech, k: int) -> int:
    """One past the name of two words or more in marks or brackets that open at a token; 0 without."""
    close = MARKED.get(tokens.words[k])
    if close is None or not tokens.followed(k) or not given(tokens, k + 1):
        return 0
    end = name_end(tokens, speech, k + 1)
    return end if end > k + 2 and tokens.words[end : end + 1] == [close] else 0


def office_behind_comma(tokens: Tokens, i: int, end: int) -> bool:
    """Does a comma and an office follow what begins a line: X Y، مفوضة الشرطة: "..."؛ - X Y (Z)، مندوبا?"""
    kinds = tokens.kinds
    begins = i in tokens.lines or (i - 1 in tokens.lines and tokens.words[i - 1] in flags.DASHES)
    end = over_country(tokens, end) if begins else end
    comma = begins and end + 1 < len(kinds) and kinds[end] & flags.COMMA
    office = comma and kinds[end + 1] & (flags.ROLE | flags.AS)
    return bool(office) and not kinds[end + 1] & flags.ATTACHED


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


def over_country(tokens: Tokens, end: int) -> int:
    """One past the bracket at a token: X (كندا)؛ the token itself without."""
    if tokens.words[end : end + 1] != ["("]:
        return end
    last = min(len(tokens.words), end + _COUNTRY)
    return next((k + 1 for k in range(end, last) if tokens.words[k] == ")"), end)


def over_short_name(tokens: Tokens, k: int) -> int:
    """One past the short name of a body at a token: رئيس الاتحاد الدولي (فيفا) X; else the token."""
    words, kinds = tokens.words, tokens.kinds
    if k + 1 >= len(words) or k in tokens.fresh:
        return k
    if words[k].isupper() and words[k].isascii() and words[k].isalpha():
        return k + 1
    if words[k] != "(" or kinds[k + 1] & (flags.STOP | flags.LINK) or not words[k + 1][0].isalpha():
        return k
    if given(tokens, k + 1) or kinds[k + 1] & (flags.HONORIFIC | flags.SERVICE):
        return k  # وزير الداخلية (X Y)
    last = min(len(words) - 1, k + _COUNTRY)
    return next((n + 1 for n in range(k + 2, last) if words[n] == ")"), k)


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


def for_post(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a word for a post stand before an office: لمنصب نائب الرئيس?"""
    if k + 1 >= len(tokens.words) or k in tokens.fresh or k + 1 in tokens.fresh:
        return False
    return tokens.words[k] in speech.posts and bool(tokens.kinds[k + 1] & flags.ROLE)


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


def nation(tokens: Tokens, speech: Speech, k: int, role: Range | None) -> bool:
    """Is a word with an article one of a people; of no list behind an office: رئيس المنظمة، الفيجي X Y?"""
    if tokens.kinds[k]:
        return bool(tokens.kinds[k] & flags.PLACE)
    apart = role is not None and k > role[1] and tokens.words[k].endswith(speech.script.surnames)
    return apart and name_end(tokens, speech, k + 1) > k + 2
