"""The house's rules over its own sources: sizes, names, values, nothing of the machine it was written on."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCT = ("parsers", "storage", "worker")
HISTORY = ROOT / "storage" / "migrations" / "versions"  # what a migration did is not rewritten
SOURCES = sorted(
    path
    for room in (*PRODUCT, "tests", "bench")
    for path in (ROOT / room).rglob("*.py")
    if "__pycache__" not in path.parts and HISTORY not in path.parents
)
FILE_LINES, FUNCTION_LINES = 300, 40
VOCABULARY = (ROOT / "parsers" / "languages", 600)  # words, line by line
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
# Places of one machine, and package registries, which a person's own settings choose.
FOREIGN = re.compile(
    r"/wor[k]/(?:main|shared)|/root/|/home/[a-z]|/tmp/[a-z]+/"
    r"|pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org"
)


def tracked() -> list[Path]:
    """Every file of the project as git lists it; outside a repository, every file but the .venv's."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and ".venv" not in path.parts]


def product() -> list[Path]:
    return [path for path in SOURCES if room_of(path) in PRODUCT]


def room_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_there_is_something_to_check() -> None:
    assert {room_of(path) for path in SOURCES} >= {*PRODUCT, "tests"}


def test_files_are_short() -> None:
    sources = [*SOURCES, ROOT / "plenary"]
    lengths = {named(path): path.read_text(encoding="utf-8").count("\n") for path in sources}
    long = {name: lines for name, lines in lengths.items() if lines > most_lines(ROOT / name)}
    assert not long, long


def most_lines(path: Path) -> int:
    folder, lines = VOCABULARY
    return lines if path.parent == folder else FILE_LINES


def test_functions_are_short() -> None:
    long = {
        f"{named(path)}:{node.lineno} {node.name}": lines
        for path in SOURCES
        for node in functions(tree_of(path))
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_LINES
    }
    assert not long, long


def test_no_vague_names() -> None:
    parts = {named(path): {*path.relative_to(ROOT).with_suffix("").parts} for path in SOURCES}
    assert {name: sorted(found) for name, words in parts.items() if (found := words & VAGUE)} == {}


def test_modules_say_what_they_are() -> None:
    assert [named(path) for path in product() if not ast.get_docstring(tree_of(path))] == []


def test_values_are_frozen() -> None:
    loose = [
        f"{named(path)}:{node.lineno} {node.name}"
        for path in product()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef) and lacks(node, wanted(path, node))
    ]
    assert not loose, loose


def wanted(path: Path, node: ast.ClassDef) -> set[str]:
    """What parsers and storage hand out never changes; working state (a walk, a download, a cache) may."""
    handed_out = room_of(path) in {"parsers", "storage"} and not node.name.startswith("_")
    return {"frozen", "slots"} if handed_out else {"slots"}


def lacks(node: ast.ClassDef, settings: set[str]) -> bool:
    """Is it a dataclass without one of these settings, or a Struct that is not frozen?"""
    if any(getattr(base, "id", "") == "Struct" for base in node.bases):
        return "frozen" not in {word.arg for word in node.keywords}
    for decorator in node.decorator_list:
        call = decorator.func if isinstance(decorator, ast.Call) else decorator
        if getattr(call, "id", getattr(call, "attr", "")) == "dataclass":
            words = {word.arg for word in decorator.keywords} if isinstance(decorator, ast.Call) else set()
            return not settings <= words
    return False


DOORS = {"open", "input", "exec", "eval", "__import__"}


def test_parsers_open_nothing_but_their_tables() -> None:
    opening = [
        f"{named(path)}:{node.lineno}"
        for path in product()
        if room_of(path) == "parsers" and "reference" not in path.parts
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in DOORS
    ]
    assert not opening, opening


def test_nothing_of_one_machine_or_registry() -> None:
    found = {}
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if path != Path(__file__) and (hit := FOREIGN.search(text)):
            found[named(path)] = hit.group()
    assert not found, found


def test_no_second_lock() -> None:
    others = {"uv.lock", "poetry.lock", "Pipfile.lock"}
    assert [named(path) for path in tracked() if path.name in others] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_locks_have_hashes_and_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text()
    pins = re.split(r"\n(?=\S)", text.strip())
    assert len(pins) > 10
    assert [pin.splitlines()[0] for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []
    assert "://" not in text
    assert "--index" not in text
