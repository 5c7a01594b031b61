"""The same release in another dress: what changes when only marks, blanks or line breaks do.

usage: python -m bench.extraction.dress [EXAMPLES [DRESS...]]   EXAMPLES: changes of each fact that are shown
Texts: the samples of the tests and, where they are at hand, the shared releases. Compared are words and
figures, marks and blanks aside. A number is how many of the texts say something else in that dress.
"""

import json
import re
import sys
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

from bench.extraction.dresses import DRESSES
from bench.extraction.score_table import SHARED
from parsers.records import Release
from parsers.release import parse_release

TESTS = Path(__file__).parents[2] / "tests" / "parsers"
FACTS = ("published", "distributor", "dateline", "session", "venue", "dates", "theme", "member_countries")


def texts() -> list[str]:
    """Samples and shared releases."""
    found = []
    for path in sorted(TESTS.glob("*.toml")):
        samples = tomllib.loads(path.read_text(encoding="utf-8")).get("sample", [])
        found += [sample["text"] for sample in samples]
    shared = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(SHARED.glob("dev*/*.json")))
    return found + [document["text"] for document in shared]


def plain(value: object) -> str:
    """Letters and figures only."""
    text = unicodedata.normalize("NFKC", str(value)).replace("'", "’")
    return " ".join(re.findall(r"\w+", text))


def said(release: Release) -> dict[str, Any]:
    """What a release says, without where it says it."""
    names = {speaker.id: plain(speaker.name) for speaker in release.speakers}
    told: dict[str, Any] = {
        "quotes": [(plain(quote.text), names.get(quote.speaker or "")) for quote in release.quotes],
        "speakers": [(plain(speaker.name), plain(speaker.role)) for speaker in release.speakers],
        "attendance": [(fact.value.count, fact.value.countries) for fact in release.attendance],
        "relevance": release.relevance.general_assembly,
        "language": release.document.language,
    }
    for name in FACTS:
        fact = getattr(release, name)
        told[name] = fact and plain(fact.value)
    return told


def main() -> None:
    """A line a dress; examples of what changed when asked for."""
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    bare = [(text, said(parse_release(text))) for text in texts()]
    print("| dress | texts | say something else |\n|---|---|---|")
    for name in sys.argv[2:] or DRESSES:
        dress = DRESSES[name]
        changed: Counter[str] = Counter()
        shown: list[str] = []
        dressed = [(dress(text), told) for text, told in bare if dress(text) != text]
        for text, told in dressed:
            now = said(parse_release(text))
            for key in [key for key in told if told[key] != now[key]]:
                changed[key] += 1
                if changed[key] <= examples:
                    shown.append(f"    {key}: {str(told[key])[:200]}\n      -> {str(now[key])[:200]}")
        words = ", ".join(f"{key} {count}" for key, count in changed.most_common()) or "none"
        print("\n".join([f"| {name} | {len(dressed)} | {words} |", *shown]))


if __name__ == "__main__":
    main()
