"""Who says what in general newswire articles: direct quotes and speakers against gold, beside two peers.

usage: python -m bench.extraction.newswire FOLDER [--reader plenary|textacy|sayswho]... [--errors N]

FOLDER holds one JSON file an article (its texts are not the project's; bench.extraction.newswire_gold makes
the files from a public set):

  {"id": "a1", "text": "...", "quotes": [{"text": "“We came,”", "speaker": "Ana Beltrán", "direct": true}]}

`text` of a quote as it stands, marks and all. `speaker` is who it is, a pronoun resolved to the person, as
fully as the article names them; the noun phrase for a speaker without a name ("a spokesman for the camp");
null when the article does not tell. `direct`: whether all of it stands between marks. Quotations that are not
direct are listed so that a partial quote inside of one is neither right nor wrong; nor is another fragment
that no gold matches and that begins in lower case.

A quote is found when its words match with token F1 >= 0.9; one that is split by its attribution may be given
as one or in two or three pieces, on either side. Its speaker is right when the name given contains the last
name of the gold speaker or, for a speaker without a name, the head word of the noun phrase.
"""

import argparse
import json
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.extraction.peers import PEERS, Reader

MARKS = "\"“”„‟'‘’‚‛«»‹›`´"
ENOUGH, PIECES = 0.9, 3
_AFTER_HEAD = re.compile(r",| (?:of|for|who|that|in|at|from|with|on|to|near|and)\b")
_NO_NAME = re.compile(
    r"(?:the|an?|some|one|his|her|their|its|my|our|another|many|most|several|two|three)\b", re.IGNORECASE
)
_APPOSED = re.compile(r"[^,]*\b[a-z]+, ((?:[A-Z][\w.'’-]*[ ,]*){2,})")  # her campaign manager, Ana Beltrán
_SUFFIX = re.compile(r",? (?:jr|sr|ii|iii|iv|phd|qc|mp|md)\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """Words and who said them."""

    text: str
    speaker: str | None


@dataclass(slots=True)
class Score:
    """Quotes of gold, of a reader; found, and found with the right speaker, on either side."""

    gold: int = 0
    given: int = 0
    gold_found: int = 0
    given_found: int = 0
    gold_right: int = 0
    given_right: int = 0
    errors: list[str] = field(default_factory=list)

    def text(self) -> tuple[float, float, float]:
        return _prf(self.given_found, self.given, self.gold_found, self.gold)

    def spoken(self) -> tuple[float, float, float]:
        return _prf(self.given_right, self.given, self.gold_right, self.gold)


def _prf(hit: int, given: int, found: int, gold: int) -> tuple[float, float, float]:
    precision, recall = hit / max(1, given), found / max(1, gold)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def fold(text: str) -> str:
    """Lower case, without accents, one kind of apostrophe."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", fold(text)))


def token_f1(one: Counter[str], other: Counter[str]) -> float:
    size = one.total() + other.total()
    return 2 * (one & other).total() / size if size else 1.0


def right(given: str | None, gold: str | None) -> bool:
    """Whether the speaker is the gold one, by last name or head word."""
    if not gold or not given:
        return not gold and not given
    return _key(gold) in re.findall(r"[\w'-]+", fold(given))


def _key(gold: str) -> str:
    """The last name of a name, also in apposition; the head word of a noun phrase."""
    phrase = _SUFFIX.sub("", gold.split("(")[0].strip(" .,"))
    apposed = _APPOSED.match(phrase)
    phrase = apposed[1] if apposed else phrase
    if _NO_NAME.match(phrase) or not any(char.isupper() for char in phrase):
        phrase = _AFTER_HEAD.split(phrase.replace("’", "'").replace("'s ", "' "), maxsplit=1)[0]
    elif phrase.split(" of ")[0].count(" "):
        phrase = phrase.split(" of ")[0]  # Ana Beltrán of Vigo, but not the University of Vigo
    found = re.findall(r"[\w'-]+", fold(phrase.split(",")[0]))
    return found[-1].removesuffix("'s") if found else ""


