"""Capitals at which a name may begin, and the function words that are one in spite of that: Will Smith."""

from collections.abc import Iterable
from itertools import compress
from operator import itemgetter

from parsers.facts.name_words import NEVER, articled, named_in_full, over_particles, plain
from parsers.facts.names.calendar_names import full_behind, given_month
from parsers.languages import flags
from parsers.languages.names.latin import BIRTH_ORDER
from parsers.tokens import Tokens

_NEVER_DESPITE = (
    flags.ROLE | flags.HONORIFIC | flags.PLACE | flags.DETERMINER | flags.PRONOUN | flags.LINK | flags.AND
)
_DESPITE_FIRST = flags.PARTICLE | flags.GIVEN | flags.GENDER  # of a word that begins a sentence
_ENDING = flags.PLACE | flags.ROLE  # of a word that may be the last of a name
_ROYAL = flags.ROLE | flags.GIVEN
_RANKED = flags.SERVICE | flags.ROLE | flags.HONORIFIC
_LONGEST = 7  # words of a name
_INITIALS = 6  # letters and points of initials written together
# Of ASCII: is it a capital? What is beyond is written "?", and may be one.
_CAPITAL = bytes(chr(one) == "?" or chr(one).isupper() for one in range(256))


def capitals(tokens: Tokens) -> list[int]:
    """Tokens with a capital, also behind a small article (al-Shabaab); no abbreviations (N.B.)."""
    words = tokens.words
    found = [
        i
        for i in _begun(tokens)
        if (word := words[i])[0].isupper()
        and (word.isalpha() or (not figures(word) and (word[-1] != "." or _initials(tokens, i))))
    ]
    articled = _behind_article(tokens)
    return sorted(found + articled) if articled else found


def _begun(tokens: Tokens) -> Iterable[int]:
    """Tokens whose first character is a capital, or beyond ASCII, all of them looked up at once."""
    marked = tokens.text.encode("ascii", "replace").translate(_CAPITAL)
    firsts = itemgetter(*tokens.starts, 0, 0)(marked)  # two places at least, or it would give no tuple
    return compress(range(len(tokens.starts)), firsts)


def _behind_article(tokens: Tokens) -> list[int]:
    """Tokens like al-Shabaab, el-Sisi: a small article before a capital."""
    text, found = tokens.text, []
    at = text.find("-", 2)
    while at >= 0:
        if text[at - 2] in ("a", "e") and text[at + 1 : at + 2].isupper():
            i = tokens.at(at - 2)
            if tokens.starts[i : i + 1] == [at - 2] and articled(tokens.words[i]):
                found.append(i)
        at = text.find("-", at + 1)
    return found


def figures(word: str) -> bool:
    """RM1, G20: letters and figures are nobody's name."""
    return any(map(str.isdigit, word))


def _initials(tokens: Tokens, i: int) -> bool:
    """Initials written together before a surname of no list: J.P. Morrell, J.-P. Morrell."""
    words = tokens.words
    if tokens.kinds[i] or len(words[i]) > _INITIALS or not words[i].isupper():
        return False
    k = over_particles(tokens, i + 1)  # J.-B. de la Roe
    return plain(tokens, k) and i + 1 not in tokens.fresh and words[k][-1] != "."


def despite(tokens: Tokens, i: int) -> bool:
    """A capital inside a sentence makes a name of some function words: Will Smith, Theresa May."""
    if i in tokens.fresh and not tokens.kinds[i] & _DESPITE_FIRST and len(tokens.words[i]) > 1:
        return False  # as most: The, In, But
    return _named_despite(tokens, i, tokens.kinds[i])


def _named_despite(tokens: Tokens, i: int, kind: int) -> bool:
    """The same of a word that may be a name, too."""
    if kind & _ENDING and i not in tokens.fresh:
        return (kind & _ROYAL == _ROYAL and _royal(tokens, i)) or _ends_name(tokens, i)
    led = kind & flags.PARTICLE and i and i not in tokens.fresh and _led_in(tokens, i)
    if led or (kind & flags.PARTICLE and i and named_in_full(tokens, i)):
        plainly = plain(tokens, over_particles(tokens, i + 1))
        return plainly or named_in_full(tokens, i)  # la ministra Del Olmo, De la Roe, Mme Le Roe
    if kind & flags.PARTICLE and kind & flags.AUXILIARY and plain(tokens, i + 1) and plain(tokens, i + 2):
        return i + 2 not in tokens.fresh  # Do Quang Roe
    if tokens.words[i] == "I":
        return i + 2 < len(tokens.words) and tokens.words[i + 1] in BIRTH_ORDER and plain(tokens, i + 2)
    if kind & _NEVER_DESPITE:
        single = len(tokens.words[i]) == 1
        given = bool(kind & flags.GIVEN and _given_title(tokens, i)) or _given_before(tokens, i)
        return given or (single and _led_initial(tokens, i))
    if kind & flags.GENDER and kind & flags.AUXILIARY and plain(tokens, i + 1):
        return True  # Will Young, a mechanic
    if i in tokens.fresh:  # Julio Roe, jefe de X
        return bool(kind & flags.CALENDAR and kind & flags.GIVEN) and full_behind(tokens, i)
    k = i - 2 if i > 1 and tokens.words[i - 1] == "." else i - 1  # Ms. May
    titled = i > 0 and bool(tokens.kinds[k] & flags.HONORIFIC) and plain(tokens, i + 1)
    if titled and kind & flags.CALENDAR:
        return True  # Mr. Jun Roe
    before = i > 0 and (plain(tokens, i - 1) or bool(tokens.kinds[k] & flags.HONORIFIC))
    before = before or (plain(tokens, i + 1) and (_in_small(tokens, i) or _behind_office(tokens, i)))
    if kind & flags.CALENDAR:
        return before and bool(kind & (flags.GENDER | flags.AUXILIARY)) and given_month(tokens, i)
    return before


