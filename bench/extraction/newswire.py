"""Who says what in general newswire articles: direct quotes and speakers against gold, beside two peers.

usage: python -m bench.extraction.newswire FOLDER [--reader plenary|textacy|sayswho]... [--errors N]
       [--hand OTHER]

FOLDER holds, itself or in folders, one JSON file an article (its texts are not the project's;
bench.extraction.newswire_gold makes the files from a public set):

  {"id": "a1", "text": "...", "quotes": [{"text": "“We came,”", "speaker": "Ana Beltrán", "direct": true}]}

`text` of a quote as it stands, marks and all. `speaker` is who it is, a pronoun resolved to the person, as
fully as the article names them; the noun phrase for a speaker without a name ("a spokesman for the camp");
null when the article does not tell. With "unresolved": true the set only has the words at the quote ("he",
"the senator"): its text counts, its speaker does not. `direct`: whether all of it stands between marks.
Quotations that are not direct are listed so that a partial quote inside of one is neither right nor wrong;
nor is another fragment that no gold matches and that begins in lower case.

A quote is found when its words match with token F1 >= 0.9; one that is split by its attribution may be given
as one or in pieces, on either side: up to three neighbours of gold are compared with up to three that are
given, if each of them stands in the other side's words; fragments that are given in between are passed over.
A quote that repeats another one (headline, caption, pull quote) counts once: it may be given or not, and it
takes what is given only where the one that it repeats has no use for it. A speaker is right when the name
given contains the last name of the gold speaker or, for a speaker without a name, the head word of the noun
phrase.

`--hand OTHER` measures another folder's annotation of the same articles as if a reader had given it.
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
from parsers.languages.en import SPEECH

MARKS = "\"“”„‟'‘’‚‛«»‹›`´"
ENOUGH, PIECES = 0.9, 3
REPEATED = 4  # words that make a repetition
_AFTER_HEAD = re.compile(r",| (?:of|for|who|that|in|at|from|with|on|to|near|and)\b")
_NO_NAME = re.compile(
    r"(?:the|an?|some|one|his|her|their|its|my|our|another|many|most|several|two|three)\b", re.IGNORECASE
)
_APPOSED = re.compile(r"[^,]*\b[a-z]+, ((?:[A-Z][\w.'’-]*[ ,]*)+)")  # her campaign manager, Ana Beltrán
_CLAUSE = re.compile(r" (?:who|which)\b")
_TWO = re.compile(r"(?<=[A-Za-z]) and (?=[A-Z][\w.'’-]+ [A-Z][\w.'’-]+$)")  # Ana Beltrán and Bo Lind
_PLACE = 2  # words of a place that a name is of; more are an office's body and the name
_SUFFIX = re.compile(r",? (?:jr|sr|ii|iii|iv|phd|qc|mp|md)\.?$", re.IGNORECASE)

Run = tuple[int, ...]  # places of quotes


@dataclass(frozen=True, slots=True)
class Said:
    """Words and who said them."""

    text: str
    speaker: str | None


@dataclass(slots=True)
class Score:
    """Quotes of gold, of a reader; found, and found with the right speaker, on either side.

    `gold_known` and `given_known` leave out those of which gold does not say who speaks.
    """

    gold: int = 0
    given: int = 0
    gold_known: int = 0
    given_known: int = 0
    gold_found: int = 0
    given_found: int = 0
    gold_right: int = 0
    given_right: int = 0
    errors: list[str] = field(default_factory=list)

    def text(self) -> tuple[float, float, float]:
        return _prf(self.given_found, self.given, self.gold_found, self.gold)

    def spoken(self) -> tuple[float, float, float]:
        return _prf(self.given_right, self.given_known, self.gold_right, self.gold_known)


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
    """Whether the speaker is the gold one, or one of its two, by last name or head word."""
    if not gold or not given:
        return not gold and not given
    found = re.findall(r"[\w'-]+", fold(given))
    return any(_key(one) in found for one in _TWO.split(gold.strip(" .,")))


def _key(gold: str) -> str:
    """The last name of a name, also in apposition or behind an office; the head word of a noun phrase."""
    phrase = _SUFFIX.sub("", _CLAUSE.split(gold.split("(")[0])[0].strip(" .,"))
    apposed = _APPOSED.match(phrase)
    phrase = apposed[1] if apposed else phrase
    first, *rest = phrase.split(" of ", 1)
    office = (
        bool(rest) and len(rest[0].split(",")[0].split()) > _PLACE and fold(first.split()[-1]) in SPEECH.roles
    )
    if _NO_NAME.match(phrase) or not any(char.isupper() for char in phrase):
        phrase = _AFTER_HEAD.split(phrase.replace("’", "'").replace("'s ", "' "), maxsplit=1)[0]
    elif first.count(" ") and not office:
        phrase = (
            first  # Ana Beltrán of Vigo, but not the University of Vigo nor Secretary of State Ana Beltrán
        )
    found = re.findall(r"[\w'-]+", fold(phrase.split(",")[0]))
    return found[-1].removesuffix("'s") if found else ""


def pairs(gold: Sequence[Said], given: Sequence[Said]) -> Iterator[tuple[Run, Run]]:
    """Runs of gold and of given quotes with the same words, best first, each quote once.

    A gold quote that repeats a part of another one waits until the others have theirs.
    """
    ours, theirs = [words(said.text) for said in gold], [words(said.text) for said in given]
    whole = [i for i, said in enumerate(given) if not _partial(said.text)]
    runs = dict.fromkeys(_runs(range(len(given))) + _runs(whole))
    sums = [(there, sum((theirs[i] for i in there), Counter[str]())) for there in runs]
    sizes = [(there, all_words, all_words.total()) for there, all_words in sums]
    chances = []
    for left in _runs(range(len(gold))):
        together = sum((ours[i] for i in left), Counter[str]())
        size = together.total()
        for there, all_words, other in sizes:
            if 2 * min(size, other) < ENOUGH * (size + other):
                continue
            likeness = token_f1(together, all_words)
            pieces = [(ours[i], all_words) for i in left if len(left) > 1]
            pieces += [(theirs[i], together) for i in there if len(there) > 1]
            if likeness >= ENOUGH and all(_within(*piece) for piece in pieces):
                chances.append((likeness, -len(left) - len(there), -abs(left[0] - there[0]), left, there))
    taken: set[int] = set()
    used: set[int] = set()
    again = _again(gold)
    for *_, left, there in sorted(
        chances, key=lambda chance: (again.isdisjoint(chance[3]), *chance[:3]), reverse=True
    ):
        if taken.isdisjoint(left) and used.isdisjoint(there):
            taken.update(left)
            used.update(there)
            yield left, there


def _runs(one: Sequence[int]) -> list[Run]:
    return [tuple(one[i : i + n]) for n in range(1, PIECES + 1) for i in range(len(one) - n + 1)]


def _within(piece: Counter[str], other: Counter[str]) -> bool:
    """Does a piece stand in the other side's words?"""
    return (piece & other).total() >= ENOUGH * piece.total()


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _again(gold: Sequence[Said]) -> set[int]:
    """Pull quotes: gold quotes of some words that stand in a longer one."""
    texts = [_flat(said.text) for said in gold]
    return {
        i
        for i, text in enumerate(texts)
        if text.count(" ") >= REPEATED - 1 and any(text in one for one in texts if len(one) > len(text))
    }


