"""Who is introduced without an office: chosen, at the head of something, or after somebody else.

Whoever comes before somebody, or loses to them, is not, where no office of theirs is told.
"""

from parsers.facts.mentions import Range
from parsers.facts.offices.contests import wins
from parsers.facts.people.succession import over_titles, succession_before
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_FAR = 48  # tokens of a sentence before a name
_PASSIVE = 7  # tokens between a name and "elected"
_BEFORE = 3  # tokens between a name and the end of "will succeed", "will be replaced by"
_PRESENT = 3  # tokens between "who" and "leads"
_LISTED = 30  # tokens between "elected" and the last of several
_IN_LIST = flags.AND | flags.COMMA | flags.OF | flags.PARTICLE | flags.HONORIFIC | flags.PLACE
_MARKS = frozenset((*flags.GENITIVES, "(", ")"))
_CHOOSER = 12  # tokens of who chooses
_BODY = flags.GROUP | flags.FIELD | flags.RANK | flags.HUMAN | flags.LINK
_LISTING = _IN_LIST | flags.GIVEN | flags.PLACE
_TELLING = flags.GENDER | flags.GIVEN


def unofficial(tokens: Tokens, speech: Speech, first: int, name: Range, tail: int) -> bool:
    """Is somebody with a full name told of so; its title begins at `first`, its place ends before `tail`?"""
    if _follows(tokens, speech, tail) or _heads(tokens, speech, tail):
        return _person(tokens, first, name)
    before = over_titles(tokens, speech, first)
    if tokens.chooses(before - _FAR, tail + _FAR) and _comes(tokens, speech, before, tail):
        return _person(tokens, first, name)
    if not speech.cased and _presides(tokens, speech, tail):
        return _person(tokens, first, name)
    replaces = before > 0 and tokens.words[before - 1] in speech.by  # X will be replaced by Ana Ruiz
    replaces = replaces and succession_before(tokens, speech, before) >= 0
    return replaces and _person(tokens, first, name)


def _comes(tokens: Tokens, speech: Speech, before: int, tail: int) -> bool:
    """Does somebody named between two tokens come to an office by choice or vote?"""
    if _chosen(tokens, speech, before, tail) or _chosen_too(tokens, speech, before):
        return True
    if not speech.cased and _chosen_by(tokens, speech, before):
        return True
    return _to_lead(tokens, speech, tail) or wins(tokens, speech, before, tail) >= 0


def _person(tokens: Tokens, first: int, name: Range) -> bool:
    """Does a given name, a title or a nationality tell that this is a person?"""
    kinds = tokens.kinds
    owner = first - 1 - (tokens.words[first - 1] in flags.GENITIVES) if first > 1 else first - 1
    nation = owner >= 0 and kinds[owner] & flags.PLACE
    return first < name[0] or bool(nation) or any(kind & _TELLING for kind in kinds[slice(*name)])


def _chosen(tokens: Tokens, speech: Speech, before: int, tail: int) -> bool:
    """Does a sentence choose the one named right behind "elected", or behind "elected" and "to"?"""
    words, kinds = tokens.words, tokens.kinds
    for k in (before - 1, before - 2):
        if k < 0 or k + 1 in tokens.fresh:
            return False
        if words[k] in speech.elected:
            led = kinds[k - 1] if k else 0
            return not led & flags.HUMAN and not (led & flags.PASSIVE and tail < 0)  # a man named X
        if not kinds[k] & flags.LINK:
            return False
    return False


def _chosen_too(tokens: Tokens, speech: Speech, before: int) -> bool:
    """Is one of a list named, all of whom a sentence chooses: elected Peru’s X, Y of Chad and Kenya’s Z?"""
    words, kinds = tokens.words, tokens.kinds
    if before < 2 or not kinds[before - 1] & (flags.AND | flags.COMMA):
        return False
    for k in range(before - 1, max(-1, before - _LISTED), -1):
        if words[k] in speech.elected:
            return not kinds[k - 1] & flags.PASSIVE
        if k in tokens.fresh or not (words[k][0].isupper() or kinds[k] & _IN_LIST or words[k] in _MARKS):
            return False
    return False


