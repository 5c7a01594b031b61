"""The surnames of full names, alone elsewhere in the text, in a script without capitals."""

from collections.abc import Iterator

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range, size
from parsers.facts.uncased.given import definite, given
from parsers.facts.uncased.offices import office_end
from parsers.facts.uncased.offices_doubled import apposition_end
from parsers.facts.uncased.syllables import LONGEST
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_SPOKEN = flags.SAID | flags.ACCORDING
_OTHER = flags.ROLE | flags.STOP | flags.FIELD
_TITLE = flags.HONORIFIC | flags.SERVICE
_NAMING = flags.SAID | flags.JUDGED | flags.HONORIFIC
_ENDED = flags.COMMA | flags.END | flags.THAT | flags.CLOSER
_MARKS = frozenset((":", "«", "“", "”", '"'))
_SURNAME = 3  # letters of a surname alone
_TITLES, _PARTICLES = 8, 3  # tokens before a surname
_OFFICE = 5  # tokens of an office before a surname
_WHOLE = 2  # words of a name behind a title
_SAME = 4  # full names with one last word that are compared
_MOST = 5_000  # names of a text


def spoken_alone(tokens: Tokens) -> Iterator[str]:
    """Words of no list that stand alone between a verb of speech, or a title, and a mark or "that"."""
    words, kinds, fresh = tokens.words, tokens.kinds, tokens.fresh
    for k in tokens.noted:
        if not kinds[k] & _NAMING or k + 2 >= len(words) or kinds[k + 1] or k + 1 in fresh:
            continue
        name, behind = words[k + 1], kinds[k + 2]
        ended = behind & _ENDED or words[k + 2] in _MARKS or k + 2 in fresh
        if ended and len(name) > _SURNAME and name.isalpha():
            yield name


def surnames(tokens: Tokens, speech: Speech, full: list[Mention]) -> list[Mention]:
    """Those of the full names again, by their last word, or by their first one behind a title."""
    words = tokens.words
    last: dict[str, list[list[str]]] = {}
    for one in full:
        last.setdefault(words[one.name[1] - 1], []).append(words[one.name[0] : one.name[1]])
    first = {words[k] for one in full for k in range(*one.name)}
    heads = {words[one.name[0]] for one in full if _family_first(tokens, one.name)}
    taken = {k for one in full for k in range(one.first, one.end)}
    found: list[Mention] = []
    joined = _joined(speech, last)
    for k, written in enumerate(words):
        word = written
        if written in joined and k not in taken and _leads_to(tokens, k, joined[written], last):
            tokens.kinds[k] |= flags.ATTACHED | flags.GIVEN
            word = joined[written]
        if k in taken or word not in first or len(found) >= _MOST:
            continue
        spoken = k and tokens.kinds[k - 1] & _SPOKEN and k not in tokens.fresh  # وقال كيم: Kim Roe Lee
        if len(word) < _SURNAME and not spoken:
            continue
        name = _first_word(tokens, k, last.get(word, []))
        known = word in last or word in heads or spoken
        alone = known and (not tokens.kinds[k] & _OTHER or _alone(tokens, speech, k))
        if alone or _over_titles(tokens, speech, name) < name:
            found.append(_second(tokens, speech, name, k))
    return found


def _joined(speech: Speech, last: dict[str, list[list[str]]]) -> dict[str, str]:
    """Surnames, and the particles before some, with an "and" or "to" written into them: للخوري, لبن."""
    joining, found = speech.joining, dict[str, str]()
    for word, wholes in last.items():
        led = [whole[-2] for whole in wholes[:_SAME] if len(whole) > _WHOLE and whole[-2] in speech.particles]
        for one in (word, *led):
            found |= {prefix + one: one for prefix in joining.joined}
            for article, forms in joining.articled.items():
                if one.startswith(article):
                    found |= {form + one[len(article) :]: one for form in forms}
    return found


def _leads_to(tokens: Tokens, k: int, word: str, last: dict[str, list[list[str]]]) -> bool:
    """Is a word with "to" in it no other word, and a surname, or a particle before one?"""
    kind = tokens.kinds[k]
    if word not in last:
        if not tokens.followed(k) or tokens.words[k + 1] not in last:
            return False
        tokens.kinds[k] = flags.PARTICLE
        return True
    return len(word) >= _SURNAME and not kind & ~(flags.STOP | flags.GIVEN | flags.GENDER)


def _first_word(tokens: Tokens, k: int, wholes: list[list[str]]) -> int:
    """Where a name that ends at token k begins, by the whole names with that end; never over two lines."""
    words, name = tokens.words, k
    for whole in wholes[:_SAME]:
        name = min(name, k + 1 - _shared(words[max(0, k + 1 - len(whole)) : k + 1], whole))
    name = next((n for n in range(k, name, -1) if n in tokens.lines), name)
    while name > max(0, k - _PARTICLES) and name not in tokens.lines:
        if not tokens.kinds[name - 1] & flags.PARTICLE:
            break
        name -= 1
    return name


