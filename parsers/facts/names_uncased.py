"""Tokens to names in a script without capitals: a name stands behind an office, a title or a speech verb.

An office goes on over definite words and what it is over ("رئيس الإنتربول"); the first word that is neither
begins the name, which ends at a mark, a function word or a verb.
"""

from parsers.facts.mentions import Mention, Range
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_FUNCTION = (
    flags.STOP | flags.PRONOUN | flags.AUXILIARY | flags.AND | flags.RELATIVE | flags.THAT | flags.NARRATOR
)
_NEVER = _FUNCTION | flags.CUE | flags.HUMAN | flags.OFFICE | flags.HONORIFIC
_LONGEST = 5  # words of a name
_LEAST = 2  # words of a name behind a town that no table has
_OFFICE_WORDS = 10
_TITLES = 8  # words of title and rank before a name
_MOST = 5_000  # names of a text


def find_uncased_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Names in order, each with its office or title."""
    found: list[Mention] = []
    known: set[str] = set()
    i = 0
    while i < len(tokens.words) and len(found) < _MOST:
        mention = None
        kind = tokens.kinds[i]
        if kind & flags.AS:
            mention = _chosen(tokens, speech, i)
        if mention is None and kind & (flags.ROLE | flags.HONORIFIC):
            mention = _introduced(tokens, speech, i, known)
        elif mention is None and (kind & flags.SAID or tokens.words[i] in known):
            begin = i + 1 if kind & flags.SAID else i
            mention = _short(tokens, speech, begin, known)
        if mention:
            found.append(mention)
            known.update(w for w in tokens.words[mention.name[0] : mention.name[1]] if len(w) > 2)
            i = mention.role_after[1] if mention.role_after else mention.last
        else:
            i += 1
    return found


def _introduced(tokens: Tokens, speech: Speech, i: int, known: set[str]) -> Mention | None:
    """Office, title and name from token i on; None when no name follows."""
    words, kinds = tokens.words, tokens.kinds
    k, title, role = i, -1, None
    if kinds[k] & flags.ROLE:
        k = _office_end(tokens, speech, i)
        role = (i, k)
        if k < len(words) and kinds[k] & flags.COMMA and k + 1 not in tokens.fresh:
            k += 1
    limit = min(len(words), k + _TITLES)
    while (k < limit and (k == i or k not in tokens.lines)) and (
        kinds[k] & flags.HONORIFIC
        or (words[k] == "." and kinds[k - 1] & flags.HONORIFIC)
        or (title >= 0 and kinds[k] & flags.RANK)  # العميدة الإقليمية
    ):
        title = k if title < 0 else title
        k += 1
    if (
        role
        and title < 0
        and role[1] - role[0] == 1
        and k == role[1]
        and not words[i].startswith(speech.joining.definite)
    ):
        return None  # a bare noun is over what follows it: رئيس وفد
    end = _name_end(tokens, speech, k)
    if end == k and title >= 0 and k < len(words) and words[k] in known:
        end = k + 1  # a surname with an article: اللواء الريسي
    if end == k or (role and kinds[k - 1] & flags.COMMA and title < 0 and end - k < 2):
        return None
    name = (k - 1 if k > i and words[k - 1] in speech.kept else k, end)
    if end < len(words) and kinds[end] & flags.AS and end not in tokens.fresh:
        return Mention(i, end, name, None, (end, _office_end(tokens, speech, end)), title)
    if role is None and end < len(words) and kinds[end] & flags.ROLE and end not in tokens.fresh:
        return Mention(i, end, name, None, (end, _office_end(tokens, speech, end)), title)
    comma = end + 1 < len(words) and kinds[end] & flags.COMMA
    if comma and kinds[end + 1] & flags.ROLE and (role is None or _is_rank(tokens, role)):
        return Mention(i, end, name, None, (end + 1, _apposition_end(tokens, speech, end + 1)), title)
    return Mention(i, end, name, role, None, title)


def _is_rank(tokens: Tokens, role: Range) -> bool:
    return all(kind & (flags.SERVICE | flags.RANK) for kind in tokens.kinds[role[0] : role[1]])


def _office_end(tokens: Tokens, speech: Speech, i: int) -> int:
    """One past the office that begins at token i."""
    words, kinds = tokens.words, tokens.kinds
    k = i + 1
    while k < len(words) and k - i < _OFFICE_WORDS and k not in tokens.fresh:
        word, kind = words[k], kinds[k]
        complement = kind & flags.OFFICE or (
            not kind & (flags.STOP | flags.SAID | flags.HONORIFIC)
            and len(word) > 3
            and word.startswith(speech.joining.definite)
        )
        if (
            kind & flags.LINK
            and k + 1 < len(words)
            and (kinds[k + 1] & flags.PLACE or _name_end(tokens, speech, k + 1) - k > _LEAST + 1)
        ):
            k += 1  # مدير الشرطة في تونس
        elif not complement and not _owned(tokens, speech, k):
            break
        k += 1
    return k


def _apposition_end(tokens: Tokens, speech: Speech, i: int) -> int:
    """One past an office between two commas: all of it, when no verb stands inside."""
    kinds = tokens.kinds
    for k in range(i + 1, min(len(kinds), i + _OFFICE_WORDS)):
        if kinds[k] & (flags.COMMA | flags.END):
            return k
        if kinds[k] & (flags.CUE | flags.THAT | flags.AUXILIARY | flags.RELATIVE) or k in tokens.fresh:
            break
    return _office_end(tokens, speech, i)


def _owned(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does the body before a word need it: لشرطة دبي? A body without article is that of what follows."""
    before = tokens.words[k - 1]
    body = tokens.kinds[k - 1] & flags.GROUP and not before.startswith(speech.joining.definite)
    return bool(body) and tokens.words[k][0].isalpha() and not tokens.kinds[k] & (_NEVER | flags.STOP)


