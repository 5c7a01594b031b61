"""Public sets of annotated articles to the gold files that bench.extraction.newswire reads.

usage: python -m bench.extraction.newswire_gold ggt|polnear|polnear-again CLONE OUT

ggt      98 English articles of Canadian outlets with quotations and resolved speakers (Asr et al. 2021, the
         Gender Gap Tracker): a clone of github.com/Sydney-Informatics-Hub/ATAP-GenderGapTracker.
polnear  English political news with attributions (Newell et al. 2018): a clone of
         github.com/networkdynamics/PolNeAR. Speakers are the words at the quote, which the set resolves to
         nobody: of quotes without a name there only the text counts.

polnear-again
         the 125 articles of PolNeAR's batches 10 and 11 with quotations that four hands annotated anew, each
         a quarter, by reading alone, without the set's notes or any reader's output: to OUT/again/a ...
         OUT/again/d; 28 of them by a fifth hand, too: to OUT/second. polnear_again.tsv has places
         (characters), kinds and speakers, no text. "whole" are somebody's words as an utterance of their
         own; "partial" are woven into the writer's sentence and count as not direct; "aside" (titles,
         nicknames, scare words) are nobody's.

The texts belong to their outlets: keep OUT outside of the project. Only what may be looked at is written: of
GGT, which has no parts of its own, articles whose MD5 of the id is odd, to OUT/dev; of PolNeAR its dev part
to OUT/dev and its train part to OUT/batch-0 ... batch-11 by the MD5 of the id, so that one batch after the
other can be measured before it is looked at.
"""

import csv
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from hashlib import md5
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from bench.extraction.newswire import ENOUGH, words

Quote = dict[str, str | bool | None]
Article = tuple[str, str, str, list[Quote]]  # part, id, text, quotes
_BATCHES = 12
_AGAIN = Path(__file__).with_name("polnear_again.tsv")
_SAID = ("whole", "partial")
_NOTE, _EVENT = re.compile(r"T\d+\t"), re.compile(r"E\d+\t")
_CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DOUBLE = re.compile("[\"“”«»„]|''|``")
_SINGLE = re.compile("[‘’']")
_NAME = re.compile(r"(?!(?:The|An?|Some|One|His|Her|Their|It|He|She|They|We|I|Many|Most)\b)[A-Z]")


def rows(book: Path) -> Iterator[dict[str, str]]:
    """The rows of a workbook's first sheet, by the names in its first row."""
    with zipfile.ZipFile(book) as parts:
        shared = ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    strings = ["".join(t.text or "" for t in item.iter(f"{_CELLS}t")) for item in shared.iter(f"{_CELLS}si")]
    names: dict[str, str] = {}
    for row in sheet.iter(f"{_CELLS}row"):
        cells = {}
        for cell in row.iter(f"{_CELLS}c"):
            value = cell.findtext(f"{_CELLS}v")
            if value is not None:
                column = re.sub(r"\d", "", cell.get("r", ""))
                cells[column] = strings[int(value)] if cell.get("t") == "s" else value
        if names:
            yield {names[column]: value for column, value in cells.items() if column in names}
        names = names or cells


def ggt(clone: Path) -> Iterator[Article]:
    """Each article of the half that may be looked at."""
    with zipfile.ZipFile(next(clone.rglob("rawtext.zip"))) as parts:
        texts = {
            Path(name).stem: parts.read(name).decode() for name in parts.namelist() if name.endswith(".txt")
        }
    for row in rows(next(clone.rglob("AnnotationTable_byArticle*.xlsx"))):
        found = re.search(r"\w{24}", row.get("_id", ""))
        if not found or "quotations" not in row or _hash(found[0]) % 2 == 0:
            continue
        said = json.loads(re.sub(r",\s*\]$", "]", row["quotations"]), strict=False)
        yield "dev", found[0], texts.get(found[0], row["articleBodyText"]), [_ggt_quote(one) for one in said]


def _hash(name: str) -> int:
    return int(md5(name.encode(), usedforsecurity=False).hexdigest(), 16)


def _ggt_quote(said: dict[str, Any]) -> Quote:
    who = (said.get("reference") or said["speaker"]).strip()
    return {"text": said["quote"], "speaker": who or None, "direct": marked(said["quote"])}


