"""Where an office in apposition ends: before a verb, a name, a second article, a year."""

from parsers.facts.listed_fields import each_with_of
from parsers.facts.offices.fields import bracketed, opens_list
from parsers.languages import flags
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_FAR = 18  # tokens of an apposition
_HEAD = 5  # of them before its head
_NUMBERED = 2  # figures of the number of a session
_LISTED = 7  # tokens from the comma of a list of fields to its "and"
_NO_STRANGER = flags.GROUP | flags.RANK | flags.LINK | flags.AND | flags.DETERMINER
_NAME = 5  # words of a full name and the mark behind it
_TITLES = flags.SERVICE | flags.HONORIFIC | flags.RANK
_NAMED = flags.GENDER | flags.GIVEN | flags.PARTICLE
_WALL = flags.COMMA | flags.RELATIVE | flags.CLAUSE | flags.PRONOUN | flags.AUXILIARY


def apposition_end(tokens: Tokens, speech: Speech, begin: int) -> int:
    """One past the apposition that begins at a token; `begin` itself when it is none of an office."""
    words, kinds = tokens.words, tokens.kinds
    end, headed, linked, joint = begin, False, False, 0
    last = min(len(words), begin + _FAR)
    while end < last and end not in tokens.fresh:
        if stops(tokens, end) and not (headed and _goes_over(tokens, speech, end)):
            break
        kind = kinds[end]
        if joint and _another(tokens, end):
            own = joint + 1 < end and not any(kind & flags.ROLE for kind in kinds[joint:end])
            return begin if own else joint  # minister of X and the president of Y Ana Ruiz
        if joint and _next_of_list(tokens, joint, end):
            return joint
        joint = end if kind & flags.AND and headed else joint
        headed = headed or bool(kind & flags.ROLE and not linked)
        linked = linked or bool(kind & flags.LINK and words[end].islower())
        if headed and _over(tokens, speech, end):
            break
        strange = kind & flags.STOP and not kind & _NO_STRANGER
        if _name_begins(tokens, end) or (not headed and (strange or end - begin > _HEAD)):
            return begin
        end += 1
    return end if headed else begin


def _over(tokens: Tokens, speech: Speech, end: int) -> bool:
    """Is an apposition with its head over before a token: a date, where somebody is, what somebody does?"""
    kind = tokens.kinds[end]
    if kind & flags.AND and (_one_more(tokens, end + 1) or _verb_joined(tokens, speech, end + 1)):
        return True
    if kind & flags.LINK and _dated(tokens, end):
        return True  # secretary general in 2031
    if kind & flags.DONE and tokens.words[end].islower():
        return True  # directrice de la police nationale participe aux travaux
    if tokens.words[end] in speech.since:
        return True
    return not kind and (
        _settled(tokens, speech, end) or _acts(tokens, speech, end) or _finite(tokens, speech, end)
    )


def _finite(tokens: Tokens, speech: Speech, end: int) -> bool:
    """Is a word that ends as verbs do one, before an article or mark: con X, el juez leyó EL acta?"""
    if not tokens.words[end].endswith(filled(speech.unstated.finite_endings)):
        return False
    behind = min(end + 1, len(tokens.kinds) - 1)
    return bool(tokens.kinds[behind] & (flags.DETERMINER | flags.COMMA)) or tokens.words[behind] == ":"


def _acts(tokens: Tokens, speech: Speech, end: int) -> bool:
    """Is a small word of no list a verb: Minister of Security of the Republic of X addresses delegates?"""
    words, kinds = tokens.words, tokens.kinds
    if not (words[end][0].islower() and words[end - 1][0].isupper()):
        return _told_of(tokens, speech, end)
    if speech.adjectives_follow and tokens.several(end):
        return False  # des Affaires intérieures et de la Paix
    if kinds[end - 1] & flags.PLACE and kinds[end - 2] & flags.DETERMINER:
        return False
    if end + 1 >= len(words) or end + 1 in tokens.lines or not words[end + 1][0].isalnum():
        return False  # del Gobierno vasco. des Affaires sociales : or at the end of a line
    if speech.adjectives_follow and words[end + 1] in speech.since:
        return False  # de la Police nationale depuis mars
    return not any(follower & flags.LINK for follower in kinds[end + 1 : end + 2])