def pairs(gold: Sequence[Said], given: Sequence[Said]) -> Iterator[tuple[range, range]]:
    """Runs of gold and of given quotes with the same words, best first, each quote once."""
    ours, theirs = [words(said.text) for said in gold], [words(said.text) for said in given]
    chances = []
    for a in range(1, PIECES + 1):
        for b in range(1, PIECES + 1 if a == 1 else 2):
            for i in range(len(gold) - a + 1):
                left = sum(ours[i : i + a], Counter[str]())
                for j in range(len(given) - b + 1):
                    likeness = token_f1(left, sum(theirs[j : j + b], Counter[str]()))
                    if likeness >= ENOUGH:
                        chances.append((likeness, -a - b, -abs(i - j), range(i, i + a), range(j, j + b)))
    taken: set[int] = set()
    used: set[int] = set()
    for *_, left_run, right_run in sorted(chances, key=lambda chance: chance[:3], reverse=True):
        if taken.isdisjoint(left_run) and used.isdisjoint(right_run):
            taken.update(left_run)
            used.update(right_run)
            yield left_run, right_run


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _partial(text: str) -> bool:
    return text.lstrip(MARKS + " ")[:1].islower()


def aside(gold: list[Said], given: list[Said], over: set[int]) -> set[int]:
    """Of what no gold matches, that which is neither right nor wrong: parts of any gold, fragments."""
    around = " | ".join(_flat(said.text) for said in gold)
    return {i for i in over if _partial(given[i].text) or _flat(given[i].text) in around}


def judge(name: str, quotes: list[dict[str, str | bool | None]], given: list[Said], score: Score) -> None:
    """Add one article to the score."""
    all_gold = [Said(str(q["text"]), str(q["speaker"]) if q["speaker"] else None) for q in quotes]
    gold = [said for said, q in zip(all_gold, quotes, strict=True) if q["direct"]]
    left, over = set(range(len(gold))), set(range(len(given)))
    for ours, theirs in pairs(gold, given):
        left -= set(ours)
        over -= set(theirs)
        score.gold_found += len(ours)
        score.given_found += len(theirs)
        good = right(given[theirs[0]].speaker, gold[ours[0]].speaker)
        score.gold_right += len(ours) * good
        score.given_right += len(theirs) * good
        if not good:
            said = gold[ours[0]]
            score.errors.append(
                f"{name} speaker {given[theirs[0]].speaker} for {said.speaker}: {said.text[:80]}"
            )
    free = aside(all_gold, given, over)
    score.gold += len(gold)
    score.given += len(given) - len(free)
    score.errors += [f"{name} missed: {gold[i].text[:90]}" for i in sorted(left)]
    score.errors += [f"{name} too much: {given[i].text[:90]}" for i in sorted(over - free)]


def measure(folder: Path, read: Reader) -> tuple[Score, float]:
    """The score over a folder and the CPU seconds it took."""
    score, seconds = Score(), 0.0
    for path in sorted(folder.glob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        start = time.process_time()
        found = read(article["text"])
        seconds += time.process_time() - start
        judge(article["id"], article["quotes"], [Said(*said) for said in found], score)
    return score, seconds


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--reader", action="append", choices=[name for name in PEERS if name != "tokens"])
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    print("| reader | quotes found P | R | F1 | with the right speaker P | R | F1 | CPU s |")
    print("|---|---|---|---|---|---|---|---|")
    for name in options.reader or ["plenary"]:
        score, seconds = measure(options.folder, PEERS[name]())
        figures = " | ".join(f"{figure:.3f}" for figure in (*score.text(), *score.spoken()))
        print(f"| {name} | {figures} | {seconds:.2f} |")
        print("\n".join(f"  {line}" for line in score.errors[: options.errors]))


if __name__ == "__main__":
    main()
