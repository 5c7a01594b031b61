"""A run of words before a name to the office in it: without articles, bodies that only point back, ranks."""

from parsers.facts.mentions import Range
from parsers.facts.name_words import named_before
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.peoples import one_of_people
from parsers.languages.speech import Speech
from parsers.reference import PLACES
from parsers.tokens import Tokens

_FAR = 22  # tokens of an office before a name
_SINCE = 5  # tokens of "since March 2030"
_BODY = 8  # tokens of a body between an office and a name
_NOTE, _ONE = 7, 3  # tokens of a note with its brackets: fewer than, and of one word
_JOINED = 5  # tokens of two words in brackets, and a dash between them
_NO_BODY = flags.ROLE | flags.CALENDAR
KIN = ~flags.HUMAN  # a driver is a trade; a brother, who is masculine too, is none
_RANKS = flags.SERVICE | flags.RANK | flags.ROLE
_OFFICER = flags.SERVICE | flags.ROLE
_RANK_ENDS = flags.SERVICE | flags.RANK | flags.FIELD | flags.GROUP
OPEN = flags.LINK | flags.AND | flags.DETERMINER  # an office does not end so
_SMALL = flags.LINK | flags.DETERMINER | flags.FIELD | flags.RANK
_NAMED = flags.GENDER | flags.GIVEN | flags.PARTICLE
_TRIMMED = OPEN | flags.COMMA
_CLOSED = (*flags.GENITIVES, ")")


def settle(tokens: Tokens, speech: Speech, begin: int, end: int) -> Range | None:
    """Trim a walk to an office: a noun phrase whose head, before the first link, is an office."""
    words, kinds = tokens.words, tokens.kinds
    for _ in range(_FAR):
        while begin < end and (kinds[begin] & _TRIMMED or words[begin] in _CLOSED):
            begin += 1
        link = _first_link(tokens, begin, end)
        head = _first_office(tokens, speech, begin, link)
        trade = link == end and end > begin and words[end - 1].endswith(speech.role_endings)
        if head < 0 and trade and (words[end - 1].islower() or end == begin + 1):  # but Karl Meer
            head = end - 1 if not (kinds[end - 1] & KIN or one_of_people(tokens, speech, end - 1)) else -1
        if head < 0 and _deputy(tokens, speech, (begin, link, end)):
            head = begin
        if head < 0 and link == end and end > begin + 1 and not speech.adjectives_follow:
            force = kinds[end - 1] & flags.SERVICE and kinds[end - 2] & (flags.FIELD | flags.GROUP)
            head = end - 1 if force and words[end - 1].islower() else -1  # a police general
        if head >= 0 and tokens.several(head) and words[head][-2:-1] != flags.SEVERAL:
            return None  # an office of several is nobody's
        if head >= 0:
            last = _without_rank(tokens, speech, head, end)
            joined = last < end and kinds[last - 1] & flags.AND  # head of the Bureau and Inspector General X
            begin, end = (last, end) if joined else (begin, last)
            begin = without_owner(tokens, speech, begin, head)
            return begin, without_body(tokens, speech, begin, end)
        if link >= end:
            return None
        begin = link + 1
    return None


def _deputy(tokens: Tokens, speech: Speech, at: tuple[int, int, int]) -> bool:
    """Is a rank alone, behind its article, the noun of an office: l’ADJOINTE du préfet, son SECOND, X?

    `at`: where the office begins, its first small word and its end.
    """
    (begin, link, end), kinds = at, tokens.kinds
    alone = speech.adjectives_follow and begin and link == begin + 1 and kinds[begin] & flags.RANK
    if not alone or not kinds[begin - 1] & flags.DETERMINER:
        return False
    if link == end:
        return bool(kinds[begin - 1] & flags.OWNER)
    to = speech.contracted.get(tokens.words[link], tokens.words[link]) in speech.towards
    return to or bool(kinds[link] & flags.OF)


def _first_link(tokens: Tokens, begin: int, end: int) -> int:
    """The first small link of a phrase, none inside of a body's name before its officer; its end without."""
    for k in range(begin, end):
        if tokens.kinds[k] & flags.LINK and tokens.words[k].islower() and not _officer(tokens, k, end):
            return k
    return end


def _first_office(tokens: Tokens, speech: Speech, begin: int, end: int) -> int:
    """The first noun of an office in a phrase; -1 without."""
    for k in range(begin, end):
        if tokens.kinds[k] & flags.ROLE and not (speech.adjectives_follow and _of_body(tokens, k)):
            return k
    return -1


def _of_body(tokens: Tokens, k: int) -> bool:
    """Is the general at token k a word of a body's name: Assemblée générale?"""
    kinds = tokens.kinds
    general = kinds[k] & flags.SERVICE and kinds[k] & flags.RANK and kinds[k] & flags.ROLE
    return bool(general and k > 0 and kinds[k - 1] & flags.GROUP)