def _partial(text: str) -> bool:
    return text.lstrip(MARKS + " ")[:1].islower()


def aside(gold: list[Said], given: list[Said], over: set[int]) -> set[int]:
    """Of what no direct gold matches, what is neither right nor wrong: any other gold, parts, fragments."""
    around = " | ".join(_flat(said.text) for said in gold)
    others = {i for _, theirs in pairs(gold, given) for i in theirs}
    return {i for i in over if i in others or _partial(given[i].text) or _flat(given[i].text) in around}


def repeated(gold: list[Said], found: set[int], left: set[int]) -> set[int]:
    """Of the gold quotes that were not found, the sentences that stand in one that was."""
    said = " | ".join(_flat(gold[i].text) for i in found)
    texts = {i: _flat(gold[i].text) for i in left}
    return {i for i, text in texts.items() if text.count(" ") >= REPEATED - 1 and text in said}


def judge(name: str, quotes: list[dict[str, str | bool | None]], given: list[Said], score: Score) -> None:
    """Add one article to the score."""
    all_gold = [Said(str(q["text"]), str(q["speaker"]) if q["speaker"] else None) for q in quotes]
    direct = [q for q in quotes if q["direct"]]
    gold = [said for said, q in zip(all_gold, quotes, strict=True) if q["direct"]]
    left, over = set(range(len(gold))), set(range(len(given)))
    unknown = {i for i, q in enumerate(direct) if q.get("unresolved")}
    free_speaker = 0
    for ours, theirs in pairs(gold, given):
        left -= set(ours)
        over -= set(theirs)
        score.gold_found += len(ours)
        score.given_found += len(theirs)
        known = [i for i in ours if i not in unknown]
        if not known:
            free_speaker += len(theirs)
            continue
        good = right(given[theirs[0]].speaker, gold[known[0]].speaker)
        score.gold_right += len(known) * good
        score.given_right += len(theirs) * good
        if not good:
            said = gold[known[0]]
            score.errors.append(
                f"{name} speaker {given[theirs[0]].speaker} for {said.speaker}: {said.text[:80]}"
            )
    free = aside(all_gold, given, over)
    once = repeated(gold, set(range(len(gold))) - left, left)
    left -= once
    score.gold += len(gold) - len(once)
    score.gold_known += len(gold) - len(unknown | once)
    score.given += len(given) - len(free)
    score.given_known += len(given) - len(free) - free_speaker
    score.errors += [f"{name} missed: {gold[i].text[:90]}" for i in sorted(left)]
    score.errors += [f"{name} too much: {given[i].text[:90]}" for i in sorted(over - free)]