def _given_before(tokens: Tokens, i: int) -> bool:
    """Is an "or" with a capital the surname behind a given name: Joanne Ou, but not Anne Ou Marie?"""
    joins = tokens.kinds[i] & flags.AND and tokens.words[i].istitle() and len(tokens.words[i]) > 1
    if not joins or not i or i in tokens.fresh or not tokens.kinds[i - 1] & flags.GIVEN:
        return False
    return i + 1 >= len(tokens.words) or not tokens.words[i + 1][0].isupper()


def _royal(tokens: Tokens, i: int) -> bool:
    """Is the word of a monarch a name's: Anselmo Rey Roe, Ana Roe Rey, la comisaria Reina Roe?"""
    ranked = tokens.kinds[i - 1] & _RANKED and plain(tokens, i + 1)
    return bool(ranked) or plain(tokens, i - 1)


def _given_title(tokens: Tokens, i: int) -> bool:
    """Is a title that is a given name, too, the latter: Don Roe, but not Don Juan Roe?"""
    title = bool(tokens.kinds[i] & flags.HONORIFIC)
    return title and plain(tokens, i + 1) and not tokens.kinds[i + 1] & flags.GIVEN


def _led_initial(tokens: Tokens, i: int) -> bool:
    """Is a letter that is a small word, too, an initial that begins a name: Mr. A. Roe, A. B. Roe?"""
    words = tokens.words
    if tokens.kinds[i] & flags.HONORIFIC or words[i + 1 : i + 2] != ["."] or not plain(tokens, i + 2):
        return False
    led = i == 0 or i in tokens.fresh or words[i - 1] in ".,;("
    return led or bool(tokens.kinds[i - 1] & flags.HONORIFIC)


def _led_in(tokens: Tokens, i: int) -> bool:
    """Does a small word, a comma or a title stand before a capital?"""
    before = i - 2 if i > 1 and tokens.words[i - 1] == "." else i - 1
    return _in_small(tokens, i) or bool(tokens.kinds[before] & flags.HONORIFIC)


def _in_small(tokens: Tokens, i: int) -> bool:
    """Does a comma, a small word or a closing mark stand before a capital: el presidente, Tan Kheng Roe?"""
    k = i - 2 if tokens.words[i - 1] == '"' else i - 1
    return bool(tokens.kinds[k] & (flags.COMMA | flags.CLOSER)) or tokens.words[i - 1].islower()


def _behind_office(tokens: Tokens, i: int) -> bool:
    """Do words of a name, and then a small one or a comma, go on behind an office: President Tan Roe?"""
    words, k = tokens.words, i + 1
    if not tokens.kinds[i - 1] & (flags.ROLE | flags.SERVICE | flags.GROUP):
        return False
    while k < min(len(words) - 1, i + _LONGEST) and plain(tokens, k) and k not in tokens.fresh:
        k += 1
    return k not in tokens.fresh and (words[k].islower() or bool(tokens.kinds[k] & (flags.COMMA | flags.END)))


def _ends_name(tokens: Tokens, i: int) -> bool:
    """Is the word of an office or a place a surname: Juan Roe Rey, David French, Peter T. King?"""
    kinds = tokens.kinds
    if i > 2 and not (kinds[i - 1] | kinds[i - 2] | kinds[i - 3]) & flags.GENDER:
        return False  # as a rule
    if kinds[i] & flags.ROLE and _second_surname(tokens, i):
        return True
    return _behind_given(tokens, i) and not plain(tokens, i + 1)


def _second_surname(tokens: Tokens, i: int) -> bool:
    """Does the noun of an office end a name of three words: Juan Roe Rey said, Juan Roe Rey, the judge?"""
    words, kinds = tokens.words, tokens.kinds
    if i < 2 or not (kinds[i - 2] & flags.GENDER and plain(tokens, i - 2) and plain(tokens, i - 1)):
        return False
    if words[i].isupper() or not words[i][0].isupper() or i + 1 >= len(words) or i + 1 in tokens.lines:
        return False
    follows = kinds[i + 1]
    return bool(follows & flags.COMMA) or (words[i + 1].islower() and not follows & (flags.LINK | flags.AND))


def _behind_given(tokens: Tokens, i: int) -> bool:
    """Does a given name stand before a word, or one and an initial?"""
    words, kinds = tokens.words, tokens.kinds
    k = i - 3 if i > 2 and words[i - 1] == "." and len(words[i - 2]) == 1 else i - 1
    return k >= 0 and bool(kinds[k] & flags.GENDER) and words[k][0].isupper() and not kinds[k] & NEVER