def _told_of(tokens: Tokens, speech: Speech, end: int) -> bool:
    """Is a small word of no list before an article a verb: the minister PRESENTED the report?"""
    verb = tokens.words[end].islower() and tokens.words[end].endswith(speech.verb_endings)
    article = tokens.kinds[end + 1 : end + 2]
    return verb and not speech.adjectives_follow and bool(article and article[0] & flags.DETERMINER)


def _goes_over(tokens: Tokens, speech: Speech, end: int) -> bool:
    """Does an office go on over a comma?"""
    return (
        _charged(tokens, speech, end)
        or _fields(tokens, end)
        or each_with_of(tokens, end)
        or opens_list(tokens, end)
        or (tokens.words[end] in "()" and _letters(tokens, end - 2 * (tokens.words[end] == ")")))
    )


def _charged(tokens: Tokens, speech: Speech, comma: int) -> bool:
    """Does an office go on behind a comma: ministre déléguée, chargée de la Sécurité?"""
    if comma + 1 >= len(tokens.words) or not tokens.kinds[comma] & flags.COMMA:
        return False
    charged = tokens.words[comma + 1].endswith(speech.past_endings) and bool(speech.past_endings[0])
    return charged and bool(tokens.kinds[comma + 1] & flags.LINK)


def _letters(tokens: Tokens, bracket: int) -> bool:
    """Do letters in brackets stand before what an office is of: director general (DG) OF the ports?"""
    behind = tokens.kinds[bracket + 3 : bracket + 4]
    return bracketed(tokens, bracket) and behind != [] and bool(behind[0] & flags.OF)


def _another(tokens: Tokens, k: int) -> bool:
    """Does somebody else's name begin at a token, behind an office and no small word?"""
    words, kinds = tokens.words, tokens.kinds
    given = kinds[k] & flags.GIVEN and words[k][0].isupper() and not kinds[k] & (flags.OFFICE | flags.STOP)
    if not given or k + 1 >= len(words) or not words[k + 1][0].isupper():
        return False
    return bool(kinds[k - 1] & flags.AND) or not kinds[k - 1] & (flags.LINK | flags.STOP)


def _next_of_list(tokens: Tokens, joint: int, k: int) -> bool:
    """X, head of Y and CAPTAIN BO ROE, mayor: does a full name with its own office follow an "and"?"""
    words, kinds = tokens.words, tokens.kinds
    if not all(words[n] == "." or kinds[n] & _TITLES for n in range(joint + 1, k)):
        return False
    last = next((n for n in range(k, min(k + _NAME, len(words))) if not words[n][0].isupper()), k)
    plain = last > k + 1 and not any(kinds[n] & ~_NAMED for n in range(k, last))
    if not plain or last + 1 >= len(words):
        return False
    told = kinds[last + 1] & (flags.ROLE | flags.RANK | flags.DETERMINER)
    return bool(told) and bool(kinds[last] & flags.COMMA or words[last] == "(")


def _settled(tokens: Tokens, speech: Speech, k: int) -> bool:
    """A participle before where somebody is: exiled in X."""
    if not tokens.words[k].endswith(speech.past_endings) or not speech.past_endings[0]:
        return False
    if tokens.kinds[k - 1] & flags.LINK or tokens.words[k] in speech.elected:
        return False  # expert en cybercriminalité
    follows = tokens.kinds[k + 1] if k + 1 < len(tokens.kinds) else 0
    return bool(follows & (flags.LINK | flags.STOP)) and not follows & flags.OF


def _dated(tokens: Tokens, link: int) -> bool:
    """Does a small word lead to a year, a month or a day, or to a session by its number: at the 92nd?"""
    words, kinds, k = tokens.words, tokens.kinds, link + 1
    if k >= len(words) or words[k].isdigit() or kinds[k] & flags.CALENDAR:
        return k < len(words)
    k += bool(kinds[k] & flags.DETERMINER)
    return not kinds[link] & flags.OF and words[k : k + 1] != [] and words[k][:_NUMBERED].isdigit()


