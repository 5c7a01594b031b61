"""Tokens to names: runs of capitals, with titles and offices before and behind them.

For languages with capitals; `names_uncased` reads the others.
"""

from parsers.facts.adverbs import adverbial
from parsers.facts.mentions import Mention, Range
from parsers.facts.roles import role_as, role_before, role_behind
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_FUNCTION = (
    flags.STOP
    | flags.DETERMINER
    | flags.PRONOUN
    | flags.AUXILIARY
    | flags.AND
    | flags.RELATIVE
    | flags.NARRATOR
)
_NEVER = _FUNCTION | flags.ROLE | flags.CALENDAR | flags.HONORIFIC | flags.PLACE
_OFFICE = flags.FIELD | flags.GROUP | flags.RANK | flags.HUMAN | flags.WRITING
_NEVER_DESPITE = (
    flags.ROLE | flags.HONORIFIC | flags.PLACE | flags.DETERMINER | flags.PRONOUN | flags.LINK | flags.AND
)
_GENDER = flags.MASCULINE | flags.FEMININE
_NICKNAMES = dict(zip("\"“‘'(", "\"”’')", strict=True))  # Marcia “Cia” Price
_PARTY = 7  # letters of a party with its state
_LONGEST = 7  # words of a name
_LONGEST_PLACE = 8
_MOST = 5_000  # names of a text


def find_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Every name in order, inside quotations too."""
    found: list[Mention] = []
    kinds, done = tokens.kinds, 0
    for i in _capitals(tokens):
        if i < done or (kinds[i] & _NEVER and not _despite(tokens, i)):
            continue
        stop = _run(tokens, i)
        first = _first_of_name(tokens, speech, i, stop)
        mention = _mention(tokens, speech, first, stop) if first < stop else None
        if mention:
            while found and found[-1].first >= mention.first:
                found.pop()  # a word of this one's office
            found.append(mention)
        done = stop
        if len(found) >= _MOST:
            break
    return found


def _capitals(tokens: Tokens) -> list[int]:
    """Tokens with a capital, also behind a small article (al-Shabaab); no abbreviations (N.B.)."""
    words = tokens.words
    return [
        i
        for i, small in enumerate(map(str.islower, words))
        if not small
        and (
            ((word := words[i])[0].isupper() and (word[-1] != "." or _titled(tokens, i)))
            or (word[0] in "ae" and _articled(word))
        )
    ]


def _articled(word: str) -> bool:
    """al-Shabaab, el-Sisi: a small article before a capital."""
    return word[2:3] == "-" and word[3:4].isupper()


def _titled(tokens: Tokens, i: int) -> bool:
    """Initials behind a title: Rep. G.K. Harrow."""
    words, kinds = tokens.words, tokens.kinds
    before = i - 2 if i > 1 and words[i - 1] == "." else i - 1
    return before >= 0 and bool(kinds[before] & flags.HONORIFIC) and _plain(tokens, i + 1)


def _despite(tokens: Tokens, i: int) -> bool:
    """A capital inside a sentence makes a name of some function words: Will Smith, Theresa May."""
    kind = tokens.kinds[i]
    if kind & flags.PLACE and i > 0 and tokens.kinds[i - 1] & _GENDER and i not in tokens.fresh:
        return not tokens.kinds[i - 1] & _FUNCTION and not _plain(tokens, i + 1)  # David French
    if kind & _NEVER_DESPITE:
        return False
    if kind & _GENDER and kind & flags.AUXILIARY and _plain(tokens, i + 1):
        return True  # Will Young, a mechanic
    if i in tokens.fresh:
        return False
    k = i - 2 if i > 1 and tokens.words[i - 1] == "." else i - 1  # Ms. May
    before = i > 0 and (_plain(tokens, i - 1) or bool(tokens.kinds[k] & flags.HONORIFIC))
    return before and (not kind & flags.CALENDAR or bool(kind & _GENDER | kind & flags.AUXILIARY))


def _plain(tokens: Tokens, i: int) -> bool:
    """A capitalised word that no list knows as anything but a name."""
    return i < len(tokens.words) and tokens.words[i][0].isupper() and not tokens.kinds[i] & (_NEVER | _OFFICE)


def _run(tokens: Tokens, i: int) -> int:
    """One past the run that begins at i: name words, initials, particles between; or words of an office."""
    words, kinds, fresh = tokens.words, tokens.kinds, tokens.fresh
    office = bool(kinds[i] & _OFFICE)
    j, last = i + 1, min(len(words), i + _LONGEST)
    while j < last and j not in fresh:
        word, kind = words[j], kinds[j]
        if word == ".":
            initial = len(words[j - 1]) == 1 and words[j - 1].isupper()
            if not (initial and j + 1 < len(words) and words[j + 1][0].isupper()):
                break
        elif (word[0].isupper() and (not kind & _NEVER or _despite(tokens, j))) or _articled(word):
            if bool(kind & _OFFICE) != office and not _surname(tokens, i, j):
                break
        elif kind & flags.PARTICLE and not office:
            j = _over_particles(tokens, j)
            if not j or not _plain(tokens, j):
                return _back(tokens, i, j)
        elif word in _NICKNAMES and not office and _nickname(tokens, j):
            j += 2
        else:
            break
        j += 1
    return j


def _surname(tokens: Tokens, i: int, j: int) -> bool:
    """Is the word at j, which offices have too, the surname behind a given name: Steven Law?"""
    kinds, words = tokens.kinds, tokens.words
    if (
        j != i + 1
        or not kinds[i] & _GENDER
        or kinds[i] & _OFFICE
        or not kinds[j] & (flags.FIELD | flags.RANK)
    ):
        return False
    return j + 1 >= len(words) or not (words[j + 1][0].isupper() or kinds[j + 1] & (flags.GROUP | flags.ROLE))


def _nickname(tokens: Tokens, j: int) -> bool:
    """Is one word in marks at token j, and the name goes on behind it: Marcia “Cia” Price?"""
    words = tokens.words
    if j + 3 >= len(words) or words[j + 2] != _NICKNAMES[words[j]] or words[j + 1].isupper():
        return False
    return words[j + 1][0].isupper() and not tokens.kinds[j + 1] & _NEVER and _plain(tokens, j + 3)


def _over_particles(tokens: Tokens, j: int) -> int:
    """The token behind up to three particles."""
    k = j
    while (
        k < len(tokens.words) - 1 and k - j < 3 and tokens.kinds[k] & flags.PARTICLE and not _plain(tokens, k)
    ):
        k += 1
    return k


def _back(tokens: Tokens, i: int, j: int) -> int:
    """The end of a run whose last particles lead nowhere."""
    while j > i + 1 and not tokens.words[j - 1][0].isupper():
        j -= 1
    return j


def _first_of_name(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The first token of the name in a run; `stop` when there is none."""
    kinds, word = tokens.kinds, tokens.words[i]
    if i in tokens.fresh and stop - i == 1 and _no_verb(tokens, stop) and adverbial(tokens, speech, i):
        return stop  # Shortly before noon
    if i in tokens.fresh and not kinds[i] and word.endswith(tuple(filter(None, speech.participles))):
        if stop - i > 1 and len(word) > 4:
            return i + 1  # Knowing Bardos was late
        if stop - i == 1 and _no_verb(tokens, stop):
            return stop  # Appearing before them
    if stop - i > 1 and i > 0 and kinds[i - 1] & flags.SERVICE and _acronym(word, tokens.words[i + 1]):
        return i + 1  # general PNP Ruiz
    if stop - i > 2 and i > 1 and kinds[i - 1] & flags.LINK and kinds[i - 2] & (flags.ROLE | flags.RANK):
        given = next((k for k in range(i + 1, stop - 1) if kinds[k] & _GENDER), 0)
        return given or stop - 2  # Vice President for Asia Park Ji-hoon
    return i


