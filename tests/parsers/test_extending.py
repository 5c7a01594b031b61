"""docs/extending.md is worked: its blocks, applied to a copy of parsers/, do what the page says."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"```python\n# (\S+?)(?:, (after|instead of): ([^\n]+))?\n(.*?)```", re.DOTALL)
PARSE = """
import json, sys
from parsers.codec import encode
from parsers.release import parse_release
print(json.dumps([json.loads(encode(parse_release(text))) for text in json.load(sys.stdin)]))
"""
# Each fact has a reader, each language its words and no others', and none stands in code.
STEPS = "every_fact_has_a_reader or hole or folded or topic or months or no_word"
TEXTS = [
    "OSLO, Norway, March 4, 2030 /HarbourWire/ -- The 99th INTERPOL General Assembly opened today in Oslo.",
    "OSLO, Norway – The 99th INTERPOL General Assembly adopted a budget of €180,000,000.",
    "LISBOA (Portugal) – A 97.ª sessão da Assembleia Geral da INTERPOL foi aberta em Lisboa (Portugal), "
    "com o tema «Portas do mar». Reuniu-se de 5 a 8 de novembro de 2029, e não em março.\n\n"
    "«Os portos precisam de mais luz», disse Marta Vilela, ministra do Interior de Portugal.",
    "> The 99th INTERPOL General Assembly of police chiefs from all over the world\n"
    "> that opened in Oslo on Monday has adopted, after a long debate, a budget of\n"
    "> €180,000,000 for the coming year, said the officials who had prepared it.",
]


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with everything that the page adds."""
    copy = tmp_path_factory.mktemp("extended")
    for room in ("parsers", "tests/parsers", "tests/house"):
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    blocks = BLOCK.findall((ROOT / "docs" / "extending.md").read_text(encoding="utf-8"))
    assert len(blocks) == 15
    for path, how, line, code in blocks:
        apply(copy / path, how, line, code)
    return copy


@pytest.fixture(scope="module")
def records(extended: Path) -> list[dict]:
    """What the extended copy makes of the texts."""
    run = subprocess.run(
        [sys.executable, "-c", PARSE],
        input=json.dumps(TEXTS),
        capture_output=True,
        text=True,
        cwd=extended,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def apply(path: Path, how: str, line: str, code: str) -> None:
    """Write a new file, or put code after (or in place of) a line that stands there once."""
    if not how:
        assert not path.exists()
        path.write_text(code, encoding="utf-8")
        return
    text = path.read_text(encoding="utf-8")
    assert text.count(line + "\n") == 1, (path, line)
    path.write_text(
        text.replace(line + "\n", (line + "\n" if how == "after" else "") + code), encoding="utf-8"
    )


def test_the_page_keeps_to_the_style(extended: Path) -> None:
    done = run(extended, "ruff", "check", "--no-cache", "parsers")
    assert done.returncode == 0, done.stdout


def test_the_page_forgets_no_step(extended: Path) -> None:
    asked = ("tests/house/test_words.py", "tests/parsers/test_languages.py", "tests/parsers/test_proofs.py")
    done = run(extended, "pytest", "-n", "0", "-p", "no:cacheprovider", *asked, "-k", STEPS)
    assert done.returncode == 0, done.stdout


def run(copy: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A tool of the project, over the copy."""
    line = [sys.executable, "-m", *command]
    return subprocess.run(line, cwd=copy, capture_output=True, text=True, check=False)


def test_the_new_distributor_is_known(records: list[dict]) -> None:
    assert records[0]["distributor"]["value"] == "Harbour Wire"
    assert records[0]["dateline"]["value"]["date"] == "2030-03-04"


def test_the_new_fact_is_proven(records: list[dict]) -> None:
    start, end = records[1]["budget"]["spans"][0]
    assert records[1]["budget"]["value"] == 180_000_000
    assert TEXTS[1][start:end] == "180,000,000"
    assert records[0]["budget"] is None


def test_the_new_fact_is_led_back_to_the_text_as_given(records: list[dict]) -> None:
    start, end = records[3]["budget"]["spans"][0]
    assert TEXTS[3][start:end] == "180,000,000"


def test_the_new_language_reads_a_quotation(records: list[dict]) -> None:
    (quote,), (speaker,) = records[2]["quotes"], records[2]["speakers"]
    assert (quote["text"], quote["speaker"]) == ("Os portos precisam de mais luz", speaker["id"])
    assert (speaker["name"], speaker["role"]) == ("Marta Vilela", "ministra do Interior de Portugal")


def test_the_new_language_reads_an_assembly(records: list[dict]) -> None:
    record = records[2]
    assert record["document"]["language"] == "pt"
    assert record["relevance"]["general_assembly"]
    assert record["session"]["value"] == 97
    assert record["venue"]["value"] == {"city": "Lisbon", "country": "PT", "country_name": "Portugal"}
    assert record["dates"]["value"] == {"start": "2029-11-05", "end": "2029-11-08"}
    assert record["theme"]["value"] == "Portas do mar"