def marked(text: str) -> bool:
    """Do the words stand between marks, but for so few that what stands there still matches them all?"""
    text = text.strip()
    kind = _DOUBLE if _DOUBLE.match(text) else _SINGLE
    if not kind.match(text):
        return False
    depth, at, outside = 0, 0, ""
    for mark in kind.finditer(text):
        before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        if kind is _SINGLE and before.isalnum() and after.isalnum():
            continue
        if depth == 0:
            outside += text[at : mark.start()]
        turned = depth == 0 or (after.isalnum() and not before.isalnum() and before not in ".?!,")
        opens = mark[0] in "“«„``" or (mark[0] not in "”»" and turned)
        depth = depth + 1 if opens else max(0, depth - 1)
        at = mark.end()
    outside += "" if depth else text[at:]  # without a last mark it goes on in the next paragraph
    size = words(text).total()
    inside = size - words(outside).total()
    return 2 * inside >= ENOUGH * (inside + size) > 0


def polnear(clone: Path) -> Iterator[Article]:
    """Each article of the dev part, and of the train part in batches."""
    for path in sorted((clone / "data").glob("*/text/*.txt")):
        part = path.parts[-3]
        notes = sorted(path.parents[1].glob(f"attributions/{path.stem}*.ann"))
        if notes and part in ("dev", "train"):
            text = path.read_text(encoding="utf-8")
            quotes = list(_polnear_quotes(text, notes[0].read_text(encoding="utf-8")))
            yield part if part == "dev" else f"batch-{_hash(path.stem) % _BATCHES}", path.stem, text, quotes


def _polnear_quotes(text: str, notes: str) -> Iterator[Quote]:
    """The contents and sources of brat's stand-off notes, in the order of the text."""
    places: dict[str, list[tuple[int, int]]] = {}
    for line in notes.splitlines():
        if _NOTE.match(line):
            key, where, *_ = line.split("\t")
            found = [span.split() for span in where.split(" ", 1)[1].split(";")]
            places[key] = sorted((int(begin), int(end)) for begin, end in found)
    events = [line.split("\t")[1] for line in notes.splitlines() if _EVENT.match(line)]
    parts = [dict(part.split(":", 1) for part in reversed(event.split())) for event in events]
    for part in sorted(parts, key=lambda part: places.get(part.get("Content", ""), [])):
        content, source = (
            " ".join(text[a:b] for a, b in places.get(part.get(role, ""), []))
            for role in ("Content", "Source")
        )
        if content:
            named = bool(source and _NAME.match(source))
            yield {
                "text": content,
                "speaker": source or None,
                "direct": bool(source) and marked(content),
                "unresolved": not named,
            }


def polnear_again(clone: Path, notes: Path = _AGAIN) -> Iterator[Article]:
    """Each article that was annotated anew."""
    with notes.open(encoding="utf-8", newline="") as lines:
        by_article = groupby(
            csv.DictReader(lines, delimiter="\t"), key=lambda row: (row["hand"], row["article"])
        )
        for (hand, name), marks in by_article:
            text = next((clone / "data").glob(f"*/text/{name}.txt")).read_text(encoding="utf-8")
            yield (
                "second" if hand == "second" else f"again/{hand}",
                name,
                text,
                [_again_quote(text, row) for row in marks if row["kind"] in _SAID],
            )


def _again_quote(text: str, row: dict[str, str]) -> Quote:
    piece = text[int(row["start"]) : int(row["end"])]
    return {"text": piece, "speaker": row["speaker"] or None, "direct": row["kind"] == "whole"}


SETS = {"ggt": ggt, "polnear": polnear, "polnear-again": polnear_again}


def main() -> None:
    name, clone, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    written: Counter[str] = Counter()
    for part, key, text, quotes in SETS[name](clone):
        (out / part).mkdir(parents=True, exist_ok=True)
        article = {"id": key, "text": text, "quotes": quotes}
        content = json.dumps(article, ensure_ascii=False, indent=1)
        (out / part / f"{key}.json").write_text(content, encoding="utf-8")
        written[part] += 1
    for part, count in sorted(written.items()):
        print(f"{count} articles in {out / part}")


if __name__ == "__main__":
    main()