def _alone(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a surname that is an office too right behind a verb or "of", no longer office: عن الأمين?"""
    kinds = tokens.kinds
    if not k or k + 1 >= len(kinds):
        return False
    if kinds[k] & flags.STOP and kinds[k] & flags.GIVEN:  # قال خطاب إن
        return bool(kinds[k - 1] & flags.SAID and kinds[k + 1] & flags.THAT)
    if kinds[k] & (flags.STOP | flags.FIELD) or not definite(tokens, speech, k):
        return False
    led = kinds[k - 1] & (flags.SAID | flags.ACCORDING) or tokens.words[k - 1] in speech.inside
    return bool(led) and not kinds[k + 1] & (flags.OFFICE | flags.ATTACHED) and not given(tokens, k + 1)


def cut_at_surnames(tokens: Tokens, speech: Speech, full: list[Mention]) -> list[Mention]:
    """Titled names without what follows the surname of somebody named in full: المقدم شمص تجربة لبنان."""
    words, found = tokens.words, list[Mention]()
    whole = [one.name for one in full if _whole(tokens, one)]
    last = {words[end - 1] for _, end in whole}
    heads = {words[first] for first, end in whole if _eastern(words[first:end])}
    bound = _with_particles(tokens, full)
    abstract = speech.script.abstract.fullmatch
    for one in full:
        first = one.name[0]
        bare = one.title >= 0 or (one.first == first and one.role is None)  # واعتبر باحارثة انتخابه
        if bare and tokens.kinds[first] & flags.PARTICLE and not one.role_after:
            sizes = (n for n in range(_PARTICLES, 1, -1) if (*words[first : first + n],) in bound)
            end = min(one.name[1], first + next(sizes, one.name[1] - first))
            found.append(replace(one, last=end, name=(first, end)) if end < one.name[1] else one)
            continue
        done = one.name[1] > first + _WHOLE and abstract(words[first + 1]) is not None  # X تمديد العمل
        alone = bare and (done or one.name[1] == first + _WHOLE) and not one.role_after
        known = words[first] in last and (done or not _gendered(tokens, first))
        alone = alone and (words[first] in heads or known)
        if alone and not _gendered(tokens, first + 1):
            found.append(replace(one, last=first + 1, name=(first, first + 1), place=None))
        else:
            found.append(one)
    return found


def _gendered(tokens: Tokens, k: int) -> bool:
    return bool(tokens.kinds[k] & flags.GENDER)


def _with_particles(tokens: Tokens, full: list[Mention]) -> set[tuple[str, ...]]:
    """The surnames with the particles before them: بن الصغير."""
    found = set[tuple[str, ...]]()
    for one in full:
        first = one.name[1] - 1
        while first > one.name[0] + 1 and tokens.kinds[first - 1] & flags.PARTICLE:
            first -= 1
        if first < one.name[1] - 1:
            found.add((*tokens.words[first : one.name[1]],))
    return found


def _whole(tokens: Tokens, one: Mention) -> bool:
    """Is a name sure to end in its surname: without a title, long, with an office or a given name?"""
    words = size(one.name)
    known = one.role or one.place or given(tokens, one.name[0])
    return one.title < 0 or words > _WHOLE or (words == _WHOLE and bool(known))


def _eastern(name: list[str]) -> bool:
    """Is a name of short parts, the first of which is the surname: كيم جونغ يانغ?"""
    return len(name) > _WHOLE and max(map(len, name)) <= LONGEST


def _family_first(tokens: Tokens, name: Range) -> bool:
    """Is a name of three short parts, the first its surname, no father among them: كيم داي هيون?"""
    return _eastern(tokens.words[slice(*name)]) and not given(tokens, name[0] + 1)


def _shared(written: list[str], whole: list[str]) -> int:
    """How many last words of a whole name stand there: فاسالو غريك of أنجيلو فاسالو غريك."""
    pairs = zip(reversed(written), reversed(whole), strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), len(written))


def _over_titles(tokens: Tokens, speech: Speech, k: int) -> int:
    """Leftwards over the titles before a surname."""
    begin = k
    while begin > max(0, k - _TITLES) and begin not in tokens.fresh:
        if not (tokens.kinds[begin - 1] & _TITLE or tokens.words[begin - 1] in speech.script.ranked):
            break
        begin -= 1
    return begin


def _second(tokens: Tokens, speech: Speech, name: int, k: int) -> Mention:
    """A surname alone, with the office or title before it."""
    begin = _over_titles(tokens, speech, name)
    title = begin if begin < name else -1
    for i in range(begin - 1, max(-1, begin - 1 - _OFFICE), -1):
        if i + 1 in tokens.fresh:
            break
        if tokens.kinds[i] & flags.ROLE and office_end(tokens, speech, i) == begin:
            if i == begin - 1 and title >= 0 and _hers(tokens, title) and not _hers(tokens, i):
                break  # شكر المحافظ السيدة X
            return Mention(i, k + 1, (name, k + 1), (i, begin), None, title)
        if i == begin - 1 and _trade(tokens, speech, i):
            return Mention(i, k + 1, (name, k + 1), (i, begin), None, title)  # السفير الروسان
    return Mention(begin, k + 1, (name, k + 1), None, _apposed(tokens, speech, begin, k + 1), title)


def _hers(tokens: Tokens, k: int) -> bool:
    return bool(tokens.kinds[k] & flags.FEMININE)


def _trade(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is the word right before a surname an office with its article?"""
    return bool(tokens.kinds[i] & flags.ROLE) and definite(tokens, speech, i)


def _apposed(tokens: Tokens, speech: Speech, begin: int, comma: int) -> Range | None:
    """The office between commas behind a surname that a verb leads to: أكدت X، مديرة الشرطة، أنها."""
    kinds, k = tokens.kinds, comma + 1
    if k >= len(kinds) or not kinds[comma] & flags.COMMA or not kinds[k] & flags.ROLE or k in tokens.fresh:
        return None
    if not (begin and kinds[begin - 1] & flags.SAID) or kinds[k] & flags.ATTACHED:
        return None
    end = apposition_end(tokens, speech, k)
    return (k, end) if end < len(kinds) and kinds[end] & (flags.COMMA | flags.THAT) else None