def _acronym(word: str, following: str) -> bool:
    """The initials of a force before a name."""
    return 3 <= len(word) <= 5 and word.isupper() and not following.isupper()


def _no_verb(tokens: Tokens, stop: int) -> bool:
    """Is there a function word at a token, and no auxiliary that a name may be the subject of?"""
    if stop >= len(tokens.kinds):
        return False
    kind = tokens.kinds[stop]
    return bool(kind & (flags.STOP | flags.LINK)) and not kind & flags.AUXILIARY


def _mention(tokens: Tokens, speech: Speech, i: int, stop: int) -> Mention | None:
    """The run as a mention, with title and office; None for a body (the Globe, Kenya Police)."""
    words, kinds = tokens.words, tokens.kinds
    if kinds[i] & _OFFICE or (words[i][1:2] == "-" and len(words[i]) < _PARTY):
        return None  # R-Ky.
    if (
        stop < len(words)
        and kinds[stop] & flags.GROUP
        and words[stop][0].isupper()
        and stop not in tokens.fresh
    ):
        return None
    if _is_town(tokens, i, stop):
        return None
    title = _title(tokens, i)
    first = title if title >= 0 else i
    role = _role(tokens, speech, first, full=stop - i > 1 or title >= 0)
    before = kinds[i - 1] if i and i not in tokens.fresh else 0
    if before & flags.GROUP and i > 1 and kinds[i - 2] & flags.DETERMINER:
    if not role and title < 0 and before & flags.DETERMINER and not before & (flags.THAT | flags.OWNER):
        return None
    place = _place(tokens, stop)
    tail = stop if not place else place[1] + (words[place[1]] == ")")
    after = role_behind(tokens, speech, stop) or (role_behind(tokens, speech, tail) if place else None)
    if not role and not after:
        after = role_as(tokens, tail)
    if place and words[place[1]] == ")" and any(kind & flags.ROLE for kind in kinds[place[0] : place[1]]):
        after, place = (None if role else after or place), None  # (Vice President for Europe)
    start = role[0] if role else first
    if role and start > 0 and kinds[start - 1] & flags.DETERMINER:
        start -= 1
    name = (i - 1 if i > start and words[i - 1] in speech.kept else i, stop)
    return Mention(start, stop, name, role, after, title, place, bool(after) or _described(tokens, stop))


