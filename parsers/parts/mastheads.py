"""The lines above a headline that are the page's: who prints it, which section, what kind of text.

A line is taken for one only where a headline follows it.
"""

import re
from collections.abc import Callable

from parsers.languages import every, one_of
from parsers.parts.furniture import is_byline, of_buttons
from parsers.parts.headings import ends_sentence
from parsers.parts.senders import PAPERS
from parsers.places import place_at
from parsers.records import Span

_KIND = re.compile(
    rf"\W{{0,4}}(?:{one_of(lambda one: one.page.kinds)})"
    r"(?:\W{1,3}\w{0,4}[.°º]{0,2}\s?[\w/.-]{0,12})?\W{0,4}"
)
_NUMBERED = re.compile(r"[a-z]{1,5}[ /-]?\d[\d/.-]*")  # CP 18/99
_PATH = re.compile(r" [>»›|] ?|\w / \w")
_MASTS = frozenset(every(lambda one: one.page.masts)) | PAPERS
_DESK = re.compile(r"\s[-–—ـ.|/]\s|\s?[:|]\s")
_DESK_WORDS = frozenset((*every(lambda one: one.page.agencies), *every(lambda one: one.page.sections)))
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_RUBRIC, _MAST, _STEP = 2, 7, 4  # words of a rubric, of a masthead, of a part of a path
_SIGNED = 5  # words of a byline that stands above
_PATH_LONGEST = 90  # characters
_DESKS = 3  # parts of a line that says whence a text is, and words of each
_SMALL = 3  # letters of a small word: de la, of
_PROSE, _LONGEST = 60, 220  # characters of a line of the body, of a headline


def of_desk(low: str) -> bool:
    """As in "News", "Post – Oslo", "Oslo – agencies": who prints it, where, from whom; never a headline."""
    parts = [part.strip() for part in _DESK.split(low) if part.strip()]
    words = [len(part.split()) for part in parts]
    if not parts or len(parts) > _DESKS or max(words) > _DESKS:
        return False
    if len(parts) == 1:
        return words == [1] and parts[0].isalpha()
    if not _DESK_WORDS.isdisjoint(parts):
        return max(words) <= _RUBRIC
    named = place_at(parts[-1], 0)
    placed = named is not None and named.span[1] == len(parts[-1])
    return placed and (len(parts) == _DESKS or words[0] == 1)


def of_page(text: str, folded: str, start: int, end: int) -> bool:
    """May a line be the page's and no headline: a path, a kind of text, a rubric, a masthead?"""
    low = folded[start:end]
    if (">" in low or "»" in low or "›" in low or "|" in low or "/" in low) and _PATH.search(low):
        return ">" in low or "›" in low or _of_steps(low)
    words = low.split()
    if len(words) > _MAST:
        return False
    labelled = len(words) <= _RUBRIC or _KIND.fullmatch(low) or _NUMBERED.fullmatch(low)
    return bool(labelled) or _printed(text[start:end], words)


def _of_steps(low: str) -> bool:
    """Is a line a path, the title at its end perhaps: Events / 2031 / The assembly of all the harbours?"""
    if len(low) > _PATH_LONGEST:
        return False
    steps = [len(step.split()) < _STEP for step in re.split(r"[»|/]", low)]
    return all(steps) or ("|" not in low and len(steps) > _RUBRIC and all(steps[:-1]))


def _signed(text: str, folded: str, start: int, end: int) -> bool:
    """Does a line say who wrote it, and no more: By Our Correspondent, Par Awa Roe?"""
    names = text[start:end].split()[1:]
    if not 0 < len(names) < _SIGNED or not is_byline(folded, start, end):
        return False
    return not any(name[0].islower() and len(name) > _SMALL for name in names)


def _written_for(text: str, folded: str, start: int, end: int) -> bool:
    """By Ana Roe, Coast Press Writer: does it say for whom, too, right above the dateline?"""
    name = text[start:end].split()[1:2]
    return bool(name) and name[0][0].isupper() and is_byline(folded, start, end)


def _printed(line: str, words: list[str]) -> bool:
    """Does a line name who prints or sends: all its words as names are, the first or last of them telling?"""
    plain = [word.strip(".,;:()") for word in words]
    if _MASTS.isdisjoint((plain[0], plain[-1])):
        return False
    return not any(word[0].islower() and len(word) > _SMALL for word in _WORD.findall(line))


def above_headline(
    text: str, folded: str, lines: list[Span], opens: Callable[[int, int], bool]
) -> list[Span]:
    """Of the first lines those above the headline that are the page's; `opens`: as a stamp or dateline?"""
    found: list[Span] = []
    for number, (start, end) in enumerate(lines):
        dated = end - start < _PROSE and any(map(str.isdigit, text[start:end])) and opens(start, end)
        if dated:
            continue
        below = lines[number + 1 :]
        pages = of_page(text, folded, start, end) or _signed(text, folded, start, end)
        titled = pages and _titled(text, folded, below, opens)
        if not (titled or (below and _written_for(text, folded, start, end) and opens(*below[0]))):
            break
        found.append((start, end))
    return found


def _titled(text: str, folded: str, lines: list[Span], opens: Callable[[int, int], bool]) -> bool:
    """Is one of the lines a headline, before any prose?"""
    for start, end in lines:
        prose = end - start >= _PROSE and ends_sentence(text, end)
        if prose or end - start > _LONGEST:
            return False
        page = of_page(text, folded, start, end) or is_byline(folded, start, end)
        if not (page or of_buttons(folded, start, end) or ends_sentence(text, end) or opens(start, end)):
            return len(folded[start:end].split()) > _RUBRIC
    return False