def before_note(tokens: Tokens, end: int) -> int:
    """The end of an office before a note in brackets that is no acronym: (Ag.), (Ports), (Port East)."""
    words = tokens.words
    for size in range(3, _NOTE):
        if end - size > 0 and words[end - size] == "(":
            note = words[end - size + 1 : end - 1]
            plain = size == _ONE or words[end - 2] == "." or _where(tokens, end - size + 1, end - 1)
            acronym = len(note) == 1 and note[0][1:] != note[0][1:].lower()  # NP, NamPol
            acronym = acronym or (note[0].isupper() and len(note[0]) > 1)
            return end - size if plain and note[0].isalpha() and not acronym else end
    return end


def before_letters(tokens: Tokens, end: int) -> int:
    """The end of an office before its body's letters in brackets: (PDI), (ICPO–Interpol)."""
    words = tokens.words
    if end > _JOINED and words[end - _JOINED] == "(" and words[end - 3] in flags.DASHES:
        return end - _JOINED
    return end - 3 if end > 3 and words[end - 3] == "(" else end


def _where(tokens: Tokens, begin: int, end: int) -> bool:
    """Are words in brackets what an office is over, and no country: (Harbour East), (Ports and Crime)?"""
    capital = tokens.words[begin][0].isupper() and tokens.words[end - 1][0].isupper()
    country = tokens.kinds[begin] & flags.PLACE or fold(tokens.slice(begin, end)) in PLACES
    inside = zip(tokens.words[begin:end], tokens.kinds[begin:end], strict=True)
    return capital and not country and all(word[0].isupper() or kind & OPEN for word, kind in inside)


def body_before(tokens: Tokens, end: int) -> int:
    """The first token of a body between commas, no article: Permanent Secretary, Ministry of Ports, X."""
    words, kinds, k = tokens.words, tokens.kinds, end
    if end < 1 or end + 1 in tokens.lines or not kinds[end] & flags.COMMA:
        return 0
    low = max(1, end - _BODY)
    if words[k - 1] == ")" and k - 3 > low and words[k - 3] == "(" and words[k - 2].isupper():
        k -= 3  # Director General, Agency of Ports (AP), X
    while (
        k > low
        and k not in tokens.fresh
        and (words[k - 1][0].isupper() or kinds[k - 1] & (flags.OF | flags.AND))
    ):
        k -= 1
    if k == end or not (kinds[k - 1] & flags.COMMA and words[k][0].isupper()):
        return 0
    body = any(kind & flags.GROUP for kind in kinds[k:end]) or (k == end - 1 and words[k].isupper())
    body = body or fold(tokens.slice(k, end)) in PLACES  # Head of the Bureau, Port of Spain, X
    return k if body and not any(kind & _NO_BODY for kind in kinds[k:end]) else 0


def ends_named(tokens: Tokens, begin: int, end: int) -> bool:
    """Do two words of no list, with capitals, stand at the end right behind an office or a rank?

    One word does, too, where the text has it behind a name before: Ana Roe came. With Mayor Roe, X spoke.
    """
    k = end
    while k > begin and not tokens.kinds[k - 1] & ~_NAMED and tokens.words[k - 1][0].isupper():
        k -= 1
    if k == end - 1 and named_before(tokens, k):
        while k > begin and tokens.kinds[k - 1] & (flags.PARTICLE | flags.OF) == flags.PARTICLE:
            k -= 1  # la ministra El Roe
    elif k >= end - 1:
        return False
    return begin < k and bool(tokens.kinds[k - 1] & (flags.ROLE | flags.SERVICE))


def names_body(tokens: Tokens, link: int) -> bool:
    """Does a small word stand inside the name of a body: Bureau OF Ports?"""
    words, body = tokens.words[link - 1 : link + 2], tokens.kinds[link - 1]
    capitals = len(words) > 2 and words[0][0].isupper() and words[2][0].isupper()
    return capitals and body & (flags.GROUP | flags.ROLE) == flags.GROUP


def _officer(tokens: Tokens, link: int, end: int) -> bool:
    """Does the officer of a body end behind its name: Bureau of Ports Director X?"""
    if not names_body(tokens, link):
        return False
    behind = tokens.kinds[link + 1 : end]
    return bool(behind[-1] & flags.ROLE) and not any(kind & flags.LINK for kind in behind)