def _name_end(tokens: Tokens, speech: Speech, begin: int) -> int:
    """One past the name that begins at a token; `begin` itself when none does."""
    words, kinds = tokens.words, tokens.kinds
    k = begin
    while k < len(words) and k - begin < _LONGEST and k not in tokens.lines:
        word, kind = words[k], kinds[k]
        after_particle = k > begin and kinds[k - 1] & flags.PARTICLE
        if kind & _NEVER and not kind & flags.PARTICLE and not after_particle:
            break  # but سلطان is a name behind بن
        if not word[0].isalpha() or (k == begin and word.startswith(speech.joining.definite)):
            break
        if word.startswith(speech.joining.to_the) and len(word) > 4:
            break  # "to the": no name
        if k - begin >= 2 and len(word) > 4 and word[0] in speech.joining.verbal:
            break
        if k - begin >= 2 and word.startswith(speech.joining.definite) and _told_of(tokens, speech, k + 1):
            break  # X described the session as ...: the session is no name
        k += 1
        if word.startswith(speech.joining.definite) and k - begin >= 2 and not kinds[k - 2] & flags.PARTICLE:
            break
    return k


def _told_of(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does "as being" stand at a token?"""
    return k < len(tokens.words) and tokens.words[k].startswith(speech.joining.as_being)


def _chosen(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """A name between a nationality and the office at token i: انتخاب الماليزية X رئيسة."""
    words, kinds = tokens.words, tokens.kinds
    for k in range(i - 2, max(-1, i - 2 - _LONGEST), -1):
        word = words[k]
        if not words[k + 1][0].isalpha() or tokens.lines & {k + 1, k + 2}:
            return None  # the name stands in one line, with its office
        if kinds[k + 1] & _NEVER and not kinds[k + 1] & flags.PARTICLE:
            return None
        if (
            word.startswith(speech.joining.definite)
            and word.endswith(speech.joining.nations)
            and i - k > _LEAST
        ):
            return Mention(k + 1, i, (k + 1, i), None, (i, _office_end(tokens, speech, i)))
    return None


def _short(tokens: Tokens, speech: Speech, begin: int, known: set[str]) -> Mention | None:
    """A name without office: behind a speech verb, or a word of a name seen before."""
    end = _name_end(tokens, speech, begin)
    if end == begin:
        return None
    if tokens.words[begin] not in known and end - begin < 2:
        return None
    return Mention(begin, end, (begin, end))