def _chosen_by(tokens: Tokens, speech: Speech, before: int) -> bool:
    """انتخبت الجمعية X (تونس) وY: does who chooses stand between the verb and the name or its list?"""
    words, kinds = tokens.words, tokens.kinds
    joined = before < len(words) and kinds[before] & flags.ATTACHED  # an "and" written into the name
    listed = bool(joined) or bool(before and kinds[before - 1] & (flags.AND | flags.COMMA))
    over = _BODY | (_LISTING if listed else 0)
    for k in range(before - 1, max(-1, before - (_LISTED if listed else _CHOOSER)), -1):
        if words[k] in speech.elected:
            return bool(kinds[k + 1] & _BODY) and k + 1 not in tokens.fresh
        strange = not kinds[k] and (listed or words[k].startswith(speech.joining.definite))
        named = strange and (words[k].isalpha() or words[k] in _MARKS)
        if k in tokens.fresh or not (kinds[k] & over or named):
            return False
    return False


def _to_lead(tokens: Tokens, speech: Speech, tail: int) -> bool:
    """Ana Ruiz was chosen to lead the organization."""
    apart = tail + 1 < len(tokens.words) and tokens.kinds[tail] & flags.COMMA
    if apart and tokens.words[tail + 1] in speech.elected and tail + 1 not in tokens.fresh:
        return True  # Ana Ruiz, elected on Monday, takes over
    return tail < len(tokens.words) and tail not in tokens.fresh and _passive(tokens, speech, tail)


def _passive(tokens: Tokens, speech: Speech, tail: int) -> bool:
    """Ana Ruiz was chosen; in the sentence of the choice, Ana Ruiz as an expert on boats."""
    kinds, words = tokens.kinds, tokens.words
    if kinds[tail] & flags.AUXILIARY:
        return not speech.elected.isdisjoint(words[tail + 1 : tail + _PASSIVE])
    if not kinds[tail] & flags.AS or kinds[tail] & flags.LINK:
        return False
    return any(words[k] in speech.elected for k in _sentence(tokens, tail))


def _sentence(tokens: Tokens, tail: int) -> range:
    """The tokens before one, in its sentence."""
    begin = next((k for k in range(tail, max(-1, tail - _FAR), -1) if k in tokens.fresh), tail)
    return range(begin, tail)


def _heads(tokens: Tokens, speech: Speech, tail: int) -> bool:
    """Ana Ruiz, who heads the delegation."""
    kinds = tokens.kinds
    if tail + 2 >= len(kinds) or tail in tokens.fresh:
        return False
    who = tail + bool(kinds[tail] & flags.COMMA)
    if not kinds[who] & flags.RELATIVE:
        return False
    return not speech.heading.isdisjoint(tokens.words[who + 1 : who + 1 + _PRESENT])


def _presides(tokens: Tokens, speech: Speech, tail: int) -> bool:
    """X تتولى رئاسة المنظمة: does somebody lead a body, or hold its presidency, right behind the name?"""
    if tail + 1 >= len(tokens.words) or tail in tokens.fresh or tail + 1 in tokens.fresh:
        return False
    led = tokens.kinds[tail + 1] & (flags.FIELD | flags.GROUP)
    return bool(led) and tokens.words[tail] in speech.heading


def _follows(tokens: Tokens, speech: Speech, tail: int) -> bool:
    """Ana Ruiz succeeds X; Ana Ruiz takes the helm; but not Ana Ruiz will be replaced by X."""
    words = tokens.words
    if tail >= len(words) or tail in tokens.fresh:
        return False
    for k, word in enumerate(words[tail : tail + _BEFORE], tail):  # will succeed, will be replaced by
        for phrase in speech.ascending.get(word, ()):
            if tuple(words[k : k + len(phrase)]) == phrase and phrase[-1] not in speech.by:
                return True
    return False
