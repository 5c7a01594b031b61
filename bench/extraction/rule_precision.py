"""How often each rule is right, on the shared development releases and on the samples of the tests.

usage: python -m bench.extraction.rule_precision      prints the table of parsers/confidence.py
"""

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.extraction.score_table import SHARED, _load
from parsers.records import Fact, Release
from parsers.release import parse_release

SAMPLES = Path(__file__).parents[2] / "tests" / "parsers" / "samples.toml"
NAMES = {
    "session": "session_number",
    "published": "published_date",
    "theme": "theme",
    "member_countries": "member_countries",
    "distributor": "distributor",
}


def shared_golds() -> Iterator[tuple[str, dict[str, Any]]]:
    """Texts and gold facts of the shared releases that are about a session."""
    for path in sorted(SHARED.glob("dev*/*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["is_ga"]:
            yield document["text"], document["gold"]


def sample_golds() -> Iterator[tuple[str, dict[str, Any]]]:
    """Texts of the tests, with what they expect under the names of the shared gold."""
    for sample in tomllib.loads(SAMPLES.read_text(encoding="utf-8"))["sample"]:
        told = {name: None if v == "none" else v for name, v in sample.get("expect", {}).items()}
        gold = {
            "session_number": "session", "published_date": "published", "theme": "theme",
            "member_countries": "members", "distributor": "distributor", "start_date": "start",
            "end_date": "end", "source_org": "issuer",
        }  # fmt: skip
        found = {theirs: told[ours] for theirs, ours in gold.items() if ours in told}
        if "place" in told:
            found["dateline"] = {"place": told["place"]}
        if "attendance" in told:
            found["attendance"] = [
                {"count": None if count == "none" else count, "from_countries": countries}
                for count, _, countries in told["attendance"]
            ]
        yield sample["text"], found


def judged(release: Release, gold: dict[str, Any], scorer: Any) -> Iterator[tuple[Fact[Any], bool]]:
    """Each fact that the gold speaks of, and whether it is right."""
    for ours, theirs in NAMES.items():
        fact = getattr(release, ours)
        if fact and theirs in gold:
            yield fact, gold[theirs] is not None and bool(scorer.VALUE[theirs](fact.value, gold[theirs]))
    if release.dates and "start_date" in gold:
        days, told = release.dates.value, (gold["start_date"], gold.get("end_date"))
        yield release.dates, all(map(scorer.same_date, (days.start, days.end), told))
    if release.venue and "country" in gold:
        value = release.venue.value
        pairs = ((value.city, gold["city"]), (value.country_name, gold["country"]))
        yield release.venue, all(scorer.same_place(a or "", b or "") or not (a or b) for a, b in pairs)
    if release.dateline and gold.get("dateline"):
        yield release.dateline, scorer.same_str(release.dateline.value.place, gold["dateline"]["place"])
    if release.issuer and gold.get("source_org"):
        yield release.issuer, scorer.same_str(release.issuer.value, gold["source_org"])
    if "attendance" in gold:
        figures = {(a["count"], a["from_countries"]) for a in gold["attendance"]}
        for fact in release.attendance:
            yield fact, (fact.value.count, fact.value.countries) in figures


def measure() -> dict[str, tuple[int, int]]:
    """Rule -> times right, times seen."""
    scorer = _load(SHARED / "score.py")
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for text, gold in (*shared_golds(), *sample_golds()):
        for fact, right in judged(parse_release(text), gold, scorer):
            found[fact.rule][0] += right
            found[fact.rule][1] += 1
    return {rule: (right, seen) for rule, (right, seen) in sorted(found.items())}


if __name__ == "__main__":
    for rule, (right, seen) in measure().items():
        print(f'    "{rule}": ({right}, {seen}),')
