"""`plenary demo` as a person starts it: what it says, what it leaves, and that a lie would be noticed."""

import os
import re
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

from worker.demo import checks, report
from worker.demo.articles import articles
from worker.demo.checks import Check

ROOT = Path(__file__).parents[2]
START = "import sys; sys.argv[0] = 'plenary'; from worker.cli import main; main()"
# The demo with a newswire that carries one release less than it claims.
LIAR = """
import worker.demo.newswire as newswire
whole = newswire.articles
newswire.articles = lambda: tuple(one for one in whole() if not one.name.startswith("14-"))
"""


def demo(*arguments: str, before: str = "", cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", before + START, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def test_the_demo(tmp_path: Path) -> None:
    """One run, and what it says and leaves looked at from all sides."""
    done, folder = demo("demo", "--keep", "kept", cwd=tmp_path), tmp_path / "kept"
    ends_well_and_all_it_says_is_true(done, folder)
    shows_releases_digest_event_and_the_way_on(done, folder)
    what_it_keeps_can_be_explored(folder)
    nothing_of_it_runs_on(folder)


def ends_well_and_all_it_says_is_true(done: subprocess.CompletedProcess[str], folder: Path) -> None:
    assert done.returncode == 0, (
        done.stdout[-3000:] + done.stderr[-3000:] + (folder / "run.log").read_text()[-3000:]
    )
    verdicts = done.stdout.partition("== What happened ==")[2]
    assert verdicts.count("  ok   ") >= 10
    assert "  NOT  " not in verdicts
    assert done.stderr == ""


def shows_releases_digest_event_and_the_way_on(done: subprocess.CompletedProcess[str], folder: Path) -> None:
    for section in ("Stored releases", "The last evening digest", "A webhook event, signed", "What happened"):
        assert f"== {section}" in done.stdout
    assert "96-opening" in done.stdout
    assert re.search(r"webhook-signature: v1,\S+", done.stdout)
    assert "Subject: " in done.stdout
    assert "plenary init" in done.stdout
    for path in re.findall(r"(?:The digest|as HTML): (\S+)", done.stdout):
        assert Path(path).is_file()
        assert Path(path).is_relative_to(folder)


def what_it_keeps_can_be_explored(folder: Path) -> None:
    listed = demo("--config", str(folder / "plenary.toml"), "releases", "list", cwd=folder)
    assert listed.returncode == 0, listed.stderr
    assert len(listed.stdout.splitlines()) > 10
    mails = sorted((folder / "mails").glob("*.eml"))
    assert mails
    for mail in mails:
        message = message_from_bytes(mail.read_bytes(), policy=policy.default)
        assert message["Message-ID"]
        assert message["List-Unsubscribe"]
        assert message.get_body(("html",)) is not None
        assert mail.with_suffix(".html").is_file()


def nothing_of_it_runs_on(folder: Path) -> None:
    store = folder / "plenary-data"
    assert not list(store.glob("**/*.sock"))
    again = demo("--config", str(folder / "plenary.toml"), "status", "--json", cwd=folder)
    assert again.returncode == 0


def test_a_directory_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter").write_text("mine")
    done = demo("demo", "--keep", "mine", cwd=tmp_path)
    assert (done.returncode, "is not empty" in done.stderr) == (2, True)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter"]


def test_a_directory_that_cannot_be_made_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("mine")
    done = demo("demo", "--keep", "letter/kept", cwd=tmp_path)
    assert (done.returncode, "cannot be made" in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr


def test_a_claim_that_is_not_true_ends_it_with_1(tmp_path: Path) -> None:
    done = demo("demo", "--keep", "kept", before=LIAR, cwd=tmp_path)
    assert done.returncode == 1
    assert re.search(r"NOT  \d+ releases about the assembly are stored", done.stdout)


def test_the_samples_are_what_was_promised() -> None:
    found = articles()
    assert len([one for one in found if one.status == 200]) >= 14
    assert {one.language for one in found} == {"en", "fr", "es", "ar"}
    assert {one.day for one in found} == {1, 2}
    assert any(one.status == 404 for one in found)
    assert len({one.path for one in found}) < len(found), "one is corrected in its place"
    assert set(checks.NEAR_MISSES) <= {one.name[:2] for one in found}
    assert report.verdicts([Check("a", True), Check("b", False)]) == "  ok   a\n  NOT  b"
