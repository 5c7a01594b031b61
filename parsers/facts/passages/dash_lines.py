"""A paragraph that a dash begins is speech where an attribution ends it: – We must be right, Roe stresses."""

from collections.abc import Sequence

from parsers.facts.passages.incises import named_incise
from parsers.facts.passages.passage import Passage, trim
from parsers.languages import flags
from parsers.languages.speech import Speech, filled
from parsers.records import Span
from parsers.tokens import Tokens

_MOST = 400  # lines of a text
_LONGEST = 400  # tokens of a line
_LEAST = 3  # words that are said before a subject and its verb
_SUBJECT = 14  # tokens of a subject before its verb
_TAIL = 10  # tokens behind the verb: tells the news agency on Monday
_OF_SUBJECT = (
    flags.ROLE | flags.RANK | flags.SERVICE | flags.HONORIFIC | flags.DETERMINER | flags.LINK | flags.OF
    | flags.FIELD | flags.GROUP | flags.PLACE | flags.HUMAN
)  # fmt: skip
_CLAUSE = flags.CUE | flags.AUXILIARY | flags.THAT | flags.PRONOUN | flags.CLAUSE


def with_dash_lines(
    tokens: Tokens, speech: Speech, blocks: Sequence[Span], passages: list[Passage]
) -> list[Passage]:
    """The passages, and those of paragraphs that begin with a dash, in order; each line of a list is none."""
    text = tokens.text
    if not speech.cased or filled((speech.dialogue_dash,)):
        return passages
    dashed = [n for n, (start, _) in enumerate(blocks) if text[start] in flags.DASHES][:_MOST]
    if not dashed:
        return passages  # as most texts
    taken = {number for one in passages for number in range(one.block, one.block + len(one.spans))}
    found = {n: said for n in dashed if n not in taken and (said := _said(tokens, speech, blocks[n], n))}
    listed = {n for n in dashed if n not in found}
    for n in found.keys() - {n for n in found if _in_list(text, blocks, n, listed)}:
        passages = [*passages, *found[n]]
    return sorted(passages, key=lambda one: one.start)


def _in_list(text: str, blocks: Sequence[Span], n: int, listed: set[int]) -> bool:
    """Stands a line right above or below one of a dash that nobody says?"""
    for above, below in ((n - 1, n), (n, n + 1)):
        if (above in listed or below in listed) and text.count("\n", blocks[above][1], blocks[below][0]) < 2:
            return True
    return False


def _said(tokens: Tokens, speech: Speech, block: Span, number: int) -> list[Passage]:
    """What is said in a line up to its attribution, and behind that, where whoever says "we" goes on."""
    first, last = tokens.at(block[0]) + 1, tokens.at(block[1])
    if last - first > _LONGEST or first >= last or not tokens.words[first][0].isupper():
        return []
    for k in range(first + 1, last - 1):
        if not tokens.kinds[k] & flags.COMMA and tokens.words[k] not in "?!":
            continue
        end = _attribution(tokens, speech, (first, k, last))
        if end:
            stop = tokens.starts[k] + (not tokens.kinds[k] & flags.COMMA)
            head = Passage(block[0], stop, (trim(tokens.text, tokens.starts[first], stop),), "R", number)
            return [head, *_rest(tokens, (end + 1, last), number)]
    return []


def _attribution(tokens: Tokens, speech: Speech, at: tuple[int, int, int]) -> int:
    """The mark that ends the attribution behind a comma, or the end of its line; 0 without."""
    first, comma, last = at
    begin, words = comma + 1, tokens.words
    if words[begin].endswith(filled(tuple(speech.inversions))):
        return begin + 1 if begin + 1 < last and tokens.kinds[begin + 1] & flags.END else 0  # , dit-elle.
    if tokens.kinds[begin] & (flags.SAID | flags.AUXILIARY) and words[begin].islower():
        end = named_incise(tokens, speech, begin, last)
        return end if end and not _by_several(tokens, begin, end) else 0
    verb = _verb(tokens, begin, last) if comma - first >= _LEAST or tokens.kinds[begin] & flags.PRONOUN else 0
    lively = verb and (
        words[verb].endswith(speech.verb_endings[0]) or tokens.kinds[begin] & flags.PRONOUN
        or any(kind & flags.NARRATOR for kind in tokens.kinds[first:comma])
    )  # fmt: skip
    return _ends(tokens, verb + 1, last) if lively and not speech.adjectives_follow else 0


def _by_several(tokens: Tokens, verb: int, end: int) -> bool:
    """Said officials: nobody by name, as lines of a list tell of what was reported."""
    small = all(word.islower() for word in tokens.words[verb:end])
    return small and any(tokens.kinds[k] & flags.HEAD and tokens.several(k) for k in range(verb, end))


def _verb(tokens: Tokens, begin: int, last: int) -> int:
    """The verb of speech behind its subject, which begins at a token; 0 without."""
    words, kinds = tokens.words, tokens.kinds
    for k in range(begin, min(last, begin + _SUBJECT)):
        if k > begin and kinds[k] & flags.SAID and words[k].islower():
            return k
        pronoun = k == begin and kinds[k] & flags.PRONOUN and not kinds[k] & flags.NARRATOR
        if not (pronoun or kinds[k] & _OF_SUBJECT or words[k][0].isupper()):
            return 0
    return 0


def _ends(tokens: Tokens, begin: int, last: int) -> int:
    """The point that ends what stands behind the verb, or the end of the line; 0 where a clause follows."""
    for k in range(begin, min(last, begin + _TAIL)):
        if tokens.kinds[k] & flags.END:
            return k
        if tokens.kinds[k] & _CLAUSE or tokens.words[k] == ":":
            return 0
    return last if last <= begin + _TAIL else 0


def _rest(tokens: Tokens, part: Span, number: int) -> list[Passage]:
    """What follows the attribution in its line, where whoever speaks tells of themselves."""
    first, last = part
    if first >= last or not any(kind & flags.NARRATOR for kind in tokens.kinds[first:last]):
        return []
    start, end = tokens.span(first, last)
    return [Passage(start, end, ((start, end),), "R", number)]
