"""Why quotations of newswire count as missed or too much: errors of text by what can be seen of them.

usage: python -m bench.extraction.newswire_causes FOLDER...      FOLDERs as in bench.extraction.newswire

Too much: "said beside it" stands with a verb of speech of its own, or goes on behind such a quotation on the
same line, and gold does not have it; "in other pieces" is gold's words cut elsewhere; "in a bad article" has
four others of its kind there. Missed: "in other pieces"; "in the headline" (the first line); "a fragment"
begins in lower case or has fewer than five words.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.extraction.newswire import MARKS, Said, aside, pairs, repeated, token_f1, words
from parsers.languages.en import SPEECH
from parsers.records import Quote
from parsers.release import parse_release

_LIKE = 0.3  # token F1 of the same words in other pieces
_BAD = 5  # quotations too much that make an article bad
_SHORT = 5  # words


def _like(one: str, others: list[Said]) -> bool:
    return any(token_f1(words(one), words(other.text)) > _LIKE for other in others)


def _spoken(text: str, quotes: tuple[Quote, ...], i: int) -> bool:
    """Does a verb of speech stand beside a quotation, or before it on its line with one?"""
    one = quotes[i]
    if one.cue:
        return one.kind == "direct" and one.cue.text.lower() in SPEECH.said
    before = quotes[i - 1] if i else None
    return bool(before and before.cue and "\n" not in text[before.spans[-1][1] : one.spans[0][0]])


def causes(article: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each error of one article as (too much or missed, cause)."""
    text, record = article["text"], parse_release(article["text"])
    given = [Said(quote.text, None) for quote in record.quotes]
    everything = [Said(quote["text"], None) for quote in article["quotes"]]
    gold = [said for said, quote in zip(everything, article["quotes"], strict=True) if quote["direct"]]
    left, over = set(range(len(gold))), set(range(len(given)))
    for ours, theirs in pairs(gold, given):
        left -= set(ours)
        over -= set(theirs)
    over -= aside(everything, given, over)
    left -= repeated(gold, set(range(len(gold))) - left, left)
    for i in sorted(over):
        if _like(given[i].text, everything):
            yield "too much", "in other pieces"
        elif _spoken(text, record.quotes, i):
            yield "too much", "said beside it"
        else:
            yield "too much", "in a bad article" if len(over) >= _BAD else "other"
    for i in sorted(left):
        said = gold[i].text.strip(MARKS + " ,.")
        if 0 <= text.find(said[:30]) < text.find("\n"):
            yield "missed", "in the headline"
        elif _like(said, given):
            yield "missed", "in other pieces"
        else:
            yield "missed", "a fragment" if said[:1].islower() or len(said.split()) < _SHORT else "other"


def main() -> None:
    found: Counter[tuple[str, str]] = Counter()
    for folder in sys.argv[1:]:
        for path in sorted(Path(folder).glob("*.json")):
            found.update(causes(json.loads(path.read_text(encoding="utf-8"))))
    for (error, cause), count in sorted(found.items()):
        print(f"{error:9} {cause:17} {count:4}")


if __name__ == "__main__":
    main()
