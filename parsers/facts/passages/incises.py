"""Attributions inside of marks: « Non, a-t-elle observé. Pas encore. » is two passages around its incise."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from parsers.facts.listed_fields import each_with_of
from parsers.facts.name_words import articled, named_in_full
from parsers.facts.passages.passage import Passage, trim
from parsers.facts.titled_articles import behind_title
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.tokens import Tokens

_MOST = 8  # incises of one passage
_LONGEST = 9  # tokens of an incise
_TITLED = flags.SERVICE | flags.HONORIFIC
_NAMED = 24  # of one that names the speaker
_LONG = 48  # of one with offices
_MARKS = frozenset(",;:.")  # of the sentence, behind the second dash
_APOSTROPHES = "'’"
_REOPENS = "«»“\"‘'"
_DASH = re.compile(r"[-–—―](?<!\S-)")  # no hyphen inside a word
_INCISE = flags.SAID | flags.AUXILIARY | flags.ADVERB | flags.CALENDAR | flags.DETERMINER | flags.LINK

_WHEN = flags.CALENDAR | flags.STOP
_NO_MANNER = flags.THAT | flags.RELATIVE | flags.CUE | flags.CLAUSE | flags.PRONOUN


def split_incises(tokens: Tokens, speech: Speech, passages: Sequence[Passage]) -> list[Passage]:
    """The passages in order, each cut where its speaker's verb and pronoun stand between commas."""
    endings = tuple(filter(None, speech.inversions))
    return [piece for passage in passages for piece in _pieces(tokens, speech, endings, passage)]


def _pieces(tokens: Tokens, speech: Speech, endings: tuple[str, ...], passage: Passage) -> list[Passage]:
    """The passage cut at each of its incises."""
    found: list[Passage] = []
    number = 0  # of the span that is looked at
    while number < len(passage.spans) and len(found) < _MOST:
        start, end = passage.spans[number]
        incise = _first_incise(tokens, speech, endings, (start, end))
        left = trim(tokens.text, start, incise[0]) if incise else (start, start)
        if incise is None or left[0] == left[1]:
            number += 1
            continue
        found.append(replace(passage, end=incise[0], spans=(*passage.spans[:number], left)))
        right = trim(tokens.text, incise[1], end)
        rest = (*([right] if right[0] < right[1] else ()), *passage.spans[number + 1 :])
        if not rest:
            return found
        begin = rest[0][0] if rest[0] == right else reopening(tokens.text, rest[0][0])
        passage, number = replace(passage, start=begin, spans=rest), 0
    return [*found, passage]


def reopening(text: str, start: int) -> int:
    """Where the mark stands that reopens a paragraph."""
    while start and (text[start - 1] in _REOPENS or text[start - 1] in "\u00a0\u202f "):
        start -= 1
    return start


def _first_incise(tokens: Tokens, speech: Speech, endings: tuple[str, ...], span: Span) -> Span | None:
    """The first attribution inside of a span: between dashes, or by its verb behind a comma."""
    dash = holds(tokens.text[slice(*span)], flags.DASHES) and _DASH.search(tokens.text, *span)
    if not (dash or speech.incises):
        return None
    first, last = tokens.at(span[0]), tokens.at(span[1])
    if dash and (dashed := _dashed_incise(tokens, first, last)):
        return dashed
    return _incise(tokens, speech, endings, first, last) if speech.incises else None


def _dashed_incise(tokens: Tokens, first: int, last: int) -> Span | None:
    """Characters from dash to dash around a verb of speech: —dijo X—, also with a comma behind the second."""
    words, kinds = tokens.words, tokens.kinds
    for k in range(first + 1, last - 2):
        if words[k] not in flags.DASHES:
            continue
        verb = k + 1 + bool(kinds[k + 1] & flags.AUXILIARY and not kinds[k + 1] & flags.SAID)
        if not (kinds[verb] & flags.SAID and words[verb][0].islower()):
            continue
        end = next((n for n in range(verb + 1, min(last, verb + _NAMED)) if words[n] in flags.DASHES), 0)
        if end:
            while end + 1 < last and tokens.words[end + 1] in _MARKS:
                end += 1
            return tokens.starts[k], tokens.end(end)
    return None


def _incise(tokens: Tokens, speech: Speech, endings: tuple[str, ...], first: int, last: int) -> Span | None:
    """Characters from the comma before an incise to the mark behind it."""
    for k in range(first + 1, last - 1):
        if not tokens.kinds[k] & flags.COMMA:
            continue
        if not tokens.words[k + 1].endswith(endings):
            end = named_incise(tokens, speech, k + 1, last)
            if end:
                return tokens.starts[k], tokens.end(end)
            continue
        said = k + 2 < last and _says(tokens, speech, k + 1)
        for n in range(k + 1, min(last, k + 1 + _LONGEST)):
            kind = tokens.kinds[n]
            if kind & (flags.COMMA | flags.END):
                if said:
                    return tokens.starts[k], tokens.end(n)
                break
            manner = said and _manner(tokens, n)
            said = said or bool(kind & flags.SAID)
            if n > k + 1 and not (kind & _INCISE or manner):
                break
    return None


def _manner(tokens: Tokens, n: int) -> bool:
    """May a word behind the verb tell how or where it was said: d’entrée, sous les rires, en souriant?"""
    kind = tokens.kinds[n]
    return tokens.words[n].islower() and not kind & _NO_MANNER


