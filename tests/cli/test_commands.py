"""Every command: help at once, tables for people, JSON for machines."""

import os
import subprocess
import sys

import pytest

from tests.cli.desk import ROOT, Desk
from worker.cli import COMMANDS, SUMMARIES
from worker.cli.output import duration, since
from worker.cli.tables import aligned, width

HEAVY = ("sqlalchemy", "celery", "pydantic", "httpx2", "lxml", "msgspec", "rich", "structlog", "asyncio")
HELP = f"""
import contextlib, io, sys
from worker.cli import COMMANDS, main
for name in [(), *[(one,) for one in COMMANDS if one != "test"]]:
    sys.argv = ["plenary", *name, "--help"]
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        try:
            main()
        except SystemExit as end:
            assert not end.code, name
    assert told.getvalue().startswith("Usage: "), name
loaded = [one for one in {HEAVY!r} if one in sys.modules]
assert not loaded, loaded
"""

# What can be asked of the stocked store without a network, and the key that each row of a list has.
LISTS = {
    "releases": "id",
    "releases list": "id",
    "releases list --all": "id",
    "releases list --session 96": "id",
    "releases search passport": "id",
    "parked": "id",
    "parked list": "id",
    "poll": "id",
    "poll --force": "id",
    "digest send-now evening": "id",
    "replay": "id",
}
OBJECTS = (
    "status", "health", "migrate", "digest preview evening", "unsubscribe desk@example.org",
    "forget desk@example.org", "parked retry --all",
)  # fmt: skip


def test_all_help_loads_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", HELP],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_help_takes_less_than_a_third_of_a_second_of_cpu() -> None:
    code = "import sys; sys.argv = ['plenary', '--help']; from worker.cli import main; main()"
    watched = (
        f"import os, subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}], stdout=-3); "
        "print(sum(os.times()[2:4]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", watched],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert float(done.stdout) < 0.3


def test_each_command_has_its_summary() -> None:
    assert COMMANDS.keys() == SUMMARIES.keys()


@pytest.mark.parametrize("command", LISTS)
def test_json_of_lists_has_the_handle_of_each_row(stocked: Desk, command: str) -> None:
    ran = stocked.plenary(*command.split(), "--json")
    assert ran.status in (0, 1), ran
    rows = ran.json
    assert isinstance(rows, list)
    assert all(row[LISTS[command]] for row in rows)
    assert ran.err == "" or command == "digest send-now evening", ran.err


@pytest.mark.parametrize("command", OBJECTS)
def test_json_of_everything_else(stocked: Desk, command: str) -> None:
    ran = stocked.plenary(*command.split(), "--json")
    assert (ran.status, ran.err) == (0, "")
    assert isinstance(ran.json, dict)


@pytest.mark.parametrize("command", [*LISTS, *OBJECTS])
def test_text_for_people(stocked: Desk, command: str) -> None:
    ran = stocked.plenary(*command.split())
    assert ran.status in (0, 1), ran
    assert ran.out.strip()
    assert "{" not in ran.out.splitlines()[0]
    assert max(width(line) for line in ran.out.splitlines()) <= 240


def test_the_columns_of_a_table_stand_below_each_other(stocked: Desk) -> None:
    head, *lines = stocked.plenary("releases", "list", "--all").out.splitlines()
    assert head.split() == ["ID", "PUBLISHED", "LANG", "REV", "FAMILY", "HEADLINE"]
    assert len(lines) == 4
    for title in ("PUBLISHED", "LANG", "FAMILY", "HEADLINE"):
        at = head.index(title)
        assert all(line[at - 2 : at] == "  " for line in lines)
        assert all(line[at] != " " for line in lines if title != "PUBLISHED")


def test_wide_and_combining_characters_keep_their_columns() -> None:
    lines = aligned([["a", "b"], ["会议", "x"], ["é", "y"], ["\u202bقمة\u202c", "z"]])
    assert {width(line) for line in lines} == {width("会议") + 3}


def test_what_steers_a_terminal_does_not_reach_it() -> None:
    (line,) = aligned([["\x1b[2Jgone\x07", "a\nb\tc", None, "x" * 500]])
    assert line.startswith("[2Jgone  a b c    ")
    assert line.isprintable()
    assert line.endswith(" " + "x" * 500)


def test_a_table_fits_its_terminal_and_loses_nothing() -> None:
    lines = [
        ["ID", "RESULT", "FROM"],
        ["1", "failed: " + "why " * 30 + "会" * 40, "a.html"],
        ["2", "stored", "b"],
    ]
    for room in (1000, 80, 40, 20):
        told = aligned(lines, room)
        assert max(width(line) for line in told) <= max(room, 32)
        assert sum(line.count("why") for line in told) == 30
        assert "".join(told).count("会") == 40
    assert aligned(lines, 1000) == aligned(lines)
    assert aligned(lines, 80)[-1].split() == ["2", "stored", "b"]
    assert aligned(lines, 20)[-3:] == ["ID      2", "RESULT  stored", "FROM    b"]


@pytest.mark.parametrize(
    ("ms", "told"),
    [
        (0, "0 s"),
        (59_000, "59 s"),
        (60_000, "1 min"),
        (7_199_000, "119 min"),
        (7_200_000, "2 h"),
        (49 * 3_600_000, "2 d"),
    ],
)
def test_durations(ms: int, told: str) -> None:
    assert duration(ms) == told
    assert since(1_000_000_000 - ms, 1_000_000_000) == f"{told} ago"
    assert since(1_000_000_001 + ms, 1_000_000_000).startswith("in ")


def test_a_command_that_is_none() -> None:
    done = Desk(ROOT).alone("poll-all")
    assert done.status == 2
    assert "No such command" in done.err
    assert "Traceback" not in done.err
    assert "Did you mean 'status'?" in Desk(ROOT).alone("stauts").err