def _is_town(tokens: Tokens, i: int, stop: int) -> bool:
    """In Palm Springs, California: a name behind a preposition, before its country."""
    kinds = tokens.kinds
    if not i or stop + 1 >= len(kinds) or not kinds[stop] & flags.COMMA or not kinds[stop + 1] & flags.PLACE:
        return False
    return bool(kinds[i - 1] & flags.LINK) and not kinds[i] & _GENDER


def _role(tokens: Tokens, speech: Speech, first: int, *, full: bool) -> Range | None:
    """The office before a name, beyond a rank: the National Commissioner, General X."""
    kinds = tokens.kinds
    role = role_before(tokens, speech, first, full=full) or _beyond_nation(tokens, speech, first)
    rank = role[0] if role else first - 1
    if rank <= 0 or not all(kind & flags.SERVICE for kind in kinds[rank:first]):
        return role
    if kinds[rank - 1] & flags.DETERMINER:
        rank -= 1
    if rank > 0 and kinds[rank - 1] & flags.COMMA:
        return role_before(tokens, speech, rank, full=True) or role
    return role


def _beyond_nation(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office before a nationality: la presidenta de Interpol, la danesa X; the chief, Finland’s X."""
    kinds = tokens.kinds
    genitive = first > 0 and tokens.words[first - 1] in flags.GENITIVES[:2]
    if first < 3 or not kinds[first - 1 - genitive] & flags.PLACE:
        return None
    if not genitive and tokens.words[first - 1][0].isupper() and not kinds[first - 2] & flags.DETERMINER:
        return None
    k = first - 1 - (genitive or bool(kinds[first - 2] & flags.DETERMINER))
    return role_before(tokens, speech, k, full=True) if kinds[k - 1] & flags.COMMA else None


def _title(tokens: Tokens, i: int) -> int:
    """The first of the titles before a name (Mr, Dr.); -1 without."""
    words, kinds, title = tokens.words, tokens.kinds, -1
    k = i - 1
    if k > 2 and words[k] == ")" and "(" in words[k - 3 : k - 1]:
        inner = k - 1 - (words[k - 1] == ".")  # COP (Mrs.) X
        if kinds[inner] & flags.HONORIFIC:
            title, k = inner - 1, inner - 2
    while k >= 0 and (kinds[k] & flags.HONORIFIC or (words[k] == "." and kinds[k - 1] & flags.HONORIFIC)):
        title = k if kinds[k] & flags.HONORIFIC else k - 1
        k = title - 1
    return title


def _described(tokens: Tokens, stop: int) -> bool:
    """Is an age behind the name, or what the person is?"""
    words, kinds = tokens.words, tokens.kinds
    if stop + 2 >= len(words) or not kinds[stop] & flags.COMMA:
        return False
    if words[stop + 1].isdigit():
        return bool(kinds[stop + 2] & (flags.COMMA | flags.END)) or words[stop + 2] == ";"
    if kinds[stop + 1] & flags.RELATIVE:
        return True
    if kinds[stop + 1] & flags.ADVERB:
        stop += 1  # also a member
    if not kinds[stop + 1] & flags.DETERMINER:
        return False
    return any(kinds[k] & (flags.HUMAN | flags.ROLE) for k in range(stop + 2, min(stop + 6, len(words))))


def _place(tokens: Tokens, stop: int) -> Range | None:
    """(Morocco) or of the World Health Organization, right behind a name."""
    words, kinds = tokens.words, tokens.kinds
    size = len(words)
    if (
        stop + 2 < size
        and words[stop] == "("
        and (words[stop + 1][0].isupper() or kinds[stop + 1] & flags.ROLE)
    ):
        end = next((k for k in range(stop + 2, min(size, stop + 6)) if words[k] == ")"), 0)
        return (stop + 1, end) if end else None
    if stop + 2 < size and kinds[stop] & flags.COMMA and kinds[stop + 1] & flags.OF:
        stop += 1  # Meng Hongwei, de la Chine, président
    if stop + 1 < size and kinds[stop] & flags.OF:
        begin = stop + 1
        while begin < size - 1 and kinds[begin] & flags.DETERMINER and begin - stop < 3:
            begin += 1
        end = begin
        while end < size - 1 and words[end][0].isupper() and end - begin < _LONGEST_PLACE:
            end += 1
        return (begin, end) if end > begin else None
    return None