def adjective_of_body(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a noun of an office the adjective of a body behind it: the executive committee?"""
    kinds = tokens.kinds[k : k + 2]
    ranked = len(kinds) > 1 and kinds[0] & flags.RANK and not speech.adjectives_follow
    return bool(ranked) and bool(kinds[1] & flags.GROUP) and not kinds[1] & flags.ROLE


def acting(tokens: Tokens, k: int, end: int) -> bool:
    """Is a small word before a rank alone, that no office follows: directeur par intérim de X?"""
    kinds = tokens.kinds
    if k >= end or not kinds[k] & flags.RANK or tokens.words[k][0].isupper():
        return False
    if kinds[k - 1] & flags.DEFINITE:
        return False  # porté au Comité exécutif LE général de brigade X
    follows = kinds[k + 1] if k + 1 < end else flags.COMMA
    return bool(follows & (flags.LINK | flags.COMMA))


def sent(tokens: Tokens, k: int) -> bool:
    """Does a body or land with a capital stand from token k on: adviser to THE MINISTRY, envoy to KENYA?"""
    k += k < len(tokens.kinds) and bool(tokens.kinds[k] & flags.DEFINITE)
    return k < len(tokens.words) and tokens.words[k][0].isupper()


def _without_rank(tokens: Tokens, speech: Speech, head: int, end: int) -> int:
    """The end of an office without the rank behind it: chief Lieutenant General X, chief Police General X."""
    words, kinds = tokens.words, tokens.kinds
    if end == head + 1 or not kinds[end - 1] & _RANK_ENDS:
        return end  # as a rule
    k = _before_ranks(tokens, speech, head, end)
    if k == end or not any(kind & flags.SERVICE for kind in kinds[k:end]):
        return end
    general = k == end - 1 and kinds[k] & flags.RANK and kinds[k - 1] & flags.ROLE and words[k - 1].istitle()
    if general and end < len(kinds) and kinds[end] & flags.COMMA:
        return end  # Minister of Justice and Attorney General, X
    over = kinds[k - 1] & _RANKS == flags.ROLE and kinds[k] & _OFFICER == _OFFICER
    over = over and not speech.adjectives_follow  # President Colonel X, but Secrétaire Général
    small = words[k - 1].islower() and kinds[k - 1] & flags.ROLE
    return k if over or small or _first_link(tokens, head, k) < k else end


def _before_ranks(tokens: Tokens, speech: Speech, head: int, end: int) -> int:
    """Where ranks begin that end an office; `end` itself without: spokesman Superintendent of Police X."""
    words, kinds, k = tokens.words, tokens.kinds, end
    police = (
        kinds[k - 1] & (flags.FIELD | flags.GROUP)
        and kinds[k - 2] & flags.OF
        and kinds[k - 3] & flags.SERVICE
    )
    k -= 2 * (k - 3 > head and bool(police))
    while k > head + 1 and words[k - 1][0].isupper():
        if kinds[k - 1] & _RANKS == flags.SERVICE and kinds[k - 2] & flags.FIELD:
            break  # Coronel de Estado Mayor
        if speech.adjectives_follow and _of_body(tokens, k - 1):
            break  # jefe de Prensa de la Secretaría General
        force = (
            kinds[k - 1] & flags.FIELD and k < end and words[k - 2].islower() and kinds[k - 2] & flags.ROLE
        )
        if not (kinds[k - 1] & (flags.SERVICE | flags.RANK) or force):
            break
        k -= 1
    return k


def without_owner(tokens: Tokens, speech: Speech, begin: int, head: int) -> int:
    """The first token of an office without a body that only points back: the organisation’s president."""
    owned = head - begin >= 2 and tokens.words[begin + 1] in flags.GENITIVES
    return begin + 2 if owned and tokens.words[begin].lower() in speech.bodies else begin


def without_body(tokens: Tokens, speech: Speech, begin: int, end: int) -> int:
    """The end of an office without a body that only points back: the president of the organisation, X.

    Offices that other bodies have, too, and those of a named body stay as they are written.
    """
    if tokens.words[end - 1] not in speech.bodies:
        return end
    words, kinds, link = tokens.words, tokens.kinds, _first_link(tokens, begin, end)
    if link >= end - 1 or tokens.slice(begin, link).lower() not in speech.own_offices:
        return end
    last = zip(words[link : end - 1], kinds[link : end - 1], strict=True)
    return link if speech.bodies.issuperset([word for word, kind in last if not kind & _SMALL]) else end


def without_since(tokens: Tokens, speech: Speech, end: int) -> int:
    """The end of an office before how long it is held, or since which day: président depuis 2030, X."""
    if tokens.kinds[end - 1] & flags.CALENDAR and tokens.kinds[end - 2] & flags.LINK:
        return end - 2
    for k in range(end - 1, max(1, end - _SINCE), -1):
        if tokens.words[k] in speech.since:
            return k
        if tokens.kinds[k] & (flags.ROLE | flags.OF | flags.COMMA | flags.END):
            break
    return end
