"""Who hears the holder of an office, behind it and no part of it, in a script without capitals."""

from parsers.facts.uncased.given import definite, given
from parsers.facts.uncased.office_bounds import agrees, own_agency
from parsers.facts.uncased.taken import taken
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_OFFICE = 12  # tokens of an office without a name
_ENDS = flags.COMMA | flags.END | flags.THAT | flags.CUE
_TITLE = flags.HONORIFIC | flags.SERVICE | flags.PARTICLE
_BODY = flags.GROUP | flags.FIELD


def hears(tokens: Tokens, speech: Speech, begin: int, k: int, *, over: bool, told: bool) -> bool:
    """Does a paper or do people follow an office that is over, or whose holder tells something?"""
    return (over and audience(tokens, speech, begin, k)) or (
        (over or told) and _paper(tokens, speech, begin, k, told=told)
    )


def _paper(tokens: Tokens, speech: Speech, begin: int, k: int, *, told: bool) -> bool:
    """Does an agency or paper that was told something follow an office: قال مدير الأمن لوكالة الأنباء?"""
    word = tokens.words[k]
    if word not in speech.namers or not word.startswith(speech.script.belongs):
        return False
    if of_people(tokens, speech, begin, k):
        return False
    led = tokens.kinds[k - 1] & (flags.RANK | flags.ROLE)
    return not led or (told and not own_agency(tokens, speech, k))


def audience(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """وزير الداخلية للحاضرين, قائد الشرطة للوزيرة: do people to whom its holder speaks stand at token k?"""
    word, kind, script = tokens.words[k], tokens.kinds[k], speech.script
    if word in script.audience:
        return True
    people = kind & (flags.ROLE | flags.HUMAN) and not kind & flags.GROUP  # لمؤسسة
    people = people or word in script.companies
    if not people or not word.startswith(script.belongs) or tokens.words[begin] in script.serving:
        return False
    return not body_of(tokens, speech, begin, k)


def body_of(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """الرابطة الدولية للقضاة: does a body with its adjective stand before token k, whose people that are?"""
    if k - 2 <= begin or tokens.kinds[k - 2] & _BODY != flags.GROUP:
        return False
    return definite(tokens, speech, k - 1) and definite(tokens, speech, k - 2)


def of_people(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """رئيسة الاتحاد الدولي للصحفيين X: are they of such a body, as a name follows?"""
    if tokens.words[k] not in speech.script.companies or not tokens.followed(k):
        return False
    named = bool(tokens.kinds[k + 1] & _TITLE) or given(tokens, k + 1)
    return named and body_of(tokens, speech, begin, k)


def note_wall(tokens: Tokens, speech: Speech, i: int) -> None:
    """Note where an office without a name ends, by who hears it or what it takes: عرض المدير التقرير."""
    for k in range(i + 1, min(len(tokens.words), i + _OFFICE)):
        if k in tokens.fresh or tokens.kinds[k] & _ENDS:
            break
        if (k > i + 1 and audience(tokens, speech, i, k)) or _takes(tokens, speech, i, k):
            tokens.walls[i] = k
            break


def _takes(tokens: Tokens, speech: Speech, i: int, k: int) -> bool:
    """Is the noun at token k what a verb before the office at token i takes?"""
    closed = k > i + 1 or tokens.words[i].startswith(speech.joining.definite)
    if not closed or not tokens.words[k].startswith(speech.script.articles):
        return False
    if not tokens.kinds[k] & flags.WRITING and agrees(tokens, speech, k):
        return False
    return taken(tokens, speech, i, k, 0)