def measure(folder: Path, read: Reader) -> tuple[Score, float]:
    """The score over a folder and the CPU seconds it took."""
    score, seconds = Score(), 0.0
    for path in sorted(folder.rglob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        start = time.process_time()
        found = read(article["text"])
        seconds += time.process_time() - start
        judge(article["id"], article["quotes"], [Said(*said) for said in found], score)
    return score, seconds


def compare(folder: Path, other: Path) -> Score:
    """The score of the direct quotes that another folder has of the same articles."""
    score = Score()
    for path in sorted(folder.rglob("*.json")):
        same = next(other.rglob(path.name))
        one, hand = (json.loads(place.read_text(encoding="utf-8")) for place in (path, same))
        judge(
            one["id"],
            one["quotes"],
            [Said(q["text"], q["speaker"]) for q in hand["quotes"] if q["direct"]],
            score,
        )
    return score


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--hand", type=Path)
    parser.add_argument("--reader", action="append", choices=[name for name in PEERS if name != "tokens"])
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    print("| reader | quotes found P | R | F1 | with the right speaker P | R | F1 | CPU s |")
    print("|---|---|---|---|---|---|---|---|")
    for name in options.reader or ([] if options.hand else ["plenary"]):
        _print(name, *measure(options.folder, PEERS[name]()), options.errors)
    if options.hand:
        _print(f"{options.hand}", compare(options.folder, options.hand), 0.0, options.errors)


def _print(name: str, score: Score, seconds: float, errors: int) -> None:
    figures = " | ".join(f"{figure:.3f}" for figure in (*score.text(), *score.spoken()))
    print(f"| {name} | {figures} | {seconds:.2f} |")
    print("\n".join(f"  {line}" for line in score.errors[:errors]))


if __name__ == "__main__":
    main()