def _says(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a verb with its pronoun alone between its marks: dit-elle; no auxiliary, no question?"""
    gendered = tuple(ending for ending, gender in speech.inversions.items() if ending and gender)
    alone = bool(tokens.kinds[k + 1] & (flags.COMMA | flags.END)) and tokens.words[k + 1] != "?"
    return alone and not tokens.kinds[k] & flags.AUXILIARY and tokens.words[k].endswith(gendered)


def named_incise(tokens: Tokens, speech: Speech, first: int, last: int) -> int:
    """The mark that ends ", a commenté le ministre, M. Roe." from its verb on; 0 when it is none."""
    words, kinds, verb = tokens.words, tokens.kinds, first
    while verb < min(first + 2, last) and words[verb] in speech.clitics:
        verb += 1  # s’est exclamée
    if verb + 2 >= last:
        return 0
    verb += bool(kinds[verb] & flags.AUXILIARY and not kinds[verb] & flags.SAID)
    if verb + 2 >= last or not kinds[verb] & flags.SAID or not words[verb][0].islower():
        return 0
    who = behind_title(tokens, _behind_when(tokens, verb + 1, last), last - 1)  # M. LE ministre
    who += bool(kinds[who] & flags.DETERMINER)
    someone = kinds[who] & (flags.ROLE | flags.RANK) or (who + 1 < last and _trade(tokens, speech, who))
    named = (
        words[who][0].isupper()
        or articled(words[who])
        or (kinds[who] & flags.PARTICLE and named_in_full(tokens, who))
    )
    if not (someone or kinds[who] & flags.HONORIFIC or named):
        return 0
    apposed, clause = False, 0
    for n in range(who + 1, min(last, who + _LONG)):
        if kinds[n] & flags.END and (n + 1 in tokens.fresh or n + 1 == len(words)):
            return clause or n
        if not kinds[n] & flags.COMMA or each_with_of(tokens, n):
            continue  # ministre de la Santé, du Travail et des Ports
        told = apposed or bool(someone) or _name_before(tokens, n)
        apposed = told and (_apposed(tokens, n + 1, last) or _occasion(tokens, speech, n + 1))
        if told and not apposed:
            return clause or n
        clause = clause or (n if told and _acts(tokens, n + 1, last) else 0)
    return clause


def _occasion(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does where or amid whom it was said follow a comma: dit X, maire de Y, EN MARGE DU FORUM?"""
    words, kinds = tokens.words, tokens.kinds
    if k + 2 >= len(words):
        return False
    behind = k + 1 + bool(kinds[k + 1] & flags.DETERMINER)
    led = kinds[k] & (flags.LINK | flags.STOP) and not kinds[k] & (flags.AND | flags.RELATIVE)
    if led and words[behind] in speech.occasions:
        return True
    follows = tuple(speech.contracted.get(word, word) for word in words[k + 1 : k + 3])
    return any(one[1:] == follows[: len(one) - 1] for one in speech.settings.get(words[k], ()))


def _acts(tokens: Tokens, k: int, last: int) -> bool:
    """Is what follows a comma a clause, its verb before the next mark: dit X, nos agents ONT faim?"""
    for n in range(k, min(last, k + _NAMED)):
        if tokens.kinds[n] & (flags.COMMA | flags.END | flags.RELATIVE):
            return False
        elided = tokens.kinds[n] == flags.STOP and tokens.words[n][-1] in _APOSTROPHES  # n’oubliera
        if elided or (tokens.kinds[n] & flags.AUXILIARY and tokens.words[n].islower()):  # not Bo A. Roe
            return True
    return False


def _behind_when(tokens: Tokens, k: int, last: int) -> int:
    """The token behind when and where it was said: hier, lundi devant les délégués; k without such words."""
    if not tokens.kinds[k] & _WHEN or tokens.kinds[k] & (flags.DETERMINER | _NO_MANNER):
        return k
    for n in range(k + 1, min(last - 1, k + _LONGEST)):
        kind = tokens.kinds[n]
        if kind & (flags.COMMA | flags.END):
            break
        led = n + 1 if kind & flags.DETERMINER else n
        if not tokens.kinds[n - 1] & flags.LINK and tokens.kinds[led] & (flags.ROLE | flags.HONORIFIC):
            return n
        if tokens.words[n][0].isupper() and kind & flags.GIVEN:
            return n
    return k


def _trade(tokens: Tokens, speech: Speech, who: int) -> bool:
    """Is a noun of people all that stands behind its article: raconte l’archéologue,?"""
    kinds, word = tokens.kinds, tokens.words[who]
    people = kinds[who] & flags.HUMAN or (not kinds[who] and word.endswith(speech.role_endings))
    closed = kinds[who + 1] & (flags.COMMA | flags.END)
    return word.islower() and bool(people and closed and kinds[who - 1] & flags.DEFINITE)


def _name_before(tokens: Tokens, comma: int) -> bool:
    """Does a name or its last word stand before a comma: note Mme Roe,; note Ana Roe (maire de X),?"""
    k = comma - 1
    if tokens.words[k] == ")":
        k = next((n for n in range(k - 1, max(0, k - _NAMED), -1) if tokens.words[n] == "("), comma) - 1
    capital = tokens.words[k][0].isupper() or articled(tokens.words[k])
    return capital and not tokens.kinds[k] & (flags.GROUP | flags.PLACE | flags.ROLE)


def _apposed(tokens: Tokens, k: int, last: int) -> bool:
    """Does what a person is, or the name, follow a comma: la juge, Ana Roe; Ana Roe, 58 ans?"""
    kinds, words = tokens.kinds, tokens.words
    led = k + 1 < last and bool(kinds[k] & flags.DETERMINER)
    k += led
    if k >= last or (led and kinds[k] & flags.RELATIVE):
        return False  # ce qui compte
    office = kinds[k] & (flags.ROLE | flags.HUMAN | flags.RELATIVE | flags.RANK | _TITLED)
    return bool(office) or words[k][0].isupper() or words[k].isdigit()
