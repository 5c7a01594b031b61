"""Lines of a text to its paragraphs: which line breaks were put in at a width, and which the writer meant.

A width shows in the lines themselves: the first word of the next line would not have fitted behind the last
one of this line. Beside it counts how a line ends and how the next one begins.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from parsers.fold import fold
from parsers.languages import LANGUAGES
from parsers.parts.furniture import CREDIT, ENDING, speech_title
from parsers.parts.headings import is_certain, read_dateline_at
from parsers.parts.stamps import stamp_end
from parsers.twin.lines import Line

NARROWEST, _WIDEST = 40, 140  # columns of a text whose lines were broken at a width
_NO_ADDRESS = 500  # columns
_LEAST = 2  # full lines inside sentences that make one of a part of the text
_RAGGED = 0.85  # of the width: where letters were measured and not counted
_CUT = 0.6  # of the width: so long the last line of a paragraph does not end without a stop
_LAST, _HALF = 0.75, 0.5  # of the first of two lines: no text below a headline is so short; without capitals
_PROSE = frozenset(',;،؛“”«»"')
_HEADING = 6  # lines of the heading of a speech
_SHORT = 20  # columns: so short a line goes on only where its width says so
_STOP = frozenset("|.!?…\"”»')’؟:")
_CLOSES = frozenset("»”),;:،؛")
_BULLET = re.compile(r"(?:[•*·▪◦‣■●►–—-]|\(?\d{1,2}[.)])\s")
_HYPHEN = re.compile(r"(?<![^\W\d_])([^\W\d_]++)-\Z")
_LONGEST_LABEL = 30
_LABELS = frozenset(  # of lines that say where and under which theme
    name
    for language in LANGUAGES.values()
    for one in (*language.venue.labels, *language.themes.names)
    for name in (one, *(f"{the}{one}" for the in language.speech.joining.definite))
)
_SPEECH = [language.speech for language in LANGUAGES.values()]
# No paragraph ends with one of these; nor with one of those, which have a point that ends nothing.
_LEADS = frozenset().union(*(one.links | one.determiners | one.ands | one.honorifics for one in _SPEECH))
_TITLES = frozenset(f"{word}." for one in _SPEECH for word in one.honorifics - one.determiners)
# A line of each who is greeted at the head of a speech begins with one of these.
_ADDRESSED = frozenset(
    fold(word) for one in LANGUAGES.values() for word in (*one.speech.honorifics, *one.page.addresses) if word
) - frozenset().union(*(one.determiners for one in _SPEECH))

Pair = tuple[int, Line, Line]  # the place of a line in the list, the line, the one below it


def soft_breaks(lines: list[Line]) -> set[int]:
    """The lines, by their place in the list, that go on in the next one."""
    pairs = [
        (index, line, following)
        for index, (line, following) in enumerate(pairwise(lines))
        if following.number == line.number + 1 and line.width <= _WIDEST
    ]
    heading = _speech_heading(pairs)
    pairs = pairs[heading:]
    inside = {index for index, line, following in pairs if _inside(line, following)}
    widest = _widest(lines)
    soft = _broken(pairs, inside, widest, least=1) if widest <= _WIDEST else set()
    if soft or len(inside) < _LEAST:
        return soft
    soft = _broken(pairs, inside, _width_of(pairs), least=_LEAST)  # beside lines that go on and on
    return soft or set().union(
        *(_broken(block, inside, _width_of(block), least=_LEAST) for block in _blocks(pairs))
    )


def _speech_heading(pairs: list[Pair]) -> int:
    """How many breaks stand in the heading of a speech, where no capital shows that its lines are apart."""
    if (
        not pairs
        or pairs[0][0]
        or not _uncased(pairs[0][1])
        or not speech_title(fold(pairs[0][1].words), _WIDEST)
    ):
        return 0
    block = next(_blocks(pairs))
    led = (_leads(line.words) or following.words.partition(" ")[0] in _LEADS for _, line, following in block)
    apart = len(block) < _HEADING and not any(led)
    return len(block) if apart else 0


def _width_of(pairs: list[Pair]) -> int:
    return _widest(line for _, *both in pairs for line in both if line.width <= _WIDEST)


def _broken(pairs: list[Pair], known: set[int], width: int, *, least: int) -> set[int]:
    """The soft breaks of lines broken at this width; none where they do not look like that."""
    if not NARROWEST <= width <= _WIDEST:
        return set()
    inside = known.intersection(index for index, _, _ in pairs)
    full = {index for index, line, following in pairs if _needed(line, following) > width}
    if len(inside - full) * 4 > len(inside):  # the width was no count of letters
        full = {index for index, line, following in pairs if _needed(line, following) > width * _RAGGED}
    if not _wrapped(pairs, full, inside, least):
        return set()
    soft: set[int] = set()
    for block in _blocks(pairs):
        prose = not inside.isdisjoint(index for index, _, _ in block)
        if prose or all(index in full for index, _, _ in block):
            soft |= _joined(block, full, inside)
    return soft


def _joined(block: list[Pair], full: set[int], inside: set[int]) -> set[int]:
    """The soft breaks among those of lines that stand together."""
    soft: set[int] = set()
    margin = min(min(line.indent, following.indent) for _, line, following in block)
    widest = max(line.width for _, line, _ in block)
    for index, line, following in block:
        going_on = index - 1 in soft
        if _BULLET.match(following.words) or (
            following.indent > margin + 1 and not _hangs(line, following, going_on)
        ):
            continue
        cut = going_on and line.width > widest * _CUT and line.words[-1] not in _STOP
        broken = index in inside or (going_on and _goes_on(line, following))
        if _labelled(following.words) or (_salutes(line.words) and _salutes(following.words)):
            continue
        if broken or ((index in full or cut) and not _begins(following.words)):
            soft.add(index)
    return soft


def _hangs(line: Line, following: Line, going_on: bool) -> bool:
    """Is the next line moved in because it belongs to the item of a list?"""
    return bool(_BULLET.match(line.words)) or (going_on and line.indent == following.indent)


def _widest(lines: Iterable[Line]) -> int:
    """The widest line that is not mostly an address."""
    widest = 0
    for line in lines:
        if line.width > _NO_ADDRESS:
            return line.width
        if line.width > widest and max(map(len, line.words.split(" "))) * 2 < line.width:
            widest = line.width
    return widest


def _blocks(pairs: list[Pair]) -> Iterator[list[Pair]]:
    """Breaks of lines that stand together."""
    block: list[Pair] = []
    for pair in pairs:
        if block and pair[0] != block[-1][0] + 1:
            yield block
            block = []
        block.append(pair)
    if block:
        yield block


def _wrapped(pairs: list[Pair], full: set[int], inside: set[int], least: int) -> bool:
    """Do the breaks of a text say that its lines were broken at a width?"""
    breaks, both = len(pairs), len(full & inside)
    cut = sum(index in full and line.words[-1] not in _STOP for index, line, _ in pairs)
    if both < least:
        full_so = least < 2 and breaks == len(full) and cut * 3 >= breaks * 2
        return full_so and breaks > 0 and (breaks > 1 or _sentence_on(*pairs[0][1:]))
    return both == len(inside) or cut * 2 >= breaks or len(full) * 5 >= breaks * 4 or both * 4 >= breaks


def _sentence_on(line: Line, following: Line) -> bool:
    """Do the only two lines that stand together look like a sentence, and not like a headline and another?"""
    if following.words[-1] not in _STOP:
        return False
    if line.number > 0 or following.width < line.width * (_HALF if _uncased(following) else _LAST):
        return True
    return following.words.partition(" ")[0].lower() not in _LEADS and not _PROSE.isdisjoint(line.words)


def _needed(line: Line, following: Line) -> int:
    """How wide the line would be with the first word of the next one."""
    return line.width + 1 + len(following.words.split(" ", 1)[0])


def _inside(line: Line, following: Line) -> bool:
    """Does a line that is not short end inside a sentence? Without capitals a headline ends like that too."""
    if line.number == 0 and _uncased(following):
        led = read_dateline_at(line.words, fold(line.words), 0, len(line.words)) is not None
        return led or _opened(line.words)
    return line.width >= _SHORT and _goes_on(line, following)


def _goes_on(line: Line, following: Line) -> bool:
    """Does the next line go on with a sentence of this one?"""
    if following.words[0] in _CLOSES and not following.words[1:2].isalnum():
        return True
    if line.words[-1] in _STOP:
        return _last(line.words) in _TITLES
    first = following.words[0]
    small = first.islower() or _uncased(following)
    return small or line.words[-1] == "," or _leads(line.words) or _opened(line.words)


def _opened(words: str) -> bool:
    """Does a quotation go on behind the line?"""
    return words.rfind("“") > words.rfind("”") or words.rfind("«") > words.rfind("»")


def _uncased(line: Line) -> bool:
    return "\u0600" <= line.words.removeprefix("((")[:1] <= "\u06ff"


def _leads(words: str) -> bool:
    """Does a line end with a word that something must follow, or inside a word?"""
    return _last(words) in _LEADS or bool(_HYPHEN.search(words))


def _last(words: str) -> str:
    return words[words.rfind(" ") + 1 :].lower()


def _labelled(words: str) -> bool:
    """Does a line begin with "Theme:" or "Where:"?"""
    label, colon, _ = fold(words[:_LONGEST_LABEL]).partition(":")
    return bool(colon) and label.rstrip() in _LABELS


def _salutes(words: str) -> bool:
    """Does a line begin with a title, or with who is addressed: السيد X، رئيس الوفد; Señora Y, directora?"""
    head = words.partition(" ")[0].rstrip(".,")
    return not head[:1].islower() and fold(head) in _ADDRESSED


def _begins(words: str) -> bool:
    """Does a line begin with a dateline, a date of its own, a credit or the boilerplate?"""
    folded = fold(words)
    if stamp_end(folded, 0, len(words)) or CREDIT.match(folded) or ENDING.match(folded):
        return True
    parts = read_dateline_at(words, folded, 0, len(words))
    return parts is not None and is_certain(words, folded, parts)
