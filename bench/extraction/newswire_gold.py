"""Public sets of annotated articles to the gold files that bench.extraction.newswire reads.

usage: python -m bench.extraction.newswire_gold ggt|polnear CLONE OUT

ggt      98 English articles of Canadian outlets with quotations and resolved speakers (Asr et al. 2021, the
         Gender Gap Tracker): a clone of github.com/Sydney-Informatics-Hub/ATAP-GenderGapTracker.
polnear  English political news with attributions (Newell et al. 2018): a clone of
         github.com/networkdynamics/PolNeAR. Speakers are the words at the quote, which the set resolves to
         nobody: only quotes with a name there are counted.

The texts belong to their outlets: keep OUT outside of the project. Only what may be looked at is written, to
OUT/dev: of GGT, which has no parts of its own, articles whose MD5 of the id is odd; of PolNeAR its dev part.
"""

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from hashlib import md5
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

Quote = dict[str, str | bool | None]
_CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_MARKED = re.compile(
    r"\s*(?:[\"“‘'«].*[\"”’'»][,.\s]*|[\"“«][^\"“”«»]+)", re.DOTALL
)  # or goes on in the next paragraph
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


def ggt(clone: Path) -> Iterator[tuple[str, str, list[Quote]]]:
    """Id, text and quotes of each article of the half that may be looked at."""
    with zipfile.ZipFile(next(clone.rglob("rawtext.zip"))) as parts:
        texts = {
            Path(name).stem: parts.read(name).decode() for name in parts.namelist() if name.endswith(".txt")
        }
    for row in rows(next(clone.rglob("AnnotationTable_byArticle*.xlsx"))):
        found = re.search(r"\w{24}", row.get("_id", ""))
        if not found or "quotations" not in row or not _odd(found[0]):
            continue
        said = json.loads(re.sub(r",\s*\]$", "]", row["quotations"]), strict=False)
        yield found[0], texts.get(found[0], row["articleBodyText"]), [_ggt_quote(one) for one in said]


def _odd(name: str) -> bool:
    return int(md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 1


def _ggt_quote(said: dict[str, Any]) -> Quote:
    who = (said.get("reference") or said["speaker"]).strip()
    return {"text": said["quote"], "speaker": who or None, "direct": bool(_MARKED.fullmatch(said["quote"]))}


def polnear(clone: Path) -> Iterator[tuple[str, str, list[Quote]]]:
    """Id, text and quotes of each article of the dev part."""
    for path in sorted((clone / "data/dev/text").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        notes = sorted((clone / "data/dev/attributions").glob(f"{path.stem}*.ann"))
        if notes:
            yield path.stem, text, list(_polnear_quotes(text, notes[0].read_text(encoding="utf-8")))


def _polnear_quotes(text: str, notes: str) -> Iterator[Quote]:
    """The contents and sources of brat's stand-off notes."""
    places: dict[str, str] = {}
    for line in notes.splitlines():
        if line.startswith("T"):
            key, where, *_ = line.split("\t")
            spans = [tuple(map(int, span.split())) for span in where.split(" ", 1)[1].split(";")]
            places[key] = " ".join(text[span[0] : span[1]] for span in spans)
    for line in notes.splitlines():
        if not line.startswith("E"):
            continue
        parts = dict(part.split(":", 1) for part in reversed(line.split("\t")[1].split()))
        content, source = places.get(parts.get("Content", "")), places.get(parts.get("Source", ""))
        if content:
            named = bool(source and _NAME.match(source))
            yield {"text": content, "speaker": source, "direct": named and bool(_MARKED.fullmatch(content))}


SETS = {"ggt": ggt, "polnear": polnear}


def main() -> None:
    name, clone, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]) / "dev"
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    for key, text, quotes in SETS[name](clone):
        article = {"id": key, "text": text, "quotes": quotes}
        (out / f"{key}.json").write_text(json.dumps(article, ensure_ascii=False, indent=1), encoding="utf-8")
        count += 1
    print(f"{count} articles in {out}")


if __name__ == "__main__":
    main()