def _verb_joined(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does another verb follow "and": X, who was the head of Y AND REPLACES the director?"""
    word = tokens.words[k] if k + 1 < len(tokens.words) else ""
    if (
        not word.islower()
        or tokens.kinds[k] & ~flags.JUDGED
        or (speech.adjectives_follow and tokens.several(k))
    ):
        return False  # asuntos europeos e internacionales
    behind = tokens.kinds[k + 1]
    to = behind & flags.ACCORDING and not behind & flags.OF  # reemplaza AL secretario
    return bool(to or (behind & flags.DEFINITE and not behind & flags.LINK))


def _one_more(tokens: Tokens, k: int) -> bool:
    """What somebody is besides: head of X and A former officer; and mother of three, first woman to?"""
    one = tokens.kinds[k : k + 1] and tokens.kinds[k] & (flags.DETERMINER | flags.DEFINITE | flags.OWNER)
    if one == flags.DETERMINER and not any(map(tokens.several, range(k, min(k + 2, len(tokens.kinds))))):
        return True
    while k + 2 < len(tokens.kinds) and tokens.kinds[k] & (flags.RANK | flags.DETERMINER):
        k += 1  # and THE FIRST woman to
    human = tokens.kinds[k : k + 1] and tokens.kinds[k] & (flags.HUMAN | flags.ROLE) == flags.HUMAN
    word, follows = tokens.words[k] if human else "", tokens.kinds[k + 1] if k + 1 < len(tokens.kinds) else 0
    return word.islower() and word[-1] != "s" and bool(follows & (flags.LINK | flags.STOP))


def _fields(tokens: Tokens, comma: int) -> bool:
    """Are fields of one office listed, the last behind "and": of trade, industry and tourism?"""
    kinds = tokens.kinds
    if not kinds[comma] & flags.COMMA or not kinds[comma - 1] & flags.FIELD or comma in tokens.fresh:
        return False
    for k in range(comma + 1, min(len(kinds) - 1, comma + _LISTED)):
        if kinds[k] & flags.AND:
            return k > comma + 1 and bool(kinds[k + 1] & flags.FIELD)
        if not kinds[k] & (flags.FIELD | flags.RANK | flags.COMMA | flags.OF):
            return False
    return False


def before_link(tokens: Tokens, begin: int, end: int) -> int:
    """The end without a link that leads into marks: author of “Salt”."""
    while end > begin and tokens.kinds[end - 1] & flags.LINK and tokens.words[end - 1].islower():
        end -= 1
    return end


def _name_begins(tokens: Tokens, k: int) -> bool:
    """Is the apposition the next of a list (, President Mireille Roe)?"""
    words, kinds = tokens.words, tokens.kinds
    titled = kinds[k - 1] & flags.SERVICE and kinds[k] & flags.GENDER  # Attorney General Ana Roe
    if not (kinds[k - 1] & flags.ROLE or titled) or k + 1 >= len(words):
        return False
    return all(words[n][0].isupper() and not kinds[n] & (flags.OFFICE | flags.STOP) for n in (k, k + 1))


def stops(tokens: Tokens, k: int) -> bool:
    """Does an apposition end before token k?"""
    word, kind = tokens.words[k], tokens.kinds[k]
    if kind & _WALL or not (
        word[0].isalnum() or word in flags.GENITIVES or word in "-&/" or word[-1] in "’'."
    ):
        return True
    beside = tokens.kinds[k - 1] & flags.OF or any(one & flags.ROLE for one in tokens.kinds[k + 1 : k + 2])
    state = kind & flags.FIELD and beside  # of State, of state; the state minister
    noun = kind & (flags.ROLE | flags.GROUP) or state
    noun = noun or (kind & (flags.FIELD | flags.PLACE) and word[0].isupper())
    led = tokens.kinds[k - 1] & flags.DETERMINER and tokens.kinds[k - 2] & flags.LINK  # contre la traite
    noun = noun or led
    return word == "." or bool(kind & (flags.FIRM | flags.JUDGED) and not noun)
