"""Which of two offices of one person says more: a rank, a seat, a trade, or what somebody is over."""

from parsers.facts.mentions import Mention, Range
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_RANKS = flags.SERVICE | flags.RANK | flags.PLACE | flags.OF
_STEM = 6  # letters that a post and its office share
_POST = 4  # tokens of a post of no region: présidence de l’organisation
_BULLETS = frozenset((*flags.DASHES, "•", "●", "▪", "*", "·"))
_SPECIFIC = 4  # words of an office that says more than two


def says_less(tokens: Tokens, speech: Speech, before: Range, after: Range) -> bool:
    """A rank, a delegate's seat, or a trade in one small word, before a name that an office stands behind."""
    if _trade(tokens, before, after) or rank_only(tokens, before) or _sits(tokens, speech, before):
        return True
    return _in_force(tokens, speech, before) and not _sits(tokens, speech, after)


def alike_offices(tokens: Tokens, speech: Speech, one: Range, other: Range) -> bool:
    """Are two offices the same: nouveau président de l’organisation, président; but not a vice president?"""
    first, second = _head(tokens, one), _head(tokens, other)
    if tokens.words[first].lower() != tokens.words[second].lower():
        return False
    return _graded(tokens, speech, one[0], first) == _graded(tokens, speech, other[0], second)


def lower_of_two(tokens: Tokens, speech: Speech, role: Range, held: Range) -> bool:
    """Is an office the same noun with a word of rank, which the one held has not: acting president?"""
    first, second = _head(tokens, role), _head(tokens, held)
    same = tokens.words[first].lower() == tokens.words[second].lower()
    return same and _graded(tokens, speech, role[0], first) and not _graded(tokens, speech, held[0], second)


def _head(tokens: Tokens, role: Range) -> int:
    """The noun of an office, or else its first word."""
    for k in range(*role):
        if tokens.kinds[k] & flags.ROLE:
            return k
    return role[0]


def _graded(tokens: Tokens, speech: Speech, begin: int, head: int) -> bool:
    """Does a word of rank stand right before the noun: senior VICE president, ACTING president?"""
    if head == begin or tokens.words[head - 1].lower() in speech.arriving:
        return False
    return tokens.kinds[head - 1] & (flags.RANK | flags.ROLE) == flags.RANK


def of_post(tokens: Tokens, speech: Speech, held: Range | None, role: Range) -> bool:
    """Is an office that of whoever has gained the post: la présidence, le président X?"""
    if held is None or tokens.words[held[0]].lower() not in speech.posts:
        return False
    post, office = tokens.words[held[0]].lower(), tokens.words[role[0]].lower()
    return office not in speech.posts and office[:_STEM] == post[:_STEM] and held[1] - held[0] <= _POST


def _in_force(tokens: Tokens, speech: Speech, role: Range) -> bool:
    """A rank and what it is of: Commissioner of Police, teniente general de la Guardia Civil."""
    first, last = role
    ranks = first
    while ranks < last and tokens.kinds[ranks] & (flags.SERVICE | flags.RANK):
        ranks += 1
    head = next((k for k in range(first, ranks) if tokens.kinds[k] & flags.SERVICE), last)
    chief = flags.ROLE | flags.RANK
    if head >= last or ranks >= last - 1 or not tokens.kinds[ranks] & flags.OF:
        return False
    return speech.adjectives_follow or tokens.kinds[head] & chief != chief


def _trade(tokens: Tokens, before: Range, after: Range) -> bool:
    """A small word or two, no body in them, before an office of more words: in one of a body by its name."""
    words, kinds = tokens.words[slice(*before)], tokens.kinds[slice(*before)]
    size, bullet = after[1] - after[0], before[0] - 1
    if len(words) == 1 and words[0].istitle() and bullet in tokens.lines and tokens.words[bullet] in _BULLETS:
        return True  # - Abogado Ana Roe, asesora legal
    if len(words) > 2 or not all(map(str.islower, words)):
        return False
    if len(words) == 1:
        return size > 2
    plain = not any(kind & (flags.LINK | flags.GROUP | flags.FIELD) for kind in kinds)  # conseillère fédérale
    return plain and size > _SPECIFIC and not all(map(str.islower, tokens.words[slice(*after)]))


def _sits(tokens: Tokens, speech: Speech, role: Range) -> bool:
    """Does an office last as long as the meeting: representative of X, head of the delegation?"""
    words, kinds = tokens.words, tokens.kinds
    last = next((k for k in range(*role) if kinds[k] & flags.AND), role[1])  # expert, and in the delegation
    found = next((k for k in range(role[0], last) if words[k].lower() in speech.delegates), -1)
    if found < 0 or found + 1 == role[1]:
        return found >= 0
    return bool(kinds[found + 1] & (flags.OF | flags.PLACE | flags.ROLE))


def replaces(
    tokens: Tokens,
    speech: Speech,
    held: Range | None,
    role: Range,
    *,
    longer: bool,
    gained: tuple[bool, bool],
) -> bool:
    """Does an office take the place of one that somebody is known by? `longer`: as one that says more.

    `gained`: whether that one was gained, and whether this one is.
    """
    if held is None or of_post(tokens, speech, held, role):
        return True
    alike, runs = alike_offices(tokens, speech, role, held), only_runs(tokens, speech, role)
    lower = gained[0] and lower_of_two(tokens, speech, role, held)
    if gained[1] and not (alike or runs or lower):
        return True
    better = longer or only_runs(tokens, speech, held)
    better = better or (rank_only(tokens, held) and not rank_only(tokens, role))
    return better and not runs and (alike or not gained[0])


def only_runs(tokens: Tokens, speech: Speech, role: Range) -> bool:
    """Is somebody but put forward for an office: the committee's candidate?"""
    words = tokens.words[slice(*role)]
    return not speech.runners.isdisjoint(words) and tokens.words[_head(tokens, role)] in speech.runners


def rank_only(tokens: Tokens, role: Range) -> bool:
    """A rank of army or police alone says less than any office."""
    begin = role[0] + _behind_force(tokens, role)
    served = 0
    for k in range(begin, role[1]):
        kind, word = tokens.kinds[k], tokens.words[k]
        if not (kind & _RANKS or (word.isupper() and len(word) > 1)):
            return False
        served |= kind & flags.SERVICE
    return bool(served)


def _behind_force(tokens: Tokens, role: Range) -> bool:
    """Does the name of a force stand before a rank: POLICE Lt. General; but none before a chief?"""
    kinds = tokens.kinds[slice(*role)]
    chief = flags.ROLE | flags.RANK
    return bool(kinds[0] & flags.FIELD) and (len(kinds) > 2 or kinds[-1] & chief != chief)


def grade_before(tokens: Tokens, speech: Speech, mention: Mention) -> Range | None:
    """A grade of police before a name whose office is behind it: المفوضة الإقليمية X، مديرة."""
    graded = speech.verb_first and mention.role is None and mention.title >= 0
    if not graded or not tokens.kinds[mention.title] & flags.ROLE:
        return None
    return mention.title, mention.name[0]
