"""The documents: links lead somewhere, every command is described, decisions are short."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from storage.schema import metadata
from worker.cli import COMMANDS, SUMMARIES

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
DECISIONS = sorted((ROOT / "docs" / "adr").glob("0*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", page.read_text())
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_paths_that_are_named_exist(page: Path) -> None:
    named = re.findall(r"`((?:parsers|storage|worker|tests|bench|docs)/[\w./-]*)`", page.read_text())
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_decisions_are_short_and_numbered() -> None:
    assert [path.name for path in DECISIONS if len(path.read_text().splitlines()) > 25] == []
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
    for path, number in zip(DECISIONS, numbers, strict=True):
        assert path.read_text().startswith(f"# {number}. ")


def test_the_glossary_has_each_noun_once() -> None:
    nouns = re.findall(r"^\| \*\*(.+?)\*\*", (ROOT / "docs" / "glossary.md").read_text(), re.MULTILINE)
    assert sorted(set(nouns)) == sorted(nouns)
    tables = {name.rpartition("_")[2] for name in metadata.tables} - {"settings", "work"}
    nouns_of = {re.sub("ies$", "y", table).removesuffix("s") for table in tables}
    assert [noun for noun in nouns_of if noun not in nouns and noun.removesuffix("e") not in nouns] == []


def test_every_command_has_its_summary() -> None:
    assert list(COMMANDS) == list(SUMMARIES)


def test_readme_names_every_command() -> None:
    table = (ROOT / "README.md").read_text().split("## Commands")[1].split("##")[0]
    assert [name for name in COMMANDS if f"`{name}`" not in table and name != "test"] == []


def test_the_page_of_commands_is_what_they_say() -> None:
    check = [sys.executable, str(ROOT / "docs" / "write_commands.py"), "--check"]
    assert subprocess.run(check, timeout=120, check=False).returncode == 0, "run docs/write_commands.py"
